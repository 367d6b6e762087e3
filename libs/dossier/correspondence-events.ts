import { withAnswer, withMessage, type With } from './correspondence.js';
import type { StandardEvent } from './standard.js';

const event = <D>(definition: StandardEvent<D>): StandardEvent<D> => definition;

/** What parties and office write to each other. The words are personal; who wrote when is not. */
export const messageEvents = {
  messageWritten: event<With & { text?: string }>({
    title: { en: 'Message to the office', vi: 'Tin nhắn gửi cơ quan giải quyết' },
    version: 1,
    personal: ['text'],
    apply: (dossier, { text: _words, ...whose }, meta) => withMessage(dossier, whose, meta),
  }),
  messageSent: event<With & { text?: string }>({
    title: { en: 'Message from the office', vi: 'Tin nhắn của cơ quan giải quyết' },
    version: 1,
    personal: ['text'],
    apply: (dossier, { text: _words, ...whose }) => withAnswer(dossier, whose),
  }),
  messageSettled: event<With & { message: number }>({
    title: { en: 'A message needs no answer', vi: 'Tin nhắn không cần trả lời' },
    version: 1,
    internal: true,
    apply: (dossier, { message: _which, ...whose }) => withAnswer(dossier, whose),
  }),
  procedureEnded: event<{ outcome: string }>({
    title: {
      en: 'The procedure has ended; a message waits for its answer',
      vi: 'Thủ tục đã kết thúc; còn tin nhắn chờ trả lời',
    },
    version: 1,
    apply: (dossier, _data, { today }) => ({ ...dossier, endedOn: today }),
  }),
} as const;
