import type { Role } from './actor.js';
import type { AnyDossierType } from './definition.js';
import { filingOf, hasFiling } from './filing.js';
import { refilingAmong, refilingOf } from './refiling.js';
import { refusal } from './refusal.js';
import { shaped } from './shape.js';
import { standardEvent } from './standard.js';
import { standardInputs } from './standard-inputs.js';
import type { DossierState, PendingCorrection } from './state.js';
import { wordsOf } from './words.js';

const handling: readonly Role[] = ['officer', 'director'];

const { command: define } = wordsOf<unknown>();

const pendingCorrection = ({ correction }: DossierState<unknown>): PendingCorrection => {
  if (correction === undefined) throw refusal('NO_CORRECTION_PENDING');
  return correction;
};

/**
 * Whoever decides names the proposal that they read, so that they never decide on another one that replaced it
 * meanwhile.
 */
const namedCorrection = (dossier: DossierState<unknown>, { proposal }: { proposal: number }): PendingCorrection => {
  const pending = pendingCorrection(dossier);
  if (pending.proposal !== proposal) throw refusal('OTHER_CORRECTION_PENDING', { proposal: pending.proposal });
  return pending;
};

/** The commands of corrections by two persons in these statuses: one proposes, another one decides (docs/adr/0011). */
export const correctionCommands = (type: AnyDossierType, from: readonly string[]) => ({
  ...(hasFiling(type) && filingCommands(type, from)),
  proposeCorrection: define({
    title: { en: 'Propose a correction', vi: 'Đề nghị sửa' },
    roles: handling,
    from,
    produces: ['correctionProposed'],
    input: standardInputs.proposeCorrection,
    example: { of: 2, data: { person: { phone: '0912345678' } }, reason: 'Typing error on the form' },
    guard: (dossier) => {
      if (dossier.correction !== undefined)
        throw refusal('CORRECTION_PENDING', { proposal: dossier.correction.proposal });
      if (Object.keys(dossier.correctable).length === 0) throw refusal('NOT_CORRECTABLE');
    },
    decide: (dossier, { of, data, reason }, meta) => {
      const kind = dossier.correctable[of];
      const correction = kind === undefined ? undefined : type.events[kind]?.correction;
      if (kind === undefined || correction === undefined)
        throw refusal('NOT_CORRECTABLE', { of, correctable: Object.keys(dossier.correctable).map(Number) });
      const stated = shaped(correction.input, data, ['data']);
      if ('faults' in stated) throw refusal('INPUT_INVALID', { errors: stated.faults });
      const correcting = { of, kind, data: stated.value };
      const filing = refilingAmong(type, dossier, correcting, meta);
      return [standardEvent('correctionProposed', { ...correcting, reason, ...(filing !== undefined && { filing }) })];
    },
  }),
  approveCorrection: define({
    title: { en: 'Approve a correction', vi: 'Chấp nhận sửa' },
    roles: handling,
    from,
    produces: ['corrected'],
    input: standardInputs.approveCorrection,
    example: { proposal: 3 },
    notBy: (dossier) => dossier.correction?.proposedBy,
    guard: (dossier) => void pendingCorrection(dossier),
    decide: (dossier, named) => {
      const { on: _day, ...correction } = namedCorrection(dossier, named);
      return [standardEvent('corrected', correction)];
    },
  }),
  rejectCorrection: define({
    title: { en: 'Reject a correction', vi: 'Không chấp nhận sửa' },
    roles: handling,
    from,
    produces: ['correctionRejected'],
    input: standardInputs.rejectCorrection,
    example: { proposal: 3, reason: 'The paper says otherwise' },
    notBy: (dossier) => dossier.correction?.proposedBy,
    guard: (dossier) => void pendingCorrection(dossier),
    decide: (dossier, { reason, ...named }) => {
      const { of, proposal } = namedCorrection(dossier, named);
      return [standardEvent('correctionRejected', { of, proposal, reason })];
    },
  }),
});

/** The command by which somebody proposes another filing day, with what it would move. */
const filingCommands = (type: AnyDossierType, from: readonly string[]) => ({
  correctFiling: define({
    title: { en: 'Correct the day of filing', vi: 'Sửa ngày nộp hồ sơ' },
    roles: handling,
    from,
    produces: ['correctionProposed'],
    input: standardInputs.correctFiling,
    example: { filedOn: '2026-10-30', reason: 'The postmark was read wrongly' },
    guard: (dossier) => void filingOf(type, dossier),
    decide: (dossier, { filedOn, reason }, meta) => {
      const { filing, refiling } = refilingOf(type, dossier, { filedOn, pointer: '/filedOn' }, meta);
      const { entry: of, kind } = filing;
      return [standardEvent('correctionProposed', { of, kind, data: { filedOn }, reason, filing: refiling })];
    },
  }),
});
