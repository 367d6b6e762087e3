import { claimant, system } from '../../libs/dossier/given/index.js';
import { englishDay } from '../../libs/dossier/index.js';
import { asItStands } from './as-it-stands.js';
import { happened } from './events/index.js';
import {
  appointed,
  awarded,
  before2026,
  checked,
  collected,
  commands,
  director,
  employer,
  entitled,
  facts,
  fourMonths,
  heard,
  held,
  identified,
  insuranceOfficer,
  jobFrom,
  lapsed,
  missed,
  notified,
  officer,
  passes,
  proceeds,
  proposed,
  running,
  sentBack,
  signed,
  slipOf,
  submitted,
  suspended,
  terminated,
  uncollected,
  windowOf,
  withDocument,
  withSigned,
} from './given/index.js';
import { awardPeriod, decisionDue, lastDay, payableFrom } from './law.js';

const { filed } = fourMonths;
const inCash = { ...before2026, cash: true };
const paper = 'f'.repeat(64);
const toTell = {
  who: 'insurance-records',
  ground: 'D28 34.3a; D374 34.5',
  what: 'take note of what was told',
} as const;
const due = decisionDue(appointed().dossier);
const toDecide = { who: 'agency', until: due, ground: 'D28 18.1; D374 16.1' } as const;

describe('a claim that comes in waits for', () => {
  it('the population database, then the insurance records, then an officer', () => {
    submitted()
      .waitsFor({ who: 'population', what: 'confirm the identity' })
      .and(identified, system, filed)
      .waitsFor({ who: 'insurance-records', what: 'give the contribution record' });
    checked().waitsFor({ who: 'officer', ground: 'D28 17.3; D374 16.1', what: 'check completeness' });
  });

  it('its claimant, when it was returned', () => {
    checked()
      .and(commands.returnForCompletion, officer, filed)
      .waitsFor({
        who: 'claimant',
        ground: 'D28 17.3; D374 16.1',
        what: 'complete the dossier: proof of termination',
        since: filed,
        items: ['proof of termination'],
      })
      .shows({ due: null });
  });

  it('a registry that does not answer, or refuses', () => {
    const away = { kind: 'registryUnavailable', data: { system: 'population', reason: 'REGISTRY_UNAVAILABLE' } };
    const refusing = { kind: 'registryRefused', data: { system: 'population', reason: 'REGISTRY_REQUEST_REFUSED' } };
    const asked = { who: 'population', what: 'confirm the identity' } as const;
    submitted()
      .and(proceeds('outage', away), system, filed)
      .waitsFor(
        {
          who: 'population',
          what: `does not answer since ${englishDay(filed)} (it cannot be reached); the office waits, it is asked again by itself`,
        },
        asked,
      );
    submitted()
      .and(proceeds('outage', refusing), system, filed)
      .waitsFor(
        {
          who: 'officer',
          what: `have the population database asked again: it refused on ${englishDay(filed)} (it does not accept the question)`,
        },
        asked,
      )
      .offers(officer, 'askAgain');
  });
});

