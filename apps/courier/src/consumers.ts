import type { DossierTypes } from '../../../libs/dossier/index.js';
import { type Consumer, deadlineConsumer, type DossierKeys } from '../../../libs/persistence/index.js';

/** What consumers are made with. */
export interface ConsumerParts {
  readonly types: DossierTypes;
  readonly keys: DossierKeys;
}

/** All consumers that the courier can run, by the name of their checkpoint. */
const made = {
  deadlines: ({ types, keys }: ConsumerParts): Consumer => deadlineConsumer(types, keys),
} as const;

/** `webhooks` stands for one consumer per subscription. */
export type ConsumerName = keyof typeof made | 'webhooks';

export const consumerNames = ['deadlines', 'webhooks'] as const satisfies readonly ConsumerName[];

/** The consumers named, without those of subscriptions. */
export const consumersOf = (names: readonly ConsumerName[], parts: ConsumerParts): readonly Consumer[] =>
  names.flatMap((name) => (name === 'webhooks' ? [] : [made[name](parts)]));
