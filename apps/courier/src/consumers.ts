import type { DossierTypes } from '../../../libs/dossier/index.js';
import { type Consumer, deadlineConsumer, type DossierKeys } from '../../../libs/persistence/index.js';

/** What consumers are made with. */
export interface ConsumerParts {
  readonly types: DossierTypes;
  readonly keys: DossierKeys;
}

/** All consumers that the courier can run, by the name under which each has its checkpoint. */
const made = {
  deadlines: ({ types, keys }: ConsumerParts): Consumer => deadlineConsumer(types, keys),
} as const;

export type ConsumerName = keyof typeof made;

export const consumerNames = Object.keys(made) as [ConsumerName, ...ConsumerName[]];

/** The consumers named. */
export const consumersOf = (names: readonly ConsumerName[], parts: ConsumerParts): readonly Consumer[] =>
  names.map((name) => made[name](parts));