describe('a claim under examination waits for', () => {
  it('the employer, and an officer’s proposal within the time for the decision', () => {
    appointed().waitsFor({ who: 'employer', until: '2026-11-04', ground: 'D28 32.3; D374 32.6' }, toDecide, {
      who: 'officer',
      until: due,
      ground: 'D28 18.1; D374 16.1',
      what: 'propose a decision after the waiting period',
    });
    heard().waitsFor(toDecide, { who: 'officer', until: due, ground: 'D28 18.1; D374 16.1' }).shows({ due });
  });

  it.each([
    ['disputed', commands.disputeSeparation],
    ['corrected', commands.correctSeparation],
  ])('an officer who verifies a separation that was %s', (_how, answer) => {
    appointed()
      .and(answer, employer, filed)
      .waitsFor(toDecide, {
        who: 'officer',
        ground: 'D28 16.2; D28 32.3; D374 14.1.b; D374 32.6',
        what: "verify the separation by the employer's answer and its proof",
      })
      .and(commands.verifySeparation, officer, filed)
      .waitsFor(toDecide, { who: 'officer', until: due, ground: 'D28 18.1; D374 16.1' });
  });

  it('an officer who verifies one that nobody recorded, when the employer is silent', () => {
    appointed({ ...fourMonths, recorded: false })
      .and(passes('employerReply', happened('employerSilent', {})), system, '2026-11-05')
      .waitsFor(toDecide, { who: 'officer', ground: 'D28 16.2; D28 32.3; D374 14.1.b; D374 32.6' });
  });

  it('an officer who looks into a new employment, and its claimant, who is heard', () => {
    const ground = 'L13 49.4; L25 38.1.d';
    const look = {
      who: 'officer',
      until: due,
      ground,
      what: 'look into the new employment from 9 Nov 2026 in the insurance data',
    } as const;
    const found = heard().and(facts.employmentDetected({ from: '2026-11-09' }), insuranceOfficer, filed);
    const say = { who: 'claimant', until: due, ground, what: 'say what is true of the new employment from 9 Nov 2026' };
    found.waitsFor(toDecide, look, say as never, { who: 'officer', until: due, ground: 'D28 18.1; D374 16.1' });
    found
      .and(commands.answerEmployment({ statement: 'Never begun' }), claimant, filed)
      .waitsFor(toDecide, look, { who: 'officer', until: due, ground: 'D28 18.1; D374 16.1' });
  });

  it('an officer, who knows that the director sent the last proposal back', () => {
    const back = proposed();
    back.and(commands.sendBack, director, back.today).waitsFor(toDecide, {
      who: 'officer',
      until: due,
      ground: 'D28 18.1; D374 16.1',
      what: `propose anew: the last proposal was sent back on ${englishDay(back.today)}`,
    });
  });

  it('whoever may decide on a correction', () => {
    const claim = heard().and(
      commands.proposeCorrection({ of: 2, data: { person: { phone: '0987654321' } }, reason: 'Typing error' }),
      officer,
      filed,
    );
    claim.waitsFor(
      toDecide,
      { who: 'officer', until: due, ground: 'D28 18.1; D374 16.1' },
      {
        who: 'officer',
        what: `approve or reject the correction of entry 2 (proposal ${claim.dossier.sequence}); whoever proposed it may not`,
      },
    );
  });

  it('a registry that is asked again', () => {
    heard()
      .and(commands.repeatChecks, officer, filed)
      .waitsFor(toDecide, { who: 'population', what: 'confirm the identity' });
  });

  it('the director, once it is proposed; nobody, once it is over', () => {
    proposed().waitsFor(toDecide, { who: 'director', ground: 'D28 18.1; D374 16.1', what: 'decide' });
    proposed().and(commands.disputeSeparation, employer, proposed().today).waitsFor(toDecide, {
      who: 'director',
      ground: 'D28 18.1; D374 16.1',
      what: "send the proposal back: the employer's answer has changed",
    });
    heard().and(commands.withdraw, claimant, filed).waitsFor();
  });
});

describe('an award waits for', () => {
  it('the insurance records, then its claimant on the days of the slip, then the director', () => {
    signed().waitsFor({ who: 'insurance-records', ground: 'D28 18.1; D374 16.1', what: 'note the award' });
    const [, last] = slipOf(awarded());
    awarded().waitsFor({
      who: 'claimant',
      until: last,
      ground: 'D28 18.3; D374 16.3',
      what: 'Collection of the decision',
    });
    lapsed().waitsFor(
      { who: 'director', until: lastDay.cancellation(awarded().dossier, last), ground: 'D28 18.3; D374 16.3' },
      toTell,
    );
    lapsed()
      .and(commands.cancelAward, director, lapsed().today)
      .waitsFor({ who: 'insurance-records', what: 'note the end and what is reserved' }, toTell);
  });

  it('its claimant without a last day, when it was explained', () => {
    awarded()
      .and(commands.explainNonCollection, claimant, awarded().today)
      .waitsFor({ who: 'claimant', ground: 'D28 18.3; D374 16.3', what: 'collect the decision' });
  });
});

