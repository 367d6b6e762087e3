import type { AnyDossierType } from '../definition.js';
import { placesWithoutWords } from '../form.js';
import { commandsOf } from '../standard-commands.js';

/** Fields for people without words, by form: parts that a form took over from another schema. */
export const wordless = (type: AnyDossierType): readonly string[] => {
  const facts = Object.entries(type.facts).filter(([, { roles }]) => roles !== undefined);
  const corrections = Object.entries(type.events).flatMap(([kind, { correction }]) =>
    correction === undefined ? [] : [[`correction of ${kind}`, correction] as const],
  );
  const forms = [['submit', type.submission] as const, ...Object.entries(commandsOf(type)), ...facts, ...corrections];
  const letters = Object.entries(type.letters ?? {}).flatMap(([name, { data, personal }]) => [
    [`letter ${name}`, { input: data }] as const,
    [`letter ${name}, personal`, { input: personal }] as const,
  ]);
  return [...forms, ...letters].flatMap(([name, { input }]) =>
    placesWithoutWords(input).map((place) => `${name} ${place}`),
  );
};
