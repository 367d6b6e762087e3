import { addDays, civilDate } from '../../../libs/calendar/index.js';
import { claimant, nothing, system } from '../../../libs/dossier/given/index.js';
import { englishDay } from '../../../libs/dossier/index.js';
import { lawData, latestLawVersion } from '../../../libs/policy/index.js';
import { happened } from '../events/index.js';
import {
  appointed,
  benefitStart,
  checked,
  colleague,
  commands,
  contributionsOf,
  facts,
  fourMonths,
  heard,
  identified,
  insuranceOfficer,
  like,
  type Moment,
  officer,
  passes,
  proceeds,
  proposed,
  recordOf,
  refused,
  submissionOf,
  submitted,
  waited,
  type Worker,
  given,
  submit,
  withDocument,
} from '../given/index.js';

const { enterBook, acceptBook, declineBook, requestMerger, endMerger, proposeAward, proposeRefusal } = commands;
const book = 'b'.repeat(64);
const other = 'c'.repeat(64);
const filed = civilDate(fourMonths.filed);
const days = lawData(latestLawVersion).workingDays;
const twoYears = [
  { from: '2019-01', to: '2019-12', salaryVnd: 8_000_000 },
  { from: '2020-01', to: '2020-12', salaryVnd: 9_000_000 },
];
const enter = (change: object = {}) =>
  enterBook({
    number: '0108123456',
    periods: twoYears,
    workplaceRegion: 2,
    wageScheme: 'employer',
    document: book,
    ...change,
  });
const accept = acceptBook({ document: book });
const decline = declineBook({ document: book, reason: 'The page of 2020 was entered wrongly' });
const withBook = (moment: Moment): Moment => withDocument(moment, 'insurance-book', book);
const entered = (moment: Moment): Moment => withBook(moment).and(enter(), officer, moment.today);
const accepted = (moment: Moment): Moment => entered(moment).and(accept, colleague, moment.today);

