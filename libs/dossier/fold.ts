import { civilDateAt } from '../calendar/index.js';
import type { AnyDossierType } from './definition.js';
import type { LedgerLine } from './event.js';
import { applyEvent, eventDefinition, newDossier, presentData } from './machine.js';
import type { RecordedAct } from './record.js';
import type { DossierTypes } from './dossier-types.js';
import type { DossierState } from './state.js';
import { disclosed } from './undisclosed.js';

/** A state, and the lines that the events leading to it wrote into the ledger. */
export interface Folded {
  readonly dossier: DossierState<unknown>;
  readonly ledger: readonly (LedgerLine & { readonly sequence: number })[];
}

/**
 * Folds one recorded act into a state, by today's definitions and their upcasts. Every state of a dossier is built this
 * way: in its workflow, in the read model and in every check.
 * @throws Error when an event does not follow the state, or its kind is no longer known
 */
export const foldAct = (
  type: AnyDossierType,
  before: DossierState<unknown>,
  { events, ...circumstances }: RecordedAct,
): Folded => {
  const meta = { ...circumstances, today: civilDateAt(circumstances.at) };
  const ledger: (LedgerLine & { readonly sequence: number })[] = [];
  let dossier = before;
  for (const { sequence, kind, version, data: stored, personal } of events) {
    if (sequence !== dossier.sequence + 1)
      throw new Error(`${dossier.number}: event ${sequence} does not follow on ${dossier.sequence}`);
    const data = presentData(type, kind, disclosed({ ...stored, ...personal }), version);
    dossier = applyEvent(type, dossier, { kind, data }, meta);
    const lines = eventDefinition(type, kind)?.ledger?.(data) ?? [];
    ledger.push(...lines.map((line) => ({ ...line, sequence })));
  }
  return { dossier, ledger };
};

/** The state after all of these acts, which begin with the dossier's first. */
export const foldActs = (type: AnyDossierType, number: string, acts: readonly RecordedAct[]): DossierState<unknown> =>
  acts.reduce((state, act) => foldAct(type, state, act).dossier, newDossier(type, number));

/**
 * The type of a dossier by the first part of its number.
 * @throws Error when no type has this prefix
 */
export const typeOfNumber = (types: DossierTypes, number: string): AnyDossierType => {
  const type = types.all.find((candidate) => number.startsWith(`${candidate.prefix}-`));
  if (type === undefined) throw new Error(`no dossier type numbers its dossiers like ${number}`);
  return type;
};
