import { nothing, refusal, wordsOf } from '../dossier/index.js';
import { happened, type InspectionState } from './inspection-events.js';

const { command, examination } = wordsOf<InspectionState>();

/** Who may examine the safety plan, and what is owed while it waits. */
export const plan = examination({
  roles: ['officer'],
  from: ['planned'],
  basis: 'house rules 4',
  owed: { en: 'examine the safety plan', vi: 'xem xét phương án an toàn' },
  waiting: ({ data }) => (data.paper === undefined ? [] : [data.paper]),
  accept: {
    title: { en: 'Accept the safety plan', vi: 'Chấp nhận phương án an toàn' },
    produces: ['paperAccepted'],
    decide: () => [happened('paperAccepted', {})],
  },
  reject: {
    title: { en: 'Reject the safety plan', vi: 'Không chấp nhận phương án an toàn' },
    produces: ['paperRejected'],
    decide: (_inspection, _paper, reason) => [happened('paperRejected', { reason })],
  },
  bring: {
    title: { en: 'Hand in the safety plan', vi: 'Nộp phương án an toàn' },
    roles: ['employer', 'officer'],
    kind: 'safety-plan',
    produces: ['paperHandedIn'],
    guard: ({ data }) => {
      if (data.askedOn === undefined) throw refusal('NOTHING_ASKED');
    },
    decide: (_inspection, brought) => [happened('paperHandedIn', brought)],
  },
});

/** The safety plan: asked for, handed in, examined by whoever did not bring it. */
export const paperCommands = {
  askForPaper: command({
    title: { en: 'Ask the employer for its safety plan', vi: 'Yêu cầu nộp phương án an toàn' },
    roles: ['officer'],
    from: ['planned'],
    produces: ['paperAsked'],
    input: nothing,
    example: {},
    decide: () => [happened('paperAsked', {})],
  }),
  handInPaper: plan.bring,
  acceptPaper: plan.accept,
  rejectPaper: plan.reject,
};
