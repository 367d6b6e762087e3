import { addDays, type CivilDate } from '../../../libs/calendar/index.js';
import { claimant, system } from '../../../libs/dossier/given/index.js';
import { happened } from '../events/index.js';
import {
  awarded,
  both,
  checked,
  colleague,
  commands,
  director,
  employer,
  heard,
  held,
  like,
  missed,
  type Moment,
  officer,
  passes,
  refused,
  running,
  suspended,
  windowOf,
  withDocument,
} from '../given/index.js';
import { noticeSettled } from '../by-itself.js';
import { awardPeriod, lastDay } from '../law.js';

// Under the law of 2013: decided and drawn in 2025.
const { declareExemption, submitExcuse, acceptProof, rejectProof } = commands;
const paper = 'b'.repeat(64);
const other = 'c'.repeat(64);
const excuse = submitExcuse({ cause: 'illness', document: paper });
const accept = acceptProof({ document: paper });
const reject = rejectProof({ document: paper, reason: 'It names other days' });
const maternity = (from: string, to: string) => declareExemption({ ground: 'maternity', from, to, document: paper });
const excusable = (moment: Moment, month = 2): Moment => withDocument(held(moment, month), 'excuse-certificate', paper);
const exempting = (moment: Moment): Moment => withDocument(moment, 'exemption-request-17', paper);
const closes = (moment: Moment, month = 2): CivilDate => windowOf(moment, month)[1];
const again = (moment: Moment): Moment => moment.and(excuse, claimant, moment.today);

describe('an excuse', () => {
  it.each([
    ['active', () => excusable(running()), 2],
    ['suspended', () => excusable(suspended(), 3), 3],
  ] as const)('is proved while the benefit is %s and the notice is held', (status, moment, month) => {
    const claim = moment().isIn(status);
    const { today } = claim;
    claim
      .when(excuse, claimant, today)
      .then(happened('excuseSubmitted', { document: paper, by: 'claimant', on: today, month, cause: 'illness' }))
      .knows({ held: true, proofs: [{ document: paper, month }] });
  });

  it('comes on the last day of its time, not after', () => {
    const claim = excusable(running());
    const until = lastDay.excuse(claim.dossier, closes(claim));
    claim.when(excuse, claimant, until).then(like('excuseSubmitted', { on: until }));
    claim.when(excuse, claimant, addDays(until, 1)).then(refused('EXCUSE_TOO_LATE', { until }));
    claim
      .when(excuse, officer, addDays(until, 1), { channel: 'post', filedOn: until })
      .then(like('excuseSubmitted', { by: 'officer', on: until }));
  });

  it('needs a notice that was missed, its paper, and comes once', () => {
    const claim = excusable(running());
    running().when(excuse, claimant, running().today).then(refused('NOTHING_TO_EXCUSE'));
    held(running(), 2)
      .when(excuse, claimant, claim.today)
      .then(refused('DOCUMENT_MISSING', { kind: 'excuse-certificate', id: paper }));
    again(claim).when(excuse, claimant, claim.today).then(refused('NOTHING_TO_EXCUSE'));
    missed(running(), 2).when(excuse, claimant, missed(running(), 2).today).then(refused('NOTHING_TO_EXCUSE'));
    claim
      .when(submitExcuse({ cause: 'boredom', document: paper }), claimant, claim.today)
      .then(refused('INPUT_INVALID'));
    awarded().when(excuse, claimant, awarded().today).then(refused('COMMAND_OUT_OF_ORDER'));
  });

  it('that is accepted settles the month, days that the office takes notwithstanding', () => {
    const claim = again(excusable(running())).hasDeadlines({});
    claim
      .when(accept, officer, addDays(closes(claim), 8))
      .then(happened('excuseAccepted', { month: 2, on: claim.today, document: paper }))
      .isIn('active')
      .knows({ notices: ['notified', 'excused'], held: false, proofs: [], pending: [] });
  });

  it('that is accepted while the benefit is suspended brings the resumption to the director', () => {
    const claim = again(excusable(suspended(), 3));
    claim
      .when(accept, officer, claim.today)
      .then(
        like('excuseAccepted', { month: 3 }),
        happened('decisionProposed', { kind: 'resumption', month: 3, by: 'officer', on: claim.today }),
      );
  });

  it('that proves nothing leaves the time that is left, or the notice missed', () => {
    const claim = again(excusable(running()));
    const rejected = claim
      .when(reject, officer, claim.today)
      .then(happened('proofRejected', { document: paper, reason: 'It names other days' }))
      .knows({ proofs: [], held: true });
    const last = lastDay.excuse(claim.dossier, closes(claim));
    rejected
      .hasDeadlines({ excuse: last })
      .when(
        passes('excuse', (now, today) => noticeSettled(now, 2, 'missed', today)),
        system,
        addDays(last, 1),
      )
      .then(
        happened('noticeMissed', { month: 2 }),
        happened('decisionProposed', { kind: 'suspension', month: 2, by: 'system', on: addDays(last, 1) }),
      );
  });
});

