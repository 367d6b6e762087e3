import type { CivilDate } from '../calendar/index.js';
import { civilDateAt } from '../calendar/index.js';
import type { AnyDossierType } from './definition.js';
import { foldActs } from './fold.js';
import type { RecordedAct } from './record.js';
import { orUnknown } from './refusal.js';
import type { DossierState } from './state.js';
import type { Text } from './text.js';

/** One step of an explanation; those on which it rests follow it, one deeper. */
export interface ExplainedStep {
  readonly depth: number;
  /** What the step settles. */
  readonly label: Text;
  /** What comes out, in one sentence. */
  readonly figure: Text;
  /** The rule in words, as it applies here. */
  readonly rule: Text;
  readonly articles: readonly Text[];
  /** Where the figures come from that it takes; null where they come from the steps below. */
  readonly source: Text | null;
  /** Where the law is not settled: what is followed, and why. */
  readonly reading: Text | null;
}

/** A condition, and whether it is met. */
export interface ExplainedCondition {
  readonly name: string;
  readonly title: Text;
  readonly state: 'met' | 'unmet' | 'unknown';
  readonly why: Text;
  readonly articles: readonly Text[];
}

/** Why something of a dossier is as it is. */
export interface Explained {
  readonly short: Text;
  readonly steps: readonly ExplainedStep[];
  readonly conditions: readonly ExplainedCondition[];
}

/** What of a dossier can be explained. */
export interface ExplanationDefinition<S> {
  readonly title: Text;
  /**
   * Kinds of events that decide it: it is explained as it stood before the last of them, on that day, so that the explanation
   * is that of what was decided. Before there is one, as it would be decided today.
   */
  readonly decidedBy: readonly string[];
  /** Undefined while there is nothing to explain. */
  of(dossier: DossierState<S>, today: CivilDate): Explained | undefined;
}

/** An explanation of a dossier, with the day for which it is, and whether something was decided then. */
export interface ExplainedOn extends Explained {
  readonly on: CivilDate;
  readonly decided: boolean;
  readonly lawVersion: number | null;
}

/**
 * Explains something of a dossier from its record; undefined where there is nothing to explain.
 * @param acts all that was recorded of it, with personal data
 * @param today of its business time
 */
export const explainedBy = (
  type: AnyDossierType,
  number: string,
  acts: readonly RecordedAct[],
  definition: ExplanationDefinition<unknown>,
  today: CivilDate,
): ExplainedOn | undefined => {
  const at = acts.findLastIndex(({ events }) => events.some(({ kind }) => definition.decidedBy.includes(kind)));
  const decision = acts[at];
  const dossier = foldActs(type, number, decision === undefined ? acts : acts.slice(0, at));
  const on = decision === undefined ? today : civilDateAt(decision.at);
  const explained = orUnknown(() => definition.of(dossier, on));
  return explained && { ...explained, on, decided: decision !== undefined, lawVersion: dossier.lawVersion ?? null };
};
