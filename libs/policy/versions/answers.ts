import { CalendarRangeError } from '../../calendar/index.js';
import { citation } from '../framework/articles.js';
import { PolicyError, policyError } from '../framework/errors.js';
import type { Explained, Explanation } from '../framework/explanation.js';
import type { Words } from '../framework/words.js';
import { everyQuestion } from '../examples/every-question.js';
import { REGIMES } from '../framework/regime.js';
import type { LawData } from '../law-data.js';
import { ruleById } from '../rules/all-rules.js';
import { inShort, toldSteps } from '../words.js';
import { ABOUT_READINGS, type Case, casesAbout, EXAMPLES } from './cases.js';

/** An answer in words: one sentence, and the rule as it applies to the facts of the case. */
export interface ToldAnswer {
  readonly short: Words;
  readonly long: Words;
}

/** A question that two versions answer differently. */
export interface ChangedAnswer {
  readonly id: string;
  /** What is asked. */
  readonly title: Words;
  readonly old: ToldAnswer;
  readonly new: ToldAnswer;
  /** In full, of both answers. */
  readonly articles: readonly Words[];
  /** Values that differ, by pointer over the union of both; undefined where there is none. */
  readonly values: readonly { readonly pointer: string; readonly old: unknown; readonly new: unknown }[];
}

/** How many questions were asked, and those whose answers differ. */
export interface ChangedAnswers {
  readonly asked: number;
  readonly changed: readonly ChangedAnswer[];
}

type Answer = { readonly explained: Explained<unknown> } | { readonly refused: PolicyError };

/** The answer, or why there is none. */
function answerOf({ ask }: Case, law: LawData): Answer {
  try {
    return { explained: ask(law) };
  } catch (error) {
    return { refused: refusalIn(error) };
  }
}

/** Why a question has no answer. @throws whatever is a fault of the program */
function refusalIn(error: unknown): PolicyError {
  if (error instanceof PolicyError) return error;
  if (!(error instanceof CalendarRangeError)) throw error;
  const { date, from, to } = error;
  return policyError('OUTSIDE_CALENDAR', 'inputs', { date, from, to });
}

function unlessRefused<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    refusalIn(error);
    return undefined;
  }
}

/** The examples of the library, and questions about what differs, as two versions answer them. */
export function answersThatChange(from: LawData, to: LawData): ChangedAnswers {
  const cases = [...EXAMPLES, ...ABOUT_READINGS, ...casesAbout(from, to)];
  const changed = cases.flatMap((one) => changedAnswer(one.id, answerOf(one, from), answerOf(one, to)));
  const every = everyAnswer(from, to);
  return {
    asked: cases.length + every.length,
    changed: [...changed, ...every.flatMap((one) => changedAnswer(...one))],
  };
}

/** Every question as the library's own documents ask it, answered by both; none where one of them lacks an answer. */
const everyAnswer = (from: LawData, to: LawData): readonly (readonly [string, Answer, Answer])[] =>
  REGIMES.flatMap((regime) => {
    const [old, now] = [from, to].map((law) => unlessRefused(() => everyQuestion(regime, law)));
    return (old ?? []).flatMap((explained, at) => {
      const other = now?.[at];
      return other === undefined ? [] : [[`every ${regime} ${at}`, { explained }, { explained: other }] as const];
    });
  });

function changedAnswer(id: string, old: Answer, now: Answer): readonly ChangedAnswer[] {
  const values = leavesThatDiffer(valueOf(old), valueOf(now));
  const told = { old: toldAnswer(old), new: toldAnswer(now) };
  if (values.length === 0 && told.old.long.en === told.new.long.en) return [];
  const roots = [old, now].flatMap((answer) => ('explained' in answer ? [answer.explained.explanation] : []));
  const [root] = roots;
  if (root === undefined) return [];
  return [
    { id, title: ruleById(root.ruleId)?.title ?? { vi: id, en: id }, ...told, articles: articlesOf(roots), values },
  ];
}

const valueOf = (answer: Answer): unknown => ('explained' in answer ? answer.explained.value : {});

function toldAnswer(answer: Answer): ToldAnswer {
  if ('refused' in answer) return { short: answer.refused.messages, long: answer.refused.messages };
  const { explanation } = answer.explained;
  const short = { vi: inShort(explanation, 'vi'), en: inShort(explanation, 'en') };
  return { short, long: toldSteps(explanation)[0]?.rule ?? short };
}

/** Articles of the answers, each once, in full. */
function articlesOf(roots: readonly Explanation[]): readonly Words[] {
  const articles = new Set(roots.flatMap((root) => root.articles));
  return [...articles].map((article) => ({ vi: citation(article, 'vi'), en: citation(article, 'en') }));
}

const leaves = (value: unknown, pointer = ''): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${pointer}/${key}`))
    : [[pointer, value]];

/** Places of two values where they differ, over the union of both. */
export function leavesThatDiffer(old: unknown, now: unknown): ChangedAnswer['values'] {
  const [before, after] = [new Map(leaves(old)), new Map(leaves(now))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((pointer) => before.get(pointer) !== after.get(pointer))
    .map((pointer) => ({ pointer, old: before.get(pointer), new: after.get(pointer) }));
}