describe('an exemption', () => {
  it.each([
    ['active', running],
    ['suspended', suspended],
  ] as const)('is declared while the benefit is %s, with its paper', (status, moment) => {
    const claim = exempting(moment()).isIn(status);
    const from = claim.today;
    const to = addDays(from, 90);
    claim
      .when(maternity(from, to), claimant, from)
      .then(
        happened('exemptionDeclared', {
          document: paper,
          by: 'claimant',
          on: from,
          ground: 'maternity',
          during: [from, to],
        }),
      )
      .knows({ proofs: [{ document: paper, during: [from, to] }], notices: claim.data.notices });
  });

  it('is declared within its days, with its paper, and for days of the benefit', () => {
    const claim = exempting(running());
    const { today } = claim;
    const to = addDays(today, 90);
    const [start, end] = awardPeriod(claim.dossier);
    const until = lastDay.exemption(claim.dossier, today);
    running()
      .when(maternity(today, to), claimant, today)
      .then(refused('DOCUMENT_MISSING', { kind: 'exemption-request-17', id: paper }));
    claim.when(maternity(today, to), claimant, until).then(like('exemptionDeclared', {}));
    claim.when(maternity(today, to), claimant, addDays(until, 1)).then(refused('EXEMPTION_TOO_LATE', { until }));
    for (const [from, last] of [
      [addDays(start, -60), addDays(start, -1)],
      [addDays(end, 1), addDays(end, 60)],
    ] as const)
      claim.when(maternity(from, last), claimant, today).then(refused('EXEMPTION_OUTSIDE_BENEFIT', { start, end }));
    claim.when(maternity(to, today), claimant, today).then(refused('INPUT_INVALID', { errors: [{ pointer: '/to' }] }));
    claim.when(maternity(today, to), employer, today).then(refused('COMMAND_NOT_ALLOWED'));
  });

  it('from before the benefit is declared within its days of the collection', () => {
    const claim = exempting(running());
    const from = addDays(awardPeriod(claim.dossier)[0], -30);
    const until = lastDay.exemption(claim.dossier, claim.data.collectedOn as CivilDate);
    claim.when(maternity(from, addDays(from, 120)), claimant, until).then(like('exemptionDeclared', {}));
    claim.when(maternity(from, addDays(from, 120)), claimant, addDays(until, 1)).then(refused('EXEMPTION_TOO_LATE'));
  });

  it.each([
    ['active', running, 2],
    ['suspended', suspended, 3],
  ] as const)('once accepted leaves no notice owed of the benefit that is %s', (_status, moment, month) => {
    const claim = exempting(moment());
    const { today } = claim;
    const declared = claim.and(maternity(today, closes(claim, month)), claimant, today);
    expect(declared.deadlines).toHaveProperty('checkIn');
    const after = declared
      .when(accept, officer, today)
      .then(happened('exemptionAccepted', { document: paper }))
      .knows({ proofs: [], personal: { exemptions: [{ ground: 'maternity' }] } })
      .hasMoments({ windowOpens: windowOf(claim, month)[0] });
    expect(after.deadlines).not.toHaveProperty('checkIn');
  });

  it('declared while an excuse could still be proved settles the month', () => {
    const claim = exempting(held(running(), 2));
    const [opens, last] = windowOf(claim, 2);
    claim
      .and(maternity(opens, addDays(last, 5)), officer, claim.today, { filedOn: opens })
      .hasDeadlines({})
      .and(accept, colleague, addDays(last, 8))
      .hasMoments({ windowOpens: opens });
  });
});

