import type { Desk } from './escalation.js';
import type { StandardEvent } from './standard.js';

const event = <D>(definition: StandardEvent<D>): StandardEvent<D> => definition;

/** What happens between whoever works on a dossier and a higher desk. The words are personal, and the office's alone. */
export const escalationEvents = {
  escalated: event<{ desk: Desk; by: string; reason?: string }>({
    title: { en: 'Referred to a higher desk', vi: 'Chuyển cấp trên cho ý kiến' },
    version: 1,
    personal: ['reason'],
    internal: true,
    apply: (dossier, { desk, by }, { today: on }) => ({
      ...dossier,
      escalation: { entry: dossier.sequence + 1, desk, by, on },
    }),
  }),
  escalationAnswered: event<{ of: number; desk: Desk; by: string; answer?: string }>({
    title: { en: 'The desk answered', vi: 'Cấp trên đã cho ý kiến' },
    version: 1,
    personal: ['answer'],
    internal: true,
    apply: (dossier) => ({ ...dossier, escalation: undefined }),
  }),
} as const;
