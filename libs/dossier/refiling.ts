import type { CivilDate } from '../calendar/index.js';
import { openDeadlines } from './deadline.js';
import type { AnyDossierType } from './definition.js';
import type { Circumstances } from './event.js';
import type { Filing, Moved } from './filing.js';
import { applyEvent } from './machine.js';
import { orUnknown } from './refusal.js';
import { standardEvent } from './standard.js';
import type { DossierState } from './state.js';

const lastDays = (type: AnyDossierType, dossier: DossierState<unknown>) =>
  new Map(openDeadlines(type, dossier).map(({ name, due, stopped }) => [name, stopped ? null : (due ?? null)]));

/** Which last days would move if this day counted; none where law and calendar do not say. */
export const movedBy = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  { entry: of, kind }: Filing,
  filedOn: CivilDate,
  meta: Circumstances,
): readonly Moved[] => {
  const corrected = standardEvent('corrected', {
    ...{ of, kind, data: { filedOn }, proposal: dossier.sequence + 1, proposedBy: meta.author },
  });
  const after = orUnknown(() => lastDays(type, applyEvent(type, dossier, corrected, meta)));
  if (after === undefined) return [];
  const before = lastDays(type, dossier);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((deadline) => {
    const [from, to] = [before.get(deadline) ?? null, after.get(deadline) ?? null];
    return from === to ? [] : [{ deadline, from, to }];
  });
};
