import type { AnyDossierType } from '../definition.js';
import { placesWithoutWords } from '../form.js';
import { statedToEmployer } from '../shown.js';
import { commandsOf } from '../standard-commands.js';

/**
 * Fields that people fill or read and that have no words, by the form in which they stand: what a form took over in parts,
 * and codes of a list.
 */
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
  const { openly, to = {} } = type.shown;
  const parts = {
    'shown openly': openly,
    'shown to the claimant': to.claimant,
    'shown to the employer': to.employer,
    'as it stands': type.asItStands,
    'as it stands, to the employer': statedToEmployer(type),
  };
  const shown = Object.entries(parts).flatMap(([name, part]) =>
    part === undefined ? [] : [[name, { input: part.schema }] as const],
  );
  return [...forms, ...letters, ...shown].flatMap(([name, { input }]) =>
    placesWithoutWords(input).map((place) => `${name} ${place}`),
  );
};
