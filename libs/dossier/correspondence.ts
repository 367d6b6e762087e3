import { addDays, type CivilDate } from '../calendar/index.js';
import type { AnyDossierType, Expectation } from './definition.js';
import { workingDaysOf } from './deadline.js';
import type { Circumstances, CommandContext, NewEvent } from './event.js';
import { type Parties, rolesTowards } from './actor.js';
import { orUnknown, refusal } from './refusal.js';
import type { DossierState } from './state.js';
import { type Text, englishDay, vietnameseDay } from './text.js';

/** The parties who write to the office, each in a conversation of its own. */
export const correspondents = ['claimant', 'employer'] as const;
export type Correspondent = (typeof correspondents)[number];

/** How an agency deals with messages. Its own setting: no law says it. */
export interface MessageRule {
  /** Working days within which a message is to be answered. */
  readonly answeredWithin: number;
  /** Days after the closing of a dossier on which the person whom it is about may still write. */
  readonly takenAfterClosing: number;
}

/** The longest message, in characters. */
export const LONGEST_MESSAGE = 2000;
/** How many messages a party may write in one dossier on one day. */
export const MESSAGES_A_DAY = 10;

/** What a party and the office wrote to each other, without the words: who, when, and what waits for an answer. */
export interface Conversation {
  readonly with: Correspondent;
  /** Code of the employer: another employer has another conversation. */
  readonly employer?: string;
  /** The first message that the office has neither answered nor settled. */
  readonly unanswered?: { readonly message: number; readonly since: CivilDate };
  /** The day of the party's last message, and how many it wrote on that day. */
  readonly lastOn?: CivilDate;
  readonly onThatDay: number;
}

/** With whom a conversation is: the claimant, or one employer. */
export type With = Pick<Conversation, 'with' | 'employer'>;

const isWith = (one: With, other: With): boolean => one.with === other.with && one.employer === other.employer;

/** The conversation with a party of a dossier as it is named today; undefined where there is no such party. */
export const conversationWith = (correspondent: Correspondent, { claimant, employer }: Parties): With | undefined => {
  if (correspondent === 'employer') return employer === undefined ? undefined : { with: 'employer', employer };
  return claimant === '' ? undefined : { with: 'claimant' };
};

const found = ({ conversations = [] }: DossierState<unknown>, whose: With): Conversation =>
  conversations.find((one) => isWith(one, whose)) ?? { ...whose, onThatDay: 0 };

const kept = (dossier: DossierState<unknown>, conversation: Conversation): DossierState<unknown> => ({
  ...dossier,
  conversations: [...(dossier.conversations ?? []).filter((one) => !isWith(one, conversation)), conversation],
});

/** A state after a message of a party. */
export const withMessage = (
  dossier: DossierState<unknown>,
  whose: With,
  { today }: Circumstances,
): DossierState<unknown> => {
  const { unanswered, lastOn, onThatDay } = found(dossier, whose);
  return kept(dossier, {
    ...whose,
    unanswered: unanswered ?? { message: dossier.sequence + 1, since: today },
    lastOn: today,
    onThatDay: lastOn === today ? onThatDay + 1 : 1,
  });
};

/** A state after an answer, or after it was found that none is needed. */
export const withAnswer = (dossier: DossierState<unknown>, whose: With): DossierState<unknown> => {
  const { unanswered: _answered, ...conversation } = found(dossier, whose);
  return kept(dossier, conversation);
};

/** Conversations that wait for the office. */
export const unansweredIn = ({
  conversations = [],
}: Pick<DossierState<unknown>, 'conversations'>): readonly (With & NonNullable<Conversation['unanswered']>)[] =>
  conversations.flatMap(({ with: correspondent, employer, unanswered }) =>
    unanswered === undefined
      ? []
      : [{ with: correspondent, ...(employer !== undefined && { employer }), ...unanswered }],
  );

/** As what somebody writes to the office: as the claimant, or for the employer. */
const writesAs = ({ parties }: DossierState<unknown>, { actor }: CommandContext): With | undefined => {
  const standing = rolesTowards(actor, parties);
  const correspondent = correspondents.find((role) => standing.includes(role));
  return correspondent && conversationWith(correspondent, parties);
};

const nextDay = (day: CivilDate): { readonly from: CivilDate; readonly detail: Text } => {
  const from = addDays(day, 1);
  return {
    from,
    detail: {
      en: `${MESSAGES_A_DAY} messages were written today; the next one may be written from ${englishDay(from)}`,
      vi: `Hôm nay đã gửi ${MESSAGES_A_DAY} tin nhắn; có thể gửi tiếp từ ngày ${vietnameseDay(from)}`,
    },
  };
};

/**
 * Whether somebody may write now. A closed dossier takes messages of the person whom it is about for the days that the
 * agency sets.
 * @throws Refusal DOSSIER_CLOSED, MESSAGES_TOO_MANY
 */
export const mayWrite = (type: AnyDossierType, dossier: DossierState<unknown>, context: CommandContext): void => {
  const whose = writesAs(dossier, context);
  const { closedOn } = dossier;
  if (closedOn !== undefined) {
    const days = type.messages?.takenAfterClosing;
    // An employer is asked in somebody else's dossier; once that is closed there is nothing for them to say.
    const elsewhose = whose?.with === 'employer' && dossier.subject !== 'employer';
    if (elsewhose || days === undefined || context.today > addDays(closedOn, days))
      throw refusal('DOSSIER_CLOSED', { closedOn });
  }
  if (whose === undefined) return;
  const { lastOn, onThatDay } = found(dossier, whose);
  if (lastOn === context.today && onThatDay >= MESSAGES_A_DAY) throw refusal('MESSAGES_TOO_MANY', nextDay(lastOn));
};

/** The event of a message: whose it is, and its words. */
export const messageOf = (dossier: DossierState<unknown>, text: string, context: CommandContext): NewEvent => {
  const whose = writesAs(dossier, context);
  if (whose === undefined) throw refusal('COMMAND_NOT_ALLOWED');
  return { kind: 'messageWritten', data: { ...whose, text } };
};

const whoseMessage: Readonly<Record<Correspondent, Text>> = {
  claimant: { en: 'the claimant', vi: 'người đề nghị' },
  employer: { en: 'the employer', vi: 'người sử dụng lao động' },
};

/** Whoever has the dossier owes an answer to each unanswered message, by the last day that the agency sets. */
export const answersOwed = (type: AnyDossierType, dossier: DossierState<unknown>): readonly Expectation[] =>
  unansweredIn(dossier).map(({ with: correspondent, message, since }) => {
    const whose = whoseMessage[correspondent];
    const days = type.messages?.answeredWithin;
    const rule: Text =
      days === undefined
        ? { en: '', vi: '' }
        : {
            en: `; the agency itself sets ${days} working days for it`,
            vi: `; cơ quan tự quy định ${days} ngày làm việc`,
          };
    const until =
      days === undefined ? undefined : orUnknown(() => workingDaysOf(type, dossier).addWorkingDays(since, days));
    return {
      who: 'officer',
      since,
      what: {
        en: `answer the message of ${whose.en} of ${englishDay(since)} (entry ${message})${rule.en}`,
        vi: `trả lời tin nhắn ngày ${vietnameseDay(since)} của ${whose.vi} (mục ${message})${rule.vi}`,
      },
      ...(until !== undefined && { until }),
    };
  });
