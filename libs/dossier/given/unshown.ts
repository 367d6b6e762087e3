import type { AnyDossierType } from '../definition.js';
import { searchFaults } from '../search.js';
import { statedToEmployer, type ShownPart } from '../shown.js';
import type { DossierState } from '../state.js';
import { commandsOf } from '../standard-commands.js';
import { viewOf } from '../view.js';
import { triedOf } from './tried.js';

/**
 * Parts of a dossier's state that its schemas of shown data refuse: a field that they do not name, a value of another
 * kind. Includes search fields, and what would be settled by a command that the type has not.
 */
export const unshownOf = (type: AnyDossierType, dossier: DossierState<unknown>): readonly string[] => {
  const { shown } = type;
  const { data } = dossier;
  const { fields, personalFields, sealedFields, waiting } = viewOf(type, dossier);
  const commands = commandsOf(type);
  const faults = (to: string, part: ShownPart<unknown> | undefined, state: unknown): readonly string[] =>
    part === undefined
      ? []
      : (part.schema.safeParse(part.of(state)).error?.issues ?? []).map(
          ({ path, message }) => `${to} /${path.join('/')}: ${message}`,
        );
  const open = shown.openly.of(data);
  return [
    ...faults('openly', shown.openly, data),
    ...faults('to the claimant', shown.to?.claimant, open),
    ...faults('to the employer', shown.to?.employer, open),
    ...faults('as it stands', type.asItStands, data),
    ...faults('as it stands, to the employer', statedToEmployer(type), data),
    ...searchFaults(type, { ...fields, ...personalFields, ...sealedFields }),
    ...waiting.flatMap(({ command }) =>
      command === undefined || command in commands ? [] : [`settled by no command: ${command}`],
    ),
  ];
};

/** The same of all cases of a type that held so far in this process, each once. */
export const unshown = (type: AnyDossierType): readonly string[] => [
  ...new Set(triedOf(type.name).cases.flatMap((tried) => tried.unshown)),
];