describe('a paper insurance book', () => {
  it.each([
    ['submitted', checked],
    ['appointed', appointed],
  ] as const)('is entered by an officer while the claim is %s, month by month', (status, moment) => {
    withBook(moment())
      .when(enter(), officer, filed)
      .then(like('bookEntered', { number: '0108123456', book: { document: book, by: officer.subject, on: filed } }))
      .isIn(status)
      .knows({
        books: [{ months: [['2019-01', '2020-12']], workplaceRegion: 2, wageScheme: 'employer' }],
        personal: { bookSalaries: { [book]: expect.arrayContaining([{ month: '2020-12', salaryVnd: 9_000_000 }]) } },
      });
  });

  it('stands on the dossier as a document, and is entered once', () => {
    appointed()
      .when(enter(), officer, filed)
      .then(refused('DOCUMENT_MISSING', { kind: 'insurance-book', id: book }));
    entered(appointed()).when(enter(), officer, filed).then(refused('BOOK_ENTERED'));
    entered(appointed())
      .when(commands.detachDocument({ id: book, kind: 'insurance-book', reason: 'x' }), claimant, filed)
      .then(refused('DOCUMENT_IN_USE'));
  });

  it('names months of the past, each once, from the first to the last', () => {
    const wrong = (periods: object[], pointer: string) => {
      const { when } = withBook(appointed());
      when(enter({ periods }), officer, filed).then(refused('INPUT_INVALID', { pointer }));
    };
    wrong([twoYears[0] as object, { from: '2019-12', to: '2020-02', salaryVnd: 9_000_000 }], '/periods');
    wrong([{ from: '2026-10', to: '2026-12', salaryVnd: 9_000_000 }], '/periods');
    withBook(appointed())
      .when(enter({ periods: [{ from: '2020-02', to: '2020-01', salaryVnd: 1 }] }), officer, filed)
      .then(refused('INPUT_INVALID', { errors: [{ pointer: '/periods/0/to' }] }));
  });

  it.each([
    ['submitted', checked],
    ['appointed', appointed],
  ] as const)('counts once somebody else has accepted it, while the claim is %s', (status, moment) => {
    const claim = entered(moment()).isIn(status);
    claim.when(accept, officer, filed).then(refused('SAME_PERSON'));
    appointed().when(accept, colleague, filed).then(refused('NOTHING_TO_EXAMINE'));
    claim
      .when(acceptBook({ document: other }), colleague, filed)
      .then(refused('NOTHING_TO_EXAMINE', { document: other }));
    claim
      .when(accept, colleague, filed)
      .then(happened('bookAccepted', { document: book }))
      .knows({ books: [{ document: book, acceptedOn: filed }] });
  });

  it.each([
    ['submitted', checked],
    ['appointed', appointed],
  ] as const)('may be declined while %s: then it counts for nothing and may be entered anew', (status, moment) => {
    const claim = entered(moment()).isIn(status);
    claim.when(decline, officer, filed).then(refused('SAME_PERSON'));
    claim
      .when(decline, colleague, filed)
      .then(happened('bookDeclined', { document: book, reason: 'The page of 2020 was entered wrongly' }))
      .knows({ books: [] });
    claim.and(decline, colleague, filed).when(enter(), officer, filed).then(like('bookEntered', {}));
  });

  it('holds back every proposal until it was looked at, and is owed by an officer', () => {
    const claim = entered(heard());
    const day = addDays(benefitStart(claim), 1);
    claim.on(day).when(proposeAward, officer, day).then(refused('BOOK_NOT_EXAMINED'));
    claim
      .on(day)
      .when(proposeRefusal({ reason: 'Too few months' }), officer, day)
      .then(refused('BOOK_NOT_EXAMINED'));
    expect(claim.view.waiting.map(({ who, what }) => `${who}: ${what.en}`)).toContain(
      'officer: accept or decline a paper book that was entered; whoever entered it may not',
    );
  });

  it('makes the award longer by its months; a month that the agency knows, too, counts as it stands there', () => {
    const awarded = (moment: Moment) =>
      moment.and(proposeAward, officer, moment.today).data.proposal?.award?.contributionMonths;
    const before = awarded(waited());
    expect(before).toBe(54);
    const at = (moment: Moment) => moment.on(waited().today);
    expect(awarded(at(accepted(heard())))).toBe(54 + 24);
    const overlapping = withBook(heard())
      .and(enter({ periods: [{ from: '2022-03', to: '2022-05', salaryVnd: 50_000_000 }] }), officer, filed)
      .and(accept, colleague, filed);
    expect(awarded(at(overlapping))).toBe(55);
  });

  it('is enough where the agency knows nobody: the proof of termination is verified then', () => {
    const unknown = submitted()
      .and(identified, system, filed)
      .and(
        proceeds('contributions', happened('contributionsFetched', contributionsOf(fourMonths, null))),
        system,
        filed,
      )
      .and(commands.issueAppointment, officer, filed);
    const recent = [{ from: '2023-01', to: '2026-09', salaryVnd: 9_000_000 }];
    const claim = withBook(unknown)
      .and(enter({ periods: recent }), officer, filed)
      .and(accept, colleague, filed)
      .and(passes('employerReply', happened('employerSilent', {})), system, civilDate('2026-11-05'));
    claim
      .when(
        commands.verifySeparation({
          date: '2026-10-15',
          reason: 'agreement',
          contract: { kind: 'indefinite', months: null },
          findings: 'The agreement was shown',
        }),
        officer,
        claim.today,
      )
      .then(like('separationVerified', {}));
  });
});

describe('contributions under a former number', () => {
  const former = ['012345678'];
  const stated: Worker = fourMonths;
  const form = { ...submissionOf(stated).form, insurance: { contributionMonths: 54, formerNumbers: former } };
  const submission = { ...submissionOf(stated), form };

  it('are stated: nine, ten or twelve digits', () => {
    given()
      .when(submit(submission), claimant, filed)
      .then(like('claimSubmitted', { form: { insurance: form.insurance } }));
    const wrong = { ...form, insurance: { contributionMonths: 54, formerNumbers: ['01234567'] } };
    given()
      .when(submit({ ...submission, form: wrong }), claimant, filed)
      .then(refused('INPUT_INVALID', { errors: [{ pointer: '/form/insurance/formerNumbers/0' }] }));
  });

  it('that the agency does not know under them are a difference that is shown', () => {
    const unknown = contributionsOf(stated, recordOf(stated), form as never).contribution;
    expect(unknown.differences).toContain('formerNumbers');
    const known = contributionsOf(stated, recordOf(stated, { formerNumbers: former }), form as never).contribution;
    expect(known.differences).not.toContain('formerNumbers');
  });
});

