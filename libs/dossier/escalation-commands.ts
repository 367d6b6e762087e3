import type { Role } from './actor.js';
import { ANSWER_ESCALATION, maySettle, mayRefer } from './escalation.js';
import { standardEvent } from './standard.js';
import { standardInputs } from './standard-inputs.js';
import { wordsOf } from './words.js';

const inOffice: readonly Role[] = ['officer', 'director', 'payment-officer', 'insurance-officer'];

const { command: define } = wordsOf<unknown>();

/** The commands by which a dossier is referred to a higher desk, and the desk answers, in these statuses. */
export const escalationCommands = (from: readonly string[]) => ({
  refer: define({
    title: { en: 'Refer the dossier to a higher desk', vi: 'Chuyển hồ sơ lên cấp trên cho ý kiến' },
    roles: inOffice,
    from,
    produces: ['escalated'],
    input: standardInputs.refer,
    example: { desk: 'director', reason: 'Two contracts contradict each other' },
    bulk: true,
    byAnyOfficer: true,
    decide: (dossier, { desk, reason }, context) => {
      mayRefer(dossier, desk, context);
      return [standardEvent('escalated', { desk, by: context.actor.subject, reason })];
    },
  }),
  [ANSWER_ESCALATION]: define({
    title: { en: 'Answer what was referred', vi: 'Cho ý kiến về hồ sơ được chuyển lên' },
    roles: inOffice,
    from,
    produces: ['escalationAnswered'],
    input: standardInputs.answerEscalation,
    undoes: ['refer'],
    example: { answer: 'Ask both employers first' },
    byAnyOfficer: true,
    guard: (dossier, context) => void maySettle(dossier, context),
    decide: (dossier, { answer }, context) => {
      const { entry, desk } = maySettle(dossier, context);
      return [standardEvent('escalationAnswered', { of: entry, desk, by: context.actor.subject, answer })];
    },
  }),
});
