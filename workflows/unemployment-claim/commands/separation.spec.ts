import { civilDate } from '../../../libs/calendar/index.js';
import { claimant, system } from '../../../libs/dossier/given/index.js';
import { happened } from '../events/index.js';
import {
  anotherEmployer,
  appointed,
  awarded,
  checked,
  commands,
  director,
  employer,
  fourMonths,
  heard,
  like,
  officer,
  passes,
  proposed,
  refused,
  running,
  suspended,
} from '../given/index.js';
import type { Separation } from '../state.js';

const { confirmSeparation, correctSeparation, disputeSeparation, verifySeparation, verifyAgain, examineLateAnswer } =
  commands;
const filed = civilDate(fourMonths.filed);
const at = (...pointers: readonly string[]) => ({ errors: pointers.map((pointer) => ({ pointer })) });
const unrecorded = { ...fourMonths, recorded: false };
/** What the record holds of the end of the employment. */
const known: Separation = {
  date: civilDate('2026-10-15'),
  reason: 'agreement',
  contract: { kind: 'indefinite', months: null },
};
const silent = passes('employerReply', happened('employerSilent', {}));

describe('the employer', () => {
  it('confirms what the record holds', () => {
    appointed()
      .when(confirmSeparation, employer, filed)
      .then(happened('separationConfirmed', {}))
      .knows({ separationAnswer: 'confirmed' })
      .isIn('appointed');
  });

  it('may name the last salaries: others than those of the record are shown, and the record counts', () => {
    const lastSalaries = [{ month: '2026-09', salaryVnd: 15_000_000 }] as never;
    appointed()
      .when(confirmSeparation({ lastSalaries }), employer, filed)
      .then(happened('separationConfirmed', { lastSalaries, salariesDiffer: true }))
      .knows({ salariesDiffer: true, personal: { lastSalaries, salaries: appointed().data.personal?.salaries } });
    const same = [{ month: '2026-09', salaryVnd: 12_000_000 }];
    appointed()
      .when(confirmSeparation({ lastSalaries: same }), employer, filed)
      .then(like('separationConfirmed', { salariesDiffer: false }));
  });

  it('corrects what is wrong of it; the rest stays as it is known', () => {
    appointed()
      .when(correctSeparation({ reason: 'unlawful-resignation' }), employer, filed)
      .then(happened('separationCorrected', { separation: { ...known, reason: 'unlawful-resignation' } }))
      .knows({ separationAnswer: 'corrected', verified: false });
  });

  it('corrects something, on a day that has come and that the law knows', () => {
    appointed()
      .when(correctSeparation({}), employer, filed)
      .then(refused('INPUT_INVALID', at('')));
    appointed()
      .when(correctSeparation({ date: '2026-12-01' }), employer, filed)
      .then(refused('INPUT_INVALID', { pointer: '/date' }));
    for (const date of ['0000-01-01', '0001-01-01', '2999-01-01'])
      appointed()
        .when(correctSeparation({ date }), employer, filed)
        .then(refused('INPUT_INVALID', at('/date')));
  });

  it('disputes it', () => {
    appointed()
      .when(disputeSeparation({ statement: 'The contract has not ended' }), employer, filed)
      .then(happened('separationDisputed', { statement: 'The contract has not ended' }))
      .knows({ separationAnswer: 'disputed' })
      .offers(officer, 'verifySeparation');
  });

  it('says nothing: after two working days the record stands; it may still answer, and answer otherwise', () => {
    const after = appointed()
      .hasDeadlines({ employerReply: '2026-11-04', decision: appointed().data.schedule?.decisionDue })
      .when(silent, system, '2026-11-05')
      .then(happened('employerSilent', {}))
      .knows({ separationAnswer: 'silent' })
      .and(confirmSeparation, employer, '2026-11-06');
    after
      .and(disputeSeparation, employer, '2026-11-06')
      .knows({ separationAnswer: 'disputed', verified: false })
      .and(correctSeparation({ reason: 'unlawful-resignation' }), employer, '2026-11-06')
      .knows({ separationAnswer: 'corrected', separation: { reason: 'unlawful-resignation' } })
      .when(confirmSeparation, employer, '2026-11-06')
      .then(happened('separationConfirmed', {}))
      .knows({ separationAnswer: 'confirmed', separation: undefined });
  });

  it('that answers otherwise after the proposal outdates it', () => {
    const { today } = proposed();
    proposed()
      .and(disputeSeparation, employer, today)
      .when(commands.decideAward, director, today)
      .then(refused('PROPOSAL_OUTDATED', { reason: 'separation' }));
    proposed()
      .and(correctSeparation({ reason: 'unlawful-resignation' }), employer, today)
      .when(commands.decideAward, director, today)
      .then(refused('PROPOSAL_OUTDATED', { reason: 'separation' }));
    proposed()
      .and(confirmSeparation, employer, today)
      .when(commands.decideAward, director, today)
      .then(like('awarded', {}));
  });

  it.each([
    ['awarded', awarded],
    ['active', running],
    ['suspended', suspended],
  ] as const)('that answers once it is %s is noted; an officer looks into it', (status, moment) => {
    const { today } = moment();
    const ground = 'D28 32.3; D374 32.6';
    moment()
      .when(confirmSeparation, employer, today)
      .then(happened('employerAnsweredLate', { answer: 'confirmed' }))
      .knows({ alerts: [] })
      .when(examineLateAnswer, officer, today)
      .then(refused('NO_LATE_ANSWER'));
    const corrected = moment()
      .when(correctSeparation({ reason: 'dismissal' }), employer, today)
      .then(like('employerAnsweredLate', { answer: 'corrected', separation: { reason: 'dismissal' } }));
    expect(corrected.view.waiting).toContainEqual(expect.objectContaining({ who: 'officer', ground }));
    corrected.isIn(status).knows({ separationAnswer: 'confirmed' });
    moment()
      .when(disputeSeparation({ statement: 'Still at work' }), employer, today)
      .then(happened('employerAnsweredLate', { answer: 'disputed', statement: 'Still at work' }))
      .when(examineLateAnswer({ findings: 'It had ended' }), officer, today)
      .then(happened('lateAnswerExamined', { findings: 'It had ended' }))
      .knows({ alerts: [] });
  });

  it.each([
    ['proposed', proposed],
    ['appointed', heard],
  ] as const)('is heard while it is %s', (_status, moment) => {
    const { today } = moment();
    for (const act of [confirmSeparation, correctSeparation, disputeSeparation])
      expect(moment().and(act, employer, today).data.verified).toBe(false);
    moment().when(confirmSeparation, employer, today).then(like('separationConfirmed', {}));
    moment().when(correctSeparation, employer, today).then(like('separationCorrected', {}));
    moment().when(disputeSeparation, employer, today).then(like('separationDisputed', {}));
  });

  it('is the one whom the record names, and is heard once the slip is issued', () => {
    appointed().when(confirmSeparation, anotherEmployer, filed).then(refused('DOSSIER_NOT_FOUND'));
    appointed().when(disputeSeparation, claimant, filed).then(refused('COMMAND_NOT_ALLOWED'));
    checked().when(confirmSeparation, employer, filed).then(refused('COMMAND_OUT_OF_ORDER'));
  });
});

