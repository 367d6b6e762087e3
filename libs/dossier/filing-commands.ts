import type { Role } from './actor.js';
import type { AnyDossierType } from './definition.js';
import { demandPlausible, filingOf } from './filing.js';
import { movedBy } from './refiling.js';
import { standardEvent } from './standard.js';
import { standardInputs } from './standard-inputs.js';
import { wordsOf } from './words.js';

const handling: readonly Role[] = ['officer', 'director'];

const { command: define } = wordsOf<unknown>();

/** The command by which somebody proposes another filing day: a correction, on which a second person decides. */
export const filingCommands = (type: AnyDossierType, from: readonly string[]) => ({
  correctFiling: define({
    title: { en: 'Correct the day of filing', vi: 'Sửa ngày nộp hồ sơ' },
    roles: handling,
    from,
    produces: ['correctionProposed'],
    input: standardInputs.correctFiling,
    example: { filedOn: '2026-10-30', reason: 'The postmark was read wrongly' },
    guard: (dossier) => void filingOf(type, dossier),
    decide: (dossier, { filedOn, reason }, meta) => {
      const filing = filingOf(type, dossier);
      demandPlausible(filing, filedOn);
      const { entry: of, kind, on } = filing;
      const moves = movedBy(type, dossier, filing, filedOn, meta);
      const refiling = { from: on, to: filedOn, moves };
      return [standardEvent('correctionProposed', { of, kind, data: { filedOn }, reason, filing: refiling })];
    },
  }),
});