describe('a benefit waits for', () => {
  const checkIn = (moment: ReturnType<typeof running>, month: number) =>
    ({ who: 'claimant', until: windowOf(moment, month)[1], ground: 'L13 52; C28 10; L25 40; D374 21' }) as const;

  it('the bank, for each month that is owed', () => {
    const owed = entitled(collected(), 1);
    owed.waitsFor(checkIn(owed, 2), { who: 'bank', ground: 'D28 18.2; D374 16.2', what: 'pay month 1' });
  });

  it('its claimant, for another account, when the bank did not pay; the bank again, when there is one', () => {
    const back = sentBack(entitled(collected(), 1), 1);
    back.waitsFor(checkIn(back, 2), {
      who: 'claimant',
      ground: 'D28 18.2; D374 16.2',
      what: 'name another account: month 1 was not paid, the account is closed',
      why: 'the account is closed',
    });
    back
      .and(commands.changeAccount, claimant, back.today)
      .waitsFor(checkIn(back, 2), { who: 'bank', ground: 'D28 18.2; D374 16.2', what: 'pay month 1' });
  });

  it('the payment officer and its claimant, for a month in cash', () => {
    const counter = running(inCash);
    counter.waitsFor(
      checkIn(counter, 2),
      { who: 'payment-officer', ground: 'D28 18.2; D374 16.2', what: 'hand out month 1 in cash' },
      { who: 'claimant', ground: 'D28 18.2; D374 16.2', what: 'collect month 1 in cash' },
    );
  });

  it('an officer who looks into a new employment by the next pay day, and its claimant, who is heard', () => {
    const claim = notified(running(), 2);
    const found = claim.and(facts.employmentDetected({ from: claim.today }), insuranceOfficer, claim.today);
    const until = payableFrom(found.dossier, 2);
    const ground = 'L13 53.3.b; L25 41.4; D374 34.5';
    expect(found.view.waiting.filter((one) => one.ground === ground)).toMatchObject([
      { who: 'officer', until },
      { who: 'claimant', until },
    ]);
    const [opens, closes] = windowOf(running(), 2);
    const early = running().and(facts.employmentDetected({ from: opens }), insuranceOfficer, running().today);
    expect(early.view.waiting.filter((one) => one.ground === ground)).toMatchObject([
      { until: closes },
      { until: closes },
    ]);
  });

  it('the notice of its claimant, and the proof of an excuse', () => {
    running().waitsFor(checkIn(running(), 2));
    const claim = held(running(), 2);
    claim.waitsFor({
      who: 'claimant',
      until: lastDay.excuse(claim.dossier, windowOf(claim, 2)[1]),
      ground: 'C28 10.3',
    });
  });

  it('an officer who looks at a paper', () => {
    const claim = withDocument(held(running(), 2), 'excuse-certificate', paper);
    claim
      .and(commands.submitExcuse({ cause: 'illness', document: paper }), claimant, claim.today)
      .waitsFor({ who: 'officer', ground: 'C28 10.2; C28 10.3', what: "look at the claimant's proof" });
  });

  it.each([
    ['suspension', 'D28 19; D374 17', () => missed(running(), 2), 3],
    ['resumption', 'D28 20; D374 18', () => notified(suspended(), 3), 4],
  ] as const)('the director, who signs a %s, while the insurance agency is told', (kind, ground, moment, month) => {
    const claim = moment();
    const untold = claim.data.untold.map(() => toTell);
    claim.waitsFor(checkIn(claim, month), ...untold, { who: 'director', ground, what: `sign the ${kind}` });
  });

  it('the director, who signs its end', () => {
    const claim = running();
    claim
      .and(commands.reportStatusChange(jobFrom(claim.today)), claimant, claim.today)
      .waitsFor(toTell, { who: 'director', ground: 'D28 21; D374 19', what: 'sign the termination' });
  });

  it('the insurance records, which note its end and are told in order', () => {
    const claim = running();
    const reported = claim.and(commands.reportStatusChange(jobFrom(claim.today)), claimant, claim.today);
    const ended = withSigned(reported, 'Termination').waitsFor(
      { who: 'insurance-records', what: 'note the end and what is reserved' },
      toTell,
    );
    const [telling] = ended.data.untold;
    ended
      .when(proceeds('told', happened('insuranceTold', telling as never)), system, ended.today)
      .then(happened('insuranceTold', telling as never))
      .waitsFor({ who: 'insurance-records', what: 'note the end and what is reserved' });
  });

  it('its claimant who collects money, then the director who reserves its months', () => {
    const over = terminated(inCash);
    const [telling] = over.data.untold;
    const told = over.and(proceeds('told', happened('insuranceTold', telling as never)), system, over.today);
    told.waitsFor(
      {
        who: 'claimant',
        until: lastDay.uncollected(over.dossier, awardPeriod(over.dossier)[1]),
        ground: 'D28 18.6; D374 16.4',
      },
      { who: 'payment-officer', ground: 'D28 18.2; D374 16.2', what: 'hand out month 1 in cash' },
      { who: 'claimant', ground: 'D28 18.2; D374 16.2', what: 'collect month 1 in cash' },
    );
    const late = uncollected(told);
    late.waitsFor(
      { who: 'director', until: lastDay.reservation(late.dossier, late.today), ground: 'D28 18.6; D374 16.4' },
      { who: 'director', ground: 'D28 18.6; D374 16.4', what: 'sign the reservation of uncollected months' },
    );
  });
});

