import type { CivilDate } from '../../../libs/calendar/index.js';
import {
  cancellationDeadline,
  type Deadline,
  dueOf,
  dutyDue,
  EMPLOYER_DUTIES,
  eventRegime,
  excuseDeadline,
  exemptionDeadline,
  reportDeadline,
  reservationDeadline,
  resumptionDeadline,
  suspensionDeadline,
  uncollectedDeadline,
} from '../../../libs/policy/index.js';
import { type Claim, lawOf, known } from './claim.js';

const last = (limit: Deadline) => (claim: Claim, event: CivilDate) => {
  const under = claim.data.award?.regime ?? known(claim.data.schedule, 'schedule').regime;
  const { regime: then } = eventRegime({ awardRegime: under, on: event }, lawOf(claim)).value;
  return dueOf(limit, { regime: then, event }, lawOf(claim)).value.due;
};

/** Last days of what follows from an event, by the law of its own day. */
export const lastDay = {
  cancellation: last(cancellationDeadline),
  excuse: last(excuseDeadline),
  exemption: last(exemptionDeadline),
  report: last(reportDeadline),
  reservation: last(reservationDeadline),
  resumption: last(resumptionDeadline),
  suspension: last(suspensionDeadline),
  uncollected: last(uncollectedDeadline),
  /** The employer's reply to the centre's question: no text sets a period, so the law data's own (D374 32.6). */
  employerReply: (claim: Claim, asked: CivilDate): CivilDate =>
    dutyDue(
      EMPLOYER_DUTIES.separationReply,
      { regime: known(claim.data.schedule, 'schedule').regime, event: asked },
      lawOf(claim),
    ).value.due,
};
