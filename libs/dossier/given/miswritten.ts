import type { z } from 'zod';
import type { AnyDossierType } from '../definition.js';
import { orphanLetters, type WrittenLetter } from '../letter.js';
import { triedOf } from './tried.js';

/** What of a letter its own forms refuse: a part that is missing, one that they do not name, a value of another kind. */
export const faultsOf = ({ letters }: AnyDossierType, { name, data, personal }: WrittenLetter): readonly string[] => {
  const faults = (part: string, form: z.ZodType | undefined, value: unknown): readonly string[] =>
    (form?.safeParse(value).error?.issues ?? []).map(
      ({ path, message }) => `${name} ${[part, ...path].join('/')}: ${message}`,
    );
  const letter = letters?.[name];
  return [...faults('data', letter?.data, data), ...faults('personal', letter?.personal, personal)];
};

/**
 * What is wrong with the letters of a type, by all cases that held so far in this process: a letter that no event of the
 * type brings, one that no case brought, one that does not say what its forms want.
 */
export const miswritten = (type: AnyDossierType): readonly string[] => {
  const written = triedOf(type.name).cases.flatMap(({ letters }) => letters);
  const names = new Set(written.map(({ name }) => name));
  return [
    ...orphanLetters(type).map((name) => `brought by no event: ${name}`),
    ...Object.keys(type.letters ?? {}).flatMap((name) => (names.has(name) ? [] : [`letter not seen: ${name}`])),
    ...new Set(written.flatMap(({ faults }) => faults)),
  ];
};
