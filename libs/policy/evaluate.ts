import { z } from 'zod';
import { CalendarRangeError } from '../calendar/index.js';
import {
  type Explained,
  type Explanation,
  type PolicyErrorCode,
  PolicyError,
  type Words,
  policyError,
} from './framework/index.js';
import type { LawData } from './law-data.js';
import { QUESTIONS, type QuestionName } from './questions.js';
import { shaped } from './shapes.js';

/** One case of a file of questions. */
const oneCase = z.object({
  id: z.string(),
  question: z.string(),
  regime: z.enum(['2013', '2025']),
  inputs: z.unknown(),
});
const file = z.object({ cases: z.array(z.unknown()) });

export interface Answered {
  readonly id: string;
  readonly result: Readonly<Record<string, unknown>> & { readonly explanation: Explanation };
}

export interface Unanswered {
  readonly id: string;
  /** `message` is in English, `messages` in both languages. */
  readonly error: { readonly code: PolicyErrorCode; readonly message: string; readonly messages: Words };
}

/** True when a case was answered. */
export const isAnswered = (answer: Answered | Unanswered): answer is Answered => 'result' in answer;

/**
 * Answers each case of `{ cases: [{ id, question, regime, inputs }] }`, in order; a case that cannot be answered gets
 * an error that names the fact; the others are still answered.
 * @throws PolicyError `INVALID_INPUT` when the file as a whole has another form.
 */
export function evaluate(json: unknown, law: LawData): (Answered | Unanswered)[] {
  return shaped(file, json, 'file').cases.map((one, at) => answer(one, at, law));
}

function answer(json: unknown, at: number, law: LawData): Answered | Unanswered {
  const id = idOf(json, at);
  try {
    const { question, regime, inputs } = shaped(oneCase, json, 'inputs');
    if (!Object.hasOwn(QUESTIONS, question)) throw policyError('UNKNOWN_QUESTION', 'question', { found: question });
    const { value, explanation } = QUESTIONS[question as QuestionName].parse(inputs)(regime, law) as Explained<object>;
    return { id, result: { ...value, explanation } };
  } catch (error) {
    const { code, message, messages } = asPolicyError(error);
    return { id, error: { code, message, messages } };
  }
}

function idOf(json: unknown, at: number): string {
  const id = typeof json === 'object' && json !== null && 'id' in json ? json.id : undefined;
  return typeof id === 'string' ? id : `#${at}`;
}

/** Any error of a question as a `PolicyError`; other errors are faults of the program and are rethrown. */
function asPolicyError(error: unknown): PolicyError {
  if (error instanceof PolicyError) return error;
  if (error instanceof CalendarRangeError) {
    const { date, from, to } = error;
    return policyError('OUTSIDE_CALENDAR', 'inputs', { date, from, to });
  }
  throw error;
}