describe('a claim read in one place', () => {
  const form = (moment: ReturnType<typeof running>) => asItStands(moment.data);

  it('shows what was stated, where it was corrected, and what registries say beside it', () => {
    const suggested = heard().and(
      commands.proposeCorrection({ of: 2, data: { person: { phone: '0987654321' } }, reason: 'Typing error' }),
      officer,
      filed,
    );
    const proposal = suggested.dossier.sequence;
    const corrected = suggested.and(commands.approveCorrection({ proposal }), director, filed);
    expect(form(corrected)).toMatchObject({
      form: { person: { phone: '0987654321' } },
      restated: { '/person/phone': filed },
      population: { match: 'match', askedOn: filed },
      insuranceRecords: { found: true, employer: 'DN0001', sex: 'female', askedOn: filed },
      employer: { answer: 'confirmed' },
      separation: { date: '2026-10-15', reason: 'agreement' },
    });
    expect(form(submitted())).toMatchObject({
      population: null,
      insuranceRecords: null,
      restated: {},
      separation: null,
    });
  });

  it('says in words what is missing, why a proposal came back, and why the award is what it is', () => {
    const returned = checked().and(commands.returnForCompletion({ missing: 'The last page' }), officer, filed);
    expect(form(returned).inWords).toMatchObject({ missing: 'The last page', sentBack: null });
    const { today } = proposed();
    const { explanations } = form(proposed());
    expect(explanations).toHaveLength(4);
    for (const { short, long } of explanations)
      for (const words of [short.vi, short.en, long.vi, long.en]) expect(words.length).toBeGreaterThan(10);
    expect(JSON.stringify(explanations)).toContain('Law 74/2025/QH15 art. 39(1)');
    const back = proposed().and(commands.sendBack({ reason: 'Look at the reply' }), director, today);
    expect(form(back).inWords).toMatchObject({ sentBack: 'Look at the reply' });
  });
});
