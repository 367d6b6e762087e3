import { addDays, civilDate } from '../../../libs/calendar/index.js';
import { claimant, system } from '../../../libs/dossier/given/index.js';
import { type Actor, outdatedFor, registered } from '../../../libs/dossier/index.js';
import { unemploymentClaim } from '../definition.js';
import { happened } from '../events/index.js';
import {
  appointed,
  before2026,
  benefitStart,
  both,
  checked,
  colleague,
  commands,
  contributionsOf,
  director,
  employer,
  facts,
  fourMonths,
  heard,
  identified,
  insuranceOfficer,
  like,
  type Moment,
  officer,
  proceeds,
  proposed,
  recorded,
  recordOf,
  refusalProposed,
  refused,
  submitted,
  waited,
  type Worker,
} from '../given/index.js';
import { asItStands } from '../as-it-stands.js';
import { awardOf, monthsCounted } from '../law.js';
import { conditionWords } from '../condition-words.js';
import { unmetInWords } from '../unmet.js';

const { proposeAward, proposeRefusal, decideAward, refuseClaim, sendBack } = commands;
const filed = civilDate(fourMonths.filed);
const start = benefitStart(waited());
/** What the refusal that an officer proposes names. */
const unmet = (moment: Moment) => moment.and(proposeRefusal, officer, moment.today).data.proposal?.refusal?.unmet;
const withRecord = (worker: Worker, change: Parameters<typeof recordOf>[1] | null): Moment => {
  const record = change === null ? null : recordOf(worker, change);
  const found = happened('contributionsFetched', contributionsOf(worker, record));
  return submitted(worker)
    .and(identified, system, worker.filed)
    .and(proceeds('contributions', found), system, worker.filed)
    .and(commands.issueAppointment, officer, worker.filed);
};
const mismatch = happened('identityChecked', { match: 'mismatch', differs: ['fullName'], diedOn: null });
/** Somebody whom the population database knows by another name. */
const unknown = (): Moment => {
  const moment = submitted()
    .and(proceeds('identity', mismatch), system, filed)
    .and(recorded(fourMonths), system, filed)
    .and(commands.issueAppointment, officer, filed)
    .and(commands.confirmSeparation, employer, filed);
  return moment.on(benefitStart(moment));
};
/** The name was corrected while a proposal waited, and both registries have answered again. */
const clearedUp = (moment: Moment, contributions = contributionsOf(fourMonths)): Moment => {
  const { today } = moment;
  const data = { person: { fullName: 'Nguyễn Thị Ân' }, job: { reason: 'agreement' } };
  const suggested = moment.and(commands.proposeCorrection({ of: 2, data, reason: 'A typing error' }), officer, today);
  return suggested
    .and(commands.approveCorrection({ proposal: suggested.dossier.sequence }), director, today)
    .and(identified, system, today)
    .and(proceeds('contributions', happened('contributionsFetched', contributions)), system, today);
};