describe('while the insurance agency merges the records', () => {
  const merging = () =>
    accepted(appointed()).and(requestMerger({ reason: 'A book of another number' }), officer, filed);

  it('the clock of the decision stands still, visibly; the agency owes it', () => {
    const claim = merging()
      .knows({ mergingSince: filed })
      .hasDeadlines({ employerReply: '2026-11-04', decision: 'stopped' });
    expect(claim.view.waiting).toContainEqual(
      expect.objectContaining({
        who: 'insurance-records',
        what: expect.objectContaining({ en: expect.stringContaining(`stands still since ${englishDay(filed)}`) }),
        ground: 'D28 13.1; D374 34.3; D374 36.13',
      }),
    );
    claim.waitsFor(
      { who: 'employer', until: '2026-11-04', ground: 'D28 32.3; D374 32.6', since: filed },
      {
        who: 'agency',
        ground: 'D28 18.1; D374 16.1',
        since: filed,
        paused: [filed, 'the insurance records are being merged'],
      },
      { who: 'insurance-records', ground: 'D28 13.1; D374 34.3; D374 36.13', since: filed },
      { who: 'officer', ground: 'D28 13.1; D374 34.3; D374 36.13', since: filed },
    );
  });

  it('nothing is proposed', () => {
    const claim = heard().and(
      commands.attachDocument({
        id: book,
        kind: 'insurance-book',
        sha256: book,
        bytes: 1,
        mediaType: 'application/pdf',
      }),
      officer,
      filed,
    );
    const stopped = claim.and(enter(), officer, filed).and(accept, colleague, filed);
    const day = waited().today;
    stopped
      .and(requestMerger({ reason: 'x' }), officer, filed)
      .on(day)
      .when(proposeAward, officer, day)
      .then(refused('BOOKS_MERGING', { since: filed }));
  });

  it('the days for which it stood are added to the last day, and the records are asked again', () => {
    const due = appointed().deadlines.decision ?? '';
    const end = days.addWorkingDays(filed, 7);
    const ended = merging()
      .on(end)
      .when(endMerger({ findings: 'They are one' }), officer, end);
    const again = ended
      .then(like('mergerEnded', {}), { kind: 'clockStarted', data: { deadline: 'decision', to: end } })
      .knows({ mergingSince: undefined, contribution: undefined });
    expect(again.deadlines.decision).toBe(days.addWorkingDays(civilDate(due), 7));
    const known = again.and(
      proceeds('contributions', happened('contributionsFetched', contributionsOf(fourMonths))),
      system,
      end,
    );
    expect(known.view.waiting).toContainEqual(
      expect.objectContaining({ who: 'officer', until: days.addWorkingDays(civilDate(due), 7) }),
    );
  });

  it('the agency itself tells that they are merged, once', () => {
    merging()
      .when(facts.recordsMerged({}), insuranceOfficer, filed)
      .then(happened('mergerEnded', {}), { kind: 'clockStarted', data: { deadline: 'decision', to: filed } })
      .knows({ mergingSince: undefined });
    appointed().when(facts.recordsMerged({}), insuranceOfficer, filed).then(nothing);
  });

  it('it is asked for once, where there is something to merge, and ends once', () => {
    accepted(appointed())
      .when(requestMerger({ reason: 'A book of another number' }), officer, filed)
      .then(like('mergerRequested', {}), { kind: 'clockStopped', data: { deadline: 'decision', from: filed } });
    appointed()
      .when(requestMerger({ reason: 'x' }), officer, filed)
      .then(refused('NOTHING_TO_MERGE'));
    merging()
      .when(requestMerger({ reason: 'x' }), officer, filed)
      .then(refused('BOOKS_MERGING', { since: filed }));
    appointed()
      .when(endMerger({ findings: 'x' }), officer, filed)
      .then(refused('NOTHING_MERGED'));
    proposed().withholds(officer, 'requestMerger', 'enterBook', 'acceptBook');
  });
});
