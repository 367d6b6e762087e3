import type { Role } from './actor.js';
import { conversationWith, type Correspondent, mayWrite, messageOf, unansweredIn } from './correspondence.js';
import type { AnyDossierType } from './definition.js';
import { refusal } from './refusal.js';
import { standardEvent } from './standard.js';
import { standardInputs } from './standard-inputs.js';
import type { Text } from './text.js';
import { wordsOf } from './words.js';

const handling: readonly Role[] = ['officer', 'director'];

const { command: define } = wordsOf<unknown>();

/** The office writes to one party: a command of its own for each, so that no words go to the other by a slip. */
const writeTo = (
  party: Correspondent,
  from: readonly string[],
  said: { readonly title: Text; readonly example: { readonly text: string } },
) =>
  define({
    ...said,
    roles: handling,
    from,
    produces: ['messageSent'],
    input: standardInputs.writeToClaimant,
    guard: ({ parties }) => {
      if (conversationWith(party, parties) === undefined) throw refusal('NO_SUCH_PARTY');
    },
    decide: ({ parties }, { text }) => {
      const whose = conversationWith(party, parties);
      return whose === undefined ? [] : [standardEvent('messageSent', { ...whose, text })];
    },
  });

/** The commands by which parties and office write to each other, in these statuses. */
export const messageCommands = (type: AnyDossierType, from: readonly string[]) => ({
  writeMessage: define({
    title: { en: 'Write to the office', vi: 'Nhắn cơ quan giải quyết' },
    roles: ['claimant', 'employer'],
    from,
    produces: ['messageWritten', 'dossierReopened'],
    input: standardInputs.writeMessage,
    example: { text: 'When may I collect the decision?' },
    afterClosing: true,
    guard: (dossier, context) => {
      mayWrite(type, dossier, context);
    },
    decide: (dossier, { text }, context) => [messageOf(dossier, text, context)],
  }),
  writeToClaimant: writeTo('claimant', from, {
    title: { en: 'Write to the claimant', vi: 'Nhắn người đề nghị' },
    example: { text: 'From Monday on' },
  }),
  writeToEmployer: writeTo('employer', from, {
    title: { en: 'Write to the employer', vi: 'Nhắn người sử dụng lao động' },
    example: { text: 'Which contract did you mean?' },
  }),
  settleMessage: define({
    title: { en: 'A message needs no answer', vi: 'Tin nhắn không cần trả lời' },
    roles: handling,
    from,
    produces: ['messageSettled'],
    input: standardInputs.settleMessage,
    example: { message: 3 },
    guard: (dossier) => {
      if (unansweredIn(dossier).length === 0) throw refusal('NO_MESSAGE_WAITS');
    },
    decide: (dossier, { message }) => {
      const waits = unansweredIn(dossier).find((one) => one.message === message);
      if (waits === undefined) throw refusal('NO_MESSAGE_WAITS', { entry: message });
      const { since: _since, ...settled } = waits;
      return [standardEvent('messageSettled', settled)];
    },
  }),
});
