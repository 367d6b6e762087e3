import type { CivilDate } from '../calendar/index.js';
import { type Role, rolesTowards } from './actor.js';
import type { Expectation } from './definition.js';
import type { CommandContext } from './event.js';
import { refusal } from './refusal.js';
import type { DossierState } from './state.js';
import type { Text } from './text.js';

/**
 * Desks to which a dossier may be referred: roles that are tied to it by its office or the province of that. Who sits
 * there, and who may act, is known by that role alone.
 */
export const desks = ['director', 'payment-officer', 'insurance-officer'] as const satisfies readonly Role[];
export type Desk = (typeof desks)[number];

/** A dossier that was referred to a desk and waits for its word. */
export interface Escalation {
  /** Entry of the timeline that refers it. */
  readonly entry: number;
  readonly desk: Desk;
  /** Account of whoever referred it: the answer goes to them. */
  readonly by: string;
  readonly on: CivilDate;
}

/** The command by which a desk answers; lists mark lines for which it waits. */
export const ANSWER_ESCALATION = 'answerEscalation';

/** The waiting one. @throws Refusal NOTHING_REFERRED */
export const escalationOf = ({ escalation }: DossierState<unknown>): Escalation => {
  if (escalation === undefined) throw refusal('NOTHING_REFERRED');
  return escalation;
};

const ownDesk: Text = { en: 'This is your own desk', vi: 'Đây là cấp của chính ông/bà' };

/**
 * Whether somebody may refer a dossier to a desk: not to the one where it waits, nor from a desk to itself.
 * @throws Refusal ALREADY_REFERRED, INPUT_INVALID
 */
export const mayRefer = (
  { escalation, parties }: DossierState<unknown>,
  desk: Desk,
  { actor }: Pick<CommandContext, 'actor'>,
): void => {
  if (escalation?.desk === desk) throw refusal('ALREADY_REFERRED', { entry: escalation.entry });
  const inOffice = rolesTowards(actor, parties).filter((role) => role === 'officer' || role in deskWords);
  if (inOffice.every((role) => role === desk)) throw refusal('INPUT_INVALID', { pointer: '/desk', message: ownDesk });
};

/**
 * Whether somebody may settle the waiting one: whoever sits at the desk answers, whoever referred it takes it back.
 * @throws Refusal NOTHING_REFERRED, NOT_YOUR_DESK
 */
export const maySettle = (dossier: DossierState<unknown>, { actor }: Pick<CommandContext, 'actor'>): Escalation => {
  const waiting = escalationOf(dossier);
  if (waiting.by !== actor.subject && !rolesTowards(actor, dossier.parties).includes(waiting.desk))
    throw refusal('NOT_YOUR_DESK', { desk: waiting.desk });
  return waiting;
};

/** Desks as people call them. */
export const deskWords: Readonly<Record<Desk, Text>> = {
  director: { en: 'director', vi: 'giám đốc' },
  'payment-officer': { en: 'payment officer', vi: 'cán bộ chi trả' },
  'insurance-officer': { en: 'officer of the insurance agency', vi: 'cán bộ bảo hiểm xã hội' },
};

/** The desk owes a word on what was referred to it. Parties do not know of it. */
export const escalationOwed = ({ escalation }: DossierState<unknown>): readonly Expectation[] =>
  escalation === undefined
    ? []
    : [
        {
          who: escalation.desk,
          what: {
            en: `say what is to be done: it was referred to this desk (entry ${escalation.entry})`,
            vi: `cho ý kiến: hồ sơ được chuyển lên cấp này (mục ${escalation.entry})`,
          },
          since: escalation.on,
          saidIn: { events: ['escalated'], field: 'reason' },
          internal: true,
          settledBy: ANSWER_ESCALATION,
        },
      ];