describe('an officer verifies', () => {
  const disputed = () => appointed().and(disputeSeparation, employer, filed);

  it('what is disputed: it ended as the record says, or otherwise', () => {
    const findings = 'The signed agreement was shown';
    disputed()
      .when(verifySeparation({ findings }), officer, filed)
      .then(happened('separationVerified', { separation: known, findings }))
      .knows({ verified: true });
    disputed()
      .when(verifySeparation({ findings, date: '2026-10-20', reason: 'expiry' }), officer, filed)
      .then(like('separationVerified', { separation: { date: civilDate('2026-10-20'), reason: 'expiry' } }));
  });

  it('that the contract has not ended', () => {
    disputed()
      .when(verifySeparation({ ended: false, findings: 'Still at work' }), officer, filed)
      .then(happened('separationVerified', { findings: 'Still at work' }))
      .knows({ verified: true, notEnded: true });
  });

  it('again, when the verification is taken back: what the employer said stands as before', () => {
    const corrected = appointed().and(correctSeparation({ reason: 'unlawful-resignation' }), employer, filed);
    const verified = corrected.and(verifySeparation({ findings: 'As agreed', reason: 'agreement' }), officer, filed);
    verified
      .when(verifyAgain({ reason: 'Papers of another person' }), officer, filed)
      .then(happened('verificationTakenBack', { reason: 'Papers of another person' }))
      .knows({ verified: false, separation: { reason: 'unlawful-resignation' } })
      .offers(officer, 'verifySeparation')
      .when(verifyAgain, officer, filed)
      .then(refused('NOTHING_VERIFIED'));
    verified.when(verifyAgain, employer, filed).then(refused('COMMAND_NOT_ALLOWED'));
  });

  it('only what is open to doubt', () => {
    appointed().when(verifySeparation, officer, filed).then(refused('NOTHING_TO_VERIFY'));
    heard().when(verifySeparation, officer, filed).then(refused('NOTHING_TO_VERIFY'));
    disputed().when(verifySeparation, employer, filed).then(refused('COMMAND_NOT_ALLOWED'));
  });
});

describe('without a recorded separation', () => {
  it('there is nothing to confirm: the employer states it whole', () => {
    appointed(unrecorded)
      .withholds(employer, 'confirmSeparation')
      .when(confirmSeparation, employer, filed)
      .then(refused('SEPARATION_UNKNOWN'))
      .when(correctSeparation({ reason: 'agreement' }), employer, filed)
      .then(refused('INPUT_INVALID', at('/date')))
      .when(correctSeparation({ date: '2026-10-15', reason: 'agreement' }), employer, filed)
      .then(happened('separationCorrected', { separation: known }));
  });

  it('the claimant’s proof counts: an officer states it whole', () => {
    appointed(unrecorded)
      .and(silent, system, '2026-11-05')
      .when(verifySeparation({ findings: 'As shown' }), officer, '2026-11-05')
      .then(refused('INPUT_INVALID', at('/date', '/reason')))
      .when(verifySeparation({ findings: 'As shown', date: '2026-10-15', reason: 'agreement' }), officer, '2026-11-05')
      .then(like('separationVerified', { separation: known }));
  });
});