describe('an award', () => {
  it('is proposed after the waiting period, with its amount, months and windows, and why', () => {
    const moment = waited();
    const { award, explanations } = awardOf(moment.dossier, start);
    expect(explanations.length).toBeGreaterThan(0);
    moment
      .when(proposeAward, officer, start)
      .then(happened('awardProposed', { proposal: { by: 'officer', on: start, award }, explanations }))
      .isIn('proposed')
      .knows({ proposal: { award: { regime: '2025', contributionMonths: 54, awardMonths: 4, oddMonths: 6 } } });
  });

  it('counts the months that were paid before the end of the work, not those of a job since', () => {
    const later: Worker = { ...fourMonths, contributed: ['2022-04', '2026-10'], ended: '2026-09-30' };
    // The record's end lies before the last paid month: the employer who paid last is asked, an officer finds what it is.
    const told = appointed(later).and(
      commands.correctSeparation({ date: later.ended, reason: 'agreement' }),
      employer,
      later.filed,
    );
    const verified = told.and(commands.verifySeparation({ findings: 'As agreed' }), officer, later.filed);
    const moment = verified.on(waited(fourMonths).today);
    moment
      .and(proposeAward, officer, moment.today)
      .knows({ proposal: { award: { contributionMonths: 54, awardMonths: 4, oddMonths: 6 } } });
    // Nor does it use them up.
    expect(monthsCounted(moment.dossier)).toEqual([['2022-04', '2026-09']]);
  });

  it('is signed as it was proposed', () => {
    const { award } = proposed().data.proposal ?? {};
    proposed()
      .when(decideAward, director, start)
      .then({
        kind: 'awarded',
        data: { award, decision: { number: 'TCTN-2026-0000001/QĐ-1', signer: 'director', basis: 'D374 16.1' } },
      })
      .isIn('awarded')
      .knows({ award, decidedOn: start });
  });

  it('is not for the officer who proposed it to sign, nor for the claimant', () => {
    const moment = waited().and(proposeAward, both, start);
    moment.when(decideAward, both, start).then(refused('SAME_PERSON'));
    moment.when(sendBack, both, start).then(refused('SAME_PERSON'));
    moment.when(decideAward, claimant, start).then(refused('COMMAND_NOT_ALLOWED'));
    waited().when(proposeAward, director, start).then(refused('COMMAND_NOT_ALLOWED'));
  });

  it.each<readonly [string, () => Moment, ReturnType<typeof refused>]>([
    ['before the slip', checked, refused('COMMAND_OUT_OF_ORDER')],
    [
      'while a registry is asked again',
      () => heard().and(commands.repeatChecks, officer, filed),
      refused('REGISTRY_PENDING', { system: 'population' }),
    ],
    ['before the employer was heard', appointed, refused('EMPLOYER_NOT_HEARD')],
    [
      'while the employer disputes',
      () => appointed().and(commands.disputeSeparation, employer, filed),
      refused('NOT_VERIFIED', { answer: 'disputed' }),
    ],
    [
      'in the waiting period',
      heard,
      refused('WAITING_PERIOD', { lastWaitingDay: heard().data.schedule?.lastWaitingDay }),
    ],
    ['to somebody else', unknown, refused('IDENTITY_DIFFERS', { differs: ['fullName'] })],
  ])('is not proposed %s', (_when, moment, refusal) => {
    const given = moment();
    given.when(proposeAward, officer, given.today).then(refusal);
  });

  it('is not proposed without a record, nor while it is not known that the contract ended', () => {
    const silence = proceeds('employerReply', happened('employerSilent', {}));
    withRecord(fourMonths, null)
      .and(silence, system, start)
      .when(proposeAward, officer, start)
      .then(refused('RECORD_MISSING'));
    appointed()
      .and(commands.disputeSeparation, employer, filed)
      .and(commands.verifySeparation({ ended: false, findings: 'Still at work' }), officer, filed)
      .when(proposeAward, officer, start)
      .then(refused('SEPARATION_UNKNOWN'));
  });
});

