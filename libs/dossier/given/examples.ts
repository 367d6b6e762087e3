import type { AnyDossierType } from '../definition.js';
import type { DossierTypes } from '../dossier-types.js';
import { type Fault, shaped } from '../shape.js';
import { commandsOf } from '../standard-commands.js';

/** The examples of a type that their own schemas refuse, by name (`submit` for the submission), each with its faults. */
export const refusedExamples = (type: AnyDossierType): Readonly<Record<string, readonly Fault[]>> => {
  const all = { ...type.facts, ...commandsOf(type), submit: type.submission };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, { input, example }]) => {
      const result = example === undefined ? undefined : shaped(input, example);
      return result !== undefined && 'faults' in result ? [[name, result.faults] as const] : [];
    }),
  );
};

/** What types open by their examples and the other type's submission does not take, by `type name`, with its faults. */
export const refusedOpenings = (types: DossierTypes): Readonly<Record<string, readonly Fault[]>> =>
  Object.fromEntries(
    types.all.flatMap((type) =>
      Object.entries(type.opens ?? {}).flatMap(([name, { type: other, example }]) => {
        const found = types.get(other).submission.read(example.input, ['input']);
        return 'faults' in found ? [[`${type.name} ${name}`, found.faults] as const] : [];
      }),
    ),
  );
