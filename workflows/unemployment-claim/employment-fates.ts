import { fatesOf } from '../../libs/dossier/index.js';
import { events } from './events/index.js';

/** What becomes of a new employment that the insurance agency told: an officer judges it, or the claim ends by it. */
export const employmentFates = fatesOf(events)('employmentDetected', {
  employmentRetracted: { outcome: 'taken-back', about: (told, { from }) => told.from === from },
  // Older judgements name no day: all that had been found was none.
  employmentDismissed: {
    outcome: 'dismissed',
    about: (told, { from }) => from === undefined || told.from === from,
    saidIn: 'findings',
  },
  claimBarred: { outcome: 'ended', about: (told, { change }) => change.kind === 'job' && told.from === change.from },
  benefitTerminated: { outcome: 'ended', about: (_told, { ended }) => ended.ground === 'job' },
});
