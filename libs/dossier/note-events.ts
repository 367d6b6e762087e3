import type { CivilDate } from '../calendar/index.js';
import { withFollowUp, withoutFollowUp } from './follow-up.js';
import type { StandardEvent } from './standard.js';

const event = <D>(definition: StandardEvent<D>): StandardEvent<D> => definition;

/** What colleagues note for themselves, and that they came back to it. */
export const noteEvents = {
  noted: event<{ text?: string; followUpOn?: CivilDate }>({
    title: { en: 'Internal note', vi: 'Ghi chú nội bộ' },
    version: 1,
    personal: ['text'],
    internal: true,
    apply: (dossier, { followUpOn }) => withFollowUp(dossier, followUpOn),
  }),
  followedUp: event<{ note: number }>({
    title: { en: 'A note was followed up', vi: 'Đã theo dõi theo ghi chú' },
    version: 1,
    internal: true,
    apply: (dossier, { note }) => withoutFollowUp(dossier, note),
  }),
} as const;
