import { addDays } from '../../../libs/calendar/index.js';
import { claimant } from '../../../libs/dossier/given/index.js';
import { unemploymentClaim } from '../definition.js';
import { happened } from '../events/index.js';
import {
  awarded,
  before2026,
  commands,
  director,
  fourMonths,
  jobFrom,
  like,
  missed,
  type Moment,
  notified,
  officer,
  outOfAward,
  paid,
  refused,
  running,
  submitted,
  withDocument,
  withSigned,
} from '../given/index.js';
import { lastDay } from '../law.js';

const { reportStatusChange, reportJob, rejectProposal, supplementContract, waiveContract } = commands;
const paper = 'e'.repeat(64);
const commitment = { reason: 'The employer has not signed it yet' };
const active = () => running(fourMonths);
/** Reported on its first day; the contract is promised. */
const promised = (moment: Moment = active()): Moment =>
  moment.and(reportStatusChange({ ...jobFrom(moment.today), commitment }), claimant, moment.today);
const notEnded = (moment: Moment): Moment =>
  moment.and(rejectProposal({ proposal: 'termination', reason: 'It has not taken effect' }), director, moment.today);
const handedIn = { receivedOn: undefined, document: paper };

const moments: Readonly<Record<string, () => Moment>> = {
  awarded: () => {
    const moment = awarded(fourMonths);
    return moment.and(reportJob({ kind: 'job', from: moment.today, months: 12, commitment }), claimant, moment.today);
  },
  active: promised,
  suspended: () => withSigned(missed(notEnded(promised()), 2), 'Suspension'),
  terminated: () => withSigned(promised(), 'Termination'),
  exhausted: () => {
    const first = notEnded(promised());
    const last = [2, 3, 4].reduce((moment, month) => paid(notified(moment, month), month), first);
    return outOfAward(last);
  },
};

describe('a job whose contract has not come yet', () => {
  it('is reported in time with a commitment: what is kept is kept, and the contract is owed', () => {
    const claim = active();
    const { today } = claim;
    claim
      .when(reportStatusChange({ ...jobFrom(today), commitment }), claimant, today)
      .then(
        like('statusChangeReported', {
          committed: true,
          noCopyBecause: commitment.reason,
          report: { reportedInTime: true },
        }),
        like('decisionProposed', { end: { reportedInTime: true } }),
      )
      .knows({ contractOwed: today });
    expect(unemploymentClaim.events.statusChangeReported.personal).toContain('noCopyBecause');
  });

  it('stands in place of the paper of a job, by the law of 2025, for who draws the benefit', () => {
    const { today } = active();
    const wrong = { pointer: '/commitment' };
    active()
      .when(reportStatusChange({ kind: 'military', from: today, commitment }), claimant, today)
      .then(refused('INPUT_INVALID', wrong));
    withDocument(active(), 'status-change-proof', paper)
      .when(reportStatusChange({ ...jobFrom(today), document: paper, commitment }), claimant, today)
      .then(refused('INPUT_INVALID', wrong));
    submitted()
      .when(reportJob({ kind: 'job', from: '2026-11-10', commitment }), claimant, submitted().today)
      .then(refused('INPUT_INVALID', wrong));
    const old = running(before2026);
    old
      .when(reportStatusChange({ ...jobFrom(old.today), commitment }), claimant, old.today)
      .then(refused('COMMITMENT_NOT_IN_LAW'));
    active()
      .when(reportStatusChange({ ...jobFrom(today), commitment: { reason: '' } }), claimant, today)
      .then(refused('INPUT_INVALID', { errors: [{ pointer: '/commitment/reason' }] }));
  });

  it.each(Object.entries(moments))(
    'is followed by its paper while the benefit is %s, and shown until then',
    (status, moment) => {
      const claim = withDocument(moment(), 'status-change-proof', paper).isIn(status as never);
      const { today } = claim;
      const shown = (at: Moment) => at.view.waiting.filter(({ ground }) => ground === 'D374 8.3').map(({ who }) => who);
      expect(shown(claim)).toEqual(['claimant', 'officer']);
      const due = lastDay.contractCopy(claim.dossier, today);
      const supplied = claim
        .when(supplementContract({ ...handedIn, receivedOn: today }), claimant, today)
        .then(happened('contractSupplied', { receivedOn: today, on: today, document: paper, due, inTime: true }))
        .withholds(claimant, 'supplementContract');
      expect(shown(supplied)).toEqual([]);
      expect(supplied.data.contractOwed).toBeUndefined();
      const waived = claim
        .when(waiveContract({ findings: 'Seen in the insurance data' }), officer, today)
        .then(happened('contractWaived', { findings: 'Seen in the insurance data' }));
      expect(shown(waived)).toEqual([]);
    },
  );

  it('has three working days from its receipt; by post the day of sending counts; a late one is on record', () => {
    const claim = withDocument(promised(), 'status-change-proof', paper);
    const { today: receivedOn } = claim;
    const due = lastDay.contractCopy(claim.dossier, receivedOn);
    const posted = addDays(due, 4);
    claim
      .when(supplementContract({ ...handedIn, receivedOn }), officer, posted, { channel: 'post', filedOn: due })
      .then(like('contractSupplied', { on: due, inTime: true }));
    claim
      .when(supplementContract({ ...handedIn, receivedOn }), claimant, addDays(due, 1))
      .then(like('contractSupplied', { due, inTime: false }))
      .knows({ reports: [{ reportedInTime: true }] });
    claim
      .when(supplementContract({ ...handedIn, receivedOn: addDays(receivedOn, 1) }), claimant, receivedOn)
      .then(refused('INPUT_INVALID', { pointer: '/receivedOn' }));
    promised()
      .when(supplementContract({ ...handedIn, receivedOn }), claimant, receivedOn)
      .then(refused('DOCUMENT_MISSING', { kind: 'status-change-proof', id: paper }));
  });

  it('is nobody’s to hand in who promised none', () => {
    const { today } = active();
    active().when(supplementContract, claimant, today).then(refused('NO_CONTRACT_OWED'));
    active().when(waiveContract, officer, today).then(refused('NO_CONTRACT_OWED'));
  });
});
