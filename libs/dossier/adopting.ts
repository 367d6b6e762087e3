import type { CivilDate } from '../calendar/index.js';
import { openDeadlines } from './deadline.js';
import type { AnyDossierType } from './definition.js';
import { foldActs } from './fold.js';
import type { RecordedAct } from './record.js';
import { orUnknown } from './refusal.js';
import type { DossierState } from './state.js';
import type { Text } from './text.js';

/** A deadline whose last day moves; null where law and calendar give none, or its clock stands still. */
export interface MovedDeadline {
  readonly name: string;
  readonly title: Text;
  readonly old: CivilDate | null;
  readonly new: CivilDate | null;
}

/** Something that a type explains and that comes out otherwise, in one sentence; null where it has no answer. */
export interface ChangedOutcome {
  readonly name: string;
  readonly title: Text;
  readonly old: Text | null;
  readonly new: Text | null;
}

/** What a version of the law data would change for a dossier. */
export interface LawEffect {
  readonly deadlines: readonly MovedDeadline[];
  readonly outcomes: readonly ChangedOutcome[];
}

/** Names of two maps, each once. */
const names = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] => [
  ...new Set([...one.keys(), ...other.keys()]),
];

const lastDays = (type: AnyDossierType, dossier: DossierState<unknown>): ReadonlyMap<string, CivilDate | null> =>
  new Map(openDeadlines(type, dossier).map(({ name, due, stopped }) => [name, stopped ? null : (due ?? null)]));

/** What would be explained today, of what is not decided yet: what was decided stays as it was decided. */
const outcomes = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  happened: ReadonlySet<string>,
  today: CivilDate,
): ReadonlyMap<string, Text> =>
  new Map(
    Object.entries(type.explanations ?? {}).flatMap(([name, definition]) => {
      if (definition.decidedBy.some((kind) => happened.has(kind))) return [];
      const explained = orUnknown(() => definition.of(dossier, today));
      return explained === undefined ? [] : [[name, explained.short] as const];
    }),
  );

/**
 * What would change for a dossier if it adopted a version of the law data now: from its record, without touching its run.
 * @param acts all that was recorded of it, with personal data
 * @param today of its business time
 */
export function lawEffect(
  type: AnyDossierType,
  number: string,
  acts: readonly RecordedAct[],
  version: number,
  today: CivilDate,
): LawEffect {
  const before = foldActs(type, number, acts);
  const after = { ...before, lawVersion: version };
  const happened = new Set(acts.flatMap(({ events }) => events.map(({ kind }) => kind)));
  const days = [lastDays(type, before), lastDays(type, after)] as const;
  const said = [outcomes(type, before, happened, today), outcomes(type, after, happened, today)] as const;
  return {
    deadlines: names(...days).flatMap((name) => {
      const [old, now] = [days[0].get(name) ?? null, days[1].get(name) ?? null];
      const title = type.deadlines[name]?.title;
      return old === now || title === undefined ? [] : [{ name, title, old, new: now }];
    }),
    outcomes: names(...said).flatMap((name) => {
      const [old, now] = [said[0].get(name) ?? null, said[1].get(name) ?? null];
      const title = type.explanations?.[name]?.title;
      return old?.vi === now?.vi || title === undefined ? [] : [{ name, title, old, new: now }];
    }),
  };
}
