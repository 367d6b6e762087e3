import { required } from '../../../libs/dossier/index.js';
import type { CivilDate } from '../../../libs/calendar/index.js';
import {
  AUTHORITY_DUTIES,
  cancellationDeadline,
  type Deadline,
  dueOf,
  dutyDue,
  EMPLOYER_DUTIES,
  type EventKind,
  eventRegime,
  excuseDeadline,
  exemptionDeadline,
  reportDeadline,
  reservationDeadline,
  resumptionDeadline,
  suspensionDeadline,
  uncollectedDeadline,
} from '../../../libs/policy/index.js';
import { type Claim, lawOf } from './claim.js';

const last = (limit: Deadline, kind: EventKind) => (claim: Claim, event: CivilDate) => {
  const under = claim.data.award?.regime ?? required(claim.data.schedule, 'schedule').regime;
  const { regime: then } = eventRegime({ awardRegime: under, on: event, kind }, lawOf(claim)).value;
  return dueOf(limit, { regime: then, event }, lawOf(claim)).value.due;
};

// Excuses and exemptions are those of windows before 2026: D374 21 knows none.
const ofCircular = (limit: Deadline<'2013'>) => (claim: Claim, event: CivilDate) =>
  dueOf(limit, { regime: '2013', event }, lawOf(claim)).value.due;

/** Last days of what follows from an event, by the law that decides for its kind. */
export const lastDay = {
  cancellation: last(cancellationDeadline, 'collection'),
  excuse: ofCircular(excuseDeadline),
  exemption: ofCircular(exemptionDeadline),
  report: last(reportDeadline, 'termination'),
  reservation: last(reservationDeadline, 'uncollected-money'),
  resumption: last(resumptionDeadline, 'resumption'),
  suspension: last(suspensionDeadline, 'suspension'),
  uncollected: last(uncollectedDeadline, 'uncollected-money'),
  /** Copy of a contract that was promised with the report of a job (D374 8.3). */
  contractCopy: (claim: Claim, received: CivilDate): CivilDate =>
    dutyDue(AUTHORITY_DUTIES.contractCopy, { regime: '2025', event: received }, lawOf(claim)).value.due,
  /** The employer's reply to the centre's question: no text sets a period, so the law data's own (D374 32.6). */
  employerReply: (claim: Claim, asked: CivilDate): CivilDate =>
    dutyDue(
      EMPLOYER_DUTIES.separationReply,
      { regime: required(claim.data.schedule, 'schedule').regime, event: asked },
      lawOf(claim),
    ).value.due,
};
