import { ERROR_WORDS, type PolicyErrorCode } from './error-words.js';
import type { Language, Words } from './words.js';

export type { PolicyErrorCode } from './error-words.js';

/** A question that cannot be answered: which fact (`terminationDate`, `salaries[3]`), why, in both languages. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly code: PolicyErrorCode;
  readonly fact: string;
  readonly messages: Words;

  constructor(code: PolicyErrorCode, fact: string, messages: Words) {
    super(messages.en);
    this.code = code;
    this.fact = fact;
    this.messages = messages;
  }
}

/** Builds the error of a code; `details` fill the `{placeholders}` of its words. */
export function policyError(
  code: PolicyErrorCode,
  fact: string,
  details: Readonly<Record<string, string>> = {},
): PolicyError {
  const fill = (language: Language): string =>
    ERROR_WORDS[code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'fact' ? fact : (details[name] ?? ''),
    );
  return new PolicyError(code, fact, { vi: fill('vi'), en: fill('en') });
}