describe('whoever handed a paper in', () => {
  const byOfficer = (): Moment => {
    const claim = excusable(running());
    return claim.and(excuse, both, claim.today, { channel: 'post' });
  };

  it('neither accepts nor rejects it', () => {
    const claim = byOfficer().withholds(both, 'acceptProof', 'rejectProof').offers(director, 'acceptProof');
    claim.when(accept, both, claim.today).then(refused('SAME_PERSON'));
    claim.when(reject, both, claim.today).then(refused('SAME_PERSON'));
    claim.when(accept, director, claim.today).then(like('excuseAccepted', {}));
  });

  it('neither does so while another’s waits beside it', () => {
    const { today } = byOfficer();
    const claim = withDocument(byOfficer(), 'exemption-request-17', other).and(
      declareExemption({ ground: 'training', from: today, to: addDays(today, 90), document: other }),
      claimant,
      today,
    );
    claim.offers(both, 'acceptProof').when(accept, both, today).then(refused('SAME_PERSON'));
    claim.when(acceptProof({ document: other }), both, today).then(like('exemptionAccepted', {}));
  });
});

describe('an examination', () => {
  it('is of a paper that waits, by the office', () => {
    const { today } = running();
    running().when(accept, officer, today).then(refused('NOTHING_TO_EXAMINE'));
    running().when(reject, officer, today).then(refused('NOTHING_TO_EXAMINE'));
    const claim = again(excusable(running()));
    claim
      .when(acceptProof({ document: other }), officer, claim.today)
      .then(refused('NOTHING_TO_EXAMINE', { document: other }));
    claim.when(accept, claimant, claim.today).then(refused('COMMAND_NOT_ALLOWED'));
  });

  it.each([
    ['active', () => again(excusable(running()))],
    ['suspended', () => again(excusable(suspended(), 3))],
  ] as const)('may end without effect while the benefit is %s', (status, moment) => {
    const claim = moment();
    claim.when(reject, director, claim.today).then(like('proofRejected', {})).isIn(status);
  });
});

describe('a document', () => {
  const id = 'e'.repeat(64);
  const kind = 'proof-of-termination';
  const off = commands.detachDocument({ id, kind, reason: 'Of another person' });

  it('that was attached by mistake is taken off by whoever attached it, or an officer; both stay on record', () => {
    const claim = withDocument(checked(), kind, id);
    for (const who of [claimant, officer]) expect(claim.and(off, who, claim.today).dossier.documents).toEqual([]);
    claim
      .when(off, claimant, claim.today)
      .then(happened('documentDetached' as never, { id, kind, reason: 'Of another person' } as never));
    checked().when(off, claimant, claim.today).then(refused('NO_SUCH_DOCUMENT'));
  });

  it('is an employer’s to attach only where it is an employer’s paper', () => {
    const paper = (of: string) =>
      commands.attachDocument({ id, kind: of, sha256: id, bytes: 1024, mediaType: 'application/pdf' });
    heard()
      .when(paper('excuse-certificate'), employer, heard().today)
      .then(refused('INPUT_INVALID', { pointer: '/kind', kinds: [kind] }));
    const given = heard().and(paper(kind), employer, heard().today);
    expect(given.dossier.documents).toHaveLength(1);
    given.when(off, claimant, given.today).then(refused('NO_SUCH_DOCUMENT'));
    given.offers(employer, 'detachDocument').withholds(claimant, 'detachDocument');
  });

  it('on which an excuse rests stays', () => {
    const claim = withDocument(held(running(), 2), 'excuse-certificate', id);
    const excused = claim.and(commands.submitExcuse({ cause: 'illness', document: id }), claimant, claim.today);
    excused
      .when(commands.detachDocument({ id, kind: 'excuse-certificate', reason: 'Wrong' }), claimant, claim.today)
      .then(refused('DOCUMENT_IN_USE'));
  });
});
