import type { CivilDate } from '../calendar/index.js';
import { openDeadlines } from './deadline.js';
import type { AnyDossierType } from './definition.js';
import type { Circumstances } from './event.js';
import { demandPlausible, type Filing, filingOf, type Moved, type RefilingProposed } from './filing.js';
import { applyEvent } from './machine.js';
import { orUnknown, refusal } from './refusal.js';
import { standardEvent } from './standard.js';
import type { DossierState } from './state.js';

const lastDays = (type: AnyDossierType, dossier: DossierState<unknown>) =>
  new Map(openDeadlines(type, dossier).map(({ name, due, stopped }) => [name, stopped ? null : (due ?? null)]));

/** Which last days would move if this day counted; none where law and calendar do not say. */
const movedBy = (
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

/**
 * Another day for the filing that counts, with the last days that it would move.
 * @param pointer where the day stands in the input
 * @throws Refusal NO_FILING_TO_CORRECT, CORRECTION_PENDING, FILING_COUNTS_NO_MORE, FILING_DAY_CERTAIN, INPUT_INVALID
 */
export const refilingOf = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  { filedOn, pointer }: { readonly filedOn: CivilDate; readonly pointer: string },
  meta: Circumstances,
): { readonly filing: Filing; readonly refiling: RefilingProposed } => {
  const filing = filingOf(type, dossier);
  demandPlausible(filing, filedOn, pointer);
  return { filing, refiling: { from: filing.on, to: filedOn, moves: movedBy(type, dossier, filing, filedOn, meta) } };
};

/**
 * The same where the day is corrected among other things: undefined where no other day is stated.
 * @throws Refusal as `refilingOf`; NO_FILING_TO_CORRECT where another filing counts than the one that is corrected
 */
export const refilingAmong = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  { of, kind, data }: { readonly of: number; readonly kind: string; readonly data: unknown },
  meta: Circumstances,
): RefilingProposed | undefined => {
  if (type.events[kind]?.correction?.refiles === undefined) return undefined;
  const { filedOn } = data as { readonly filedOn?: CivilDate };
  const { filing } = dossier;
  if (filedOn === undefined || (filing?.entry === of && filing.on === filedOn)) return undefined;
  if (filing?.entry !== of) throw refusal('NO_FILING_TO_CORRECT');
  return refilingOf(type, dossier, { filedOn, pointer: '/data/filedOn' }, meta).refiling;
};