describe('a condition that is not met', () => {
  it.each<readonly [string, () => Moment, string]>([
    ['eleven months', () => waited({ ...fourMonths, contributed: ['2025-11', '2026-09'] }), 'contributions'],
    ['a filing before the end of the contract', () => waited({ ...fourMonths, ended: '2026-11-30' }), 'filed-in-time'],
    [
      'a filing years after it',
      () => waited({ ...fourMonths, contributed: ['2004-12', '2009-05'], ended: '2009-05-29' }),
      'filed-in-time',
    ],
  ])('%s: no award, but a refusal that names it', (_what, moment, condition) => {
    const given = moment();
    const outcome = unmet(given);
    expect(outcome).toContain(condition);
    given.when(proposeAward, officer, given.today).then(refused('NOT_ELIGIBLE', { unmet: outcome }));
    given.offers(officer, 'proposeRefusal').withholds(officer, 'proposeAward');
    // In words, in both languages, with the articles of its law; the director reads the same.
    const inWords = unmetInWords(given.dossier, given.today);
    const reasons = inWords.map(({ condition, short }) => ({ condition, ...short }));
    expect(reasons.map((reason) => reason.condition)).toEqual(outcome);
    for (const { vi, en } of reasons) {
      expect(vi).toMatch(/\. \(Điều \d+.* (Luật Việc làm|Nghị định)/);
      expect(en).toMatch(/\. \((Law|Decree) .* art\. \d+/);
    }
    const detail = { vi: reasons.map(({ vi }) => vi).join(' '), en: reasons.map(({ en }) => en).join(' ') };
    given.when(proposeAward, officer, given.today).then(refused('NOT_ELIGIBLE', { reasons, detail }));
    const proposal = given.and(proposeRefusal, officer, given.today);
    expect(asItStands(proposal.data).explanations).toEqual(inWords);
  });

  it('a party reads the names of the conditions in words', () => {
    const { unmet } = refusalProposed().data.proposal?.refusal ?? {};
    const { proposal } = unemploymentClaim.shown.to.claimant.of(refusalProposed().data) as {
      proposal: { refusal: { unmet: object[] } };
    };
    expect(proposal.refusal.unmet).toEqual(unmet?.map((condition) => conditionWords[condition]));
    expect(proposal.refusal.unmet).toHaveLength(1);
  });

  it('a new employment in the waiting period; not one from before the contract ended, nor from after it', () => {
    const detected = (from: string) => heard().and(facts.employmentDetected({ from }), insuranceOfficer, filed);
    detected('2026-11-09')
      .when(proposeAward, officer, start)
      .then(refused('NOT_ELIGIBLE', { unmet: ['waiting-period'] }));
    for (const from of ['2026-09-01', '2026-12-01'])
      detected(from).when(proposeAward, officer, start).then(like('awardProposed', {}));
  });

  it('a death in the waiting period', () => {
    const diedOn = civilDate('2026-10-30');
    submitted()
      .and(proceeds('identity', happened('identityChecked', { match: 'match', differs: [], diedOn })), system, filed)
      .and(recorded(fourMonths), system, filed)
      .and(commands.issueAppointment, officer, filed)
      .and(commands.confirmSeparation, employer, filed)
      .when(proposeAward, officer, start)
      .then(refused('NOT_ELIGIBLE', { unmet: ['waiting-period'] }));
  });

  it('is what a refusal needs: who meets all is not refused', () => {
    waited().when(proposeRefusal, officer, start).then(refused('ELIGIBLE'));
    heard()
      .and(commands.repeatChecks, officer, filed)
      .when(proposeRefusal, officer, filed)
      .then(refused('REGISTRY_PENDING'));
    waited()
      .when(proposeRefusal({ reason: '' }), officer, start)
      .then(refused('ELIGIBLE'));
  });
});

describe('a refusal', () => {
  it('is proposed with its conditions and signed with its reason', () => {
    const proposal = refusalProposed();
    expect(proposal.data.proposal?.refusal?.unmet).toHaveLength(1);
    const { refusal } = proposal.data.proposal ?? {};
    proposal
      .isIn('proposed')
      .when(decideAward, director, filed)
      .then(refused('NO_SUCH_PROPOSAL'))
      .when(refuseClaim, director, filed)
      .then(happened('claimRefused', { refusal: refusal as never, reason: 'Left without notice' }))
      .isIn('refused')
      .knows({ refused: refusal, decidedOn: filed })
      .shows({ phase: 'closed' })
      .waitsFor();
  });

  it('is proposed of whom nothing is known: record, separation, identity', () => {
    const silence = proceeds('employerReply', happened('employerSilent', {}));
    const bare = withRecord(fourMonths, null).and(silence, system, '2026-11-05');
    bare.when(proposeRefusal({ reason: 'Never insured' }), officer, '2026-11-05').then(
      like('refusalProposed', {
        proposal: { by: 'officer', on: civilDate('2026-11-05'), refusal: { unmet: ['record', 'separation'] } },
        reason: 'Never insured',
        explanations: [
          { condition: 'record', short: { en: expect.stringContaining('Law 74/2025/QH15 art. 38(1)(b)') as never } },
          { condition: 'separation' },
        ] as never,
      }),
    );
    unknown()
      .when(proposeRefusal, officer, start)
      .then(like('refusalProposed', { proposal: { refusal: { unmet: ['identity'] } } }));
  });

  it('is not signed by whoever proposed it, nor under an award', () => {
    const moment = appointed()
      .and(commands.disputeSeparation, employer, filed)
      .and(commands.verifySeparation({ ended: false, findings: 'Still at work' }), officer, filed)
      .and(proposeRefusal, both, filed);
    moment.when(refuseClaim, both, filed).then(refused('SAME_PERSON'));
    proposed().when(refuseClaim, director, start).then(refused('NO_SUCH_PROPOSAL'));
  });
});

describe('what registries said on an earlier day', () => {
  const type = registered(unemploymentClaim);
  const asked = (moment: Moment, name: string, actor: Actor, today: string) =>
    outdatedFor(type, moment.dossier, name, { actor, today: civilDate(today) });

  it('is asked for again before it is proposed and before it is signed, by whoever may do so', () => {
    const registries = ['population', 'insurance-records'];
    for (const name of ['proposeAward', 'proposeRefusal'])
      expect(asked(waited(), name, officer, start)).toEqual(registries);
    for (const name of ['decideAward', 'refuseClaim'])
      expect(asked(proposed(), name, director, addDays(start, 1))).toEqual(registries);
    expect(asked(waited(), 'proposeAward', claimant, start)).toEqual([]);
    expect(asked(proposed(), 'proposeAward', officer, start)).toEqual([]);
    expect(asked(waited(), 'withdraw', claimant, start)).toEqual([]);
    expect(asked(waited(), 'unheardOf', officer, start)).toEqual([]);
  });

  it('is not asked for twice on one day', () => {
    expect(asked(heard(), 'proposeRefusal', officer, filed)).toEqual([]);
    const again = waited().and(identified, system, start);
    expect(asked(again, 'proposeAward', officer, start)).toEqual(['insurance-records']);
  });
});

describe('what is signed still holds', () => {
  it('not when facts have changed: a refusal falls with its reason', () => {
    const refusal = unknown().and(proposeRefusal, officer, start);
    clearedUp(refusal)
      .when(refuseClaim, director, start)
      .then(refused('PROPOSAL_OUTDATED', { reason: 'conditions', unmet: [] }));
  });

  it('not when the record has changed: another amount', () => {
    const richer = contributionsOf({ ...fourMonths, salaryVnd: 13_000_000 });
    clearedUp(proposed(), richer)
      .when(decideAward, director, start)
      .then(refused('PROPOSAL_OUTDATED', { reason: 'amounts' }));
    clearedUp(proposed()).when(decideAward, director, start).then(like('awarded', {}));
  });

  it('not while a registry is asked anew', () => {
    const { today } = proposed();
    const data = { job: { reason: 'agreement' } };
    const correction = commands.proposeCorrection({ of: 2, data, reason: 'A typing error' });
    const suggested = proposed().and(correction, officer, today);
    suggested
      .and(commands.approveCorrection({ proposal: suggested.dossier.sequence }), director, today)
      .when(decideAward, director, today)
      .then(refused('REGISTRY_PENDING', { system: 'insurance-records' }));
  });

  it('not when the law of 2025 has taken over since; it is proposed anew', () => {
    const worker = {
      ...before2026,
      contributed: ['2022-04', '2025-10'],
      ended: '2025-11-14',
      filed: '2025-12-01',
    } as const;
    const then = heard(worker)
      .and(proposeAward, officer, '2025-12-29')
      .knows({ proposal: { award: { regime: '2013' } } });
    then.when(decideAward, director, '2025-12-30').then(like('awarded', { award: { regime: '2013' } }));
    then
      .when(decideAward, director, '2026-01-05')
      .then(refused('PROPOSAL_OUTDATED', { reason: 'law', unmet: [] }))
      .and(sendBack({ reason: 'The law has changed' }), director, '2026-01-05')
      .and(proposeAward, officer, '2026-01-05')
      .when(decideAward, director, '2026-01-05')
      .then(like('awarded', { award: { regime: '2025' } }));
  });
});

describe('a proposal that is taken back', () => {
  it('by whoever made it, before it is signed; it is made anew', () => {
    const { takeBackProposal } = commands;
    proposed()
      .when(takeBackProposal({ reason: 'A paper came in' }), officer, start)
      .then(happened('proposalTakenBack', { reason: 'A paper came in' }))
      .isIn('appointed')
      .when(proposeAward, colleague, start)
      .then(like('awardProposed', {}));
    proposed().when(takeBackProposal, colleague, start).then(refused('NOT_YOUR_PROPOSAL'));
    proposed().withholds(colleague, 'takeBackProposal').offers(officer, 'takeBackProposal');
    proposed()
      .and(decideAward, director, start)
      .when(takeBackProposal, officer, start)
      .then(refused('COMMAND_OUT_OF_ORDER'));
  });
});

describe('a proposal that is sent back', () => {
  it('is made anew, also by another officer', () => {
    proposed()
      .when(sendBack({ reason: 'The reply is missing' }), director, start)
      .then(happened('proposalSentBack', { reason: 'The reply is missing' }))
      .isIn('appointed')
      .when(decideAward, director, start)
      .then(refused('COMMAND_OUT_OF_ORDER'))
      .when(proposeAward, colleague, addDays(start, 1))
      .then(like('awardProposed', { proposal: { by: 'colleague' } }));
    heard().when(sendBack, director, filed).then(refused('COMMAND_OUT_OF_ORDER'));
  });
});
