import { claimant, system } from '../../libs/dossier/given/index.js';
import { unemploymentClaim } from './definition.js';
import { happened } from './events/index.js';
import {
  before2026,
  checked,
  colleague,
  collected,
  commands,
  director,
  entitled,
  facts,
  fourMonths,
  heard,
  insuranceOfficer,
  officer,
  proceeds,
  proposed,
  recorded,
  running,
  sentBack,
  submitted,
} from './given/index.js';

const { filed } = fourMonths;
const back = () => {
  const moment = proposed();
  return moment.and(commands.sendBack({ reason: 'Look at the reply' }), director, moment.today);
};

describe('a proposal that came back', () => {
  it('is for the officer who made it, until there is another one', () => {
    proposed().shows({ sentBackTo: null });
    back()
      .shows({ sentBackTo: officer.subject })
      .and(commands.proposeAward, officer, back().today)
      .shows({ sentBackTo: null });
  });

  it('is for whoever deals with the claim now', () => {
    const { today } = back();
    back().and(commands.take, colleague, today).shows({ sentBackTo: colleague.subject });
  });

  it('is no matter of its claimant', () => {
    const { data } = back();
    expect(data).toHaveProperty('sentBackTo');
    expect(unemploymentClaim.shown.to?.claimant?.of(data)).not.toHaveProperty('sentBackTo');
  });
});

describe('the office is alerted of', () => {
  it('nothing, when all goes as it should', () => {
    for (const moment of [submitted(), checked(), heard(), proposed(), running()]) moment.shows({ alert: false });
  });

  it.each([
    ['registryUnavailable', 'REGISTRY_UNAVAILABLE'],
    ['registryRefused', 'REGISTRY_REQUEST_REFUSED'],
  ])('a system that does not answer, or refuses: %s', (kind, reason) => {
    submitted()
      .and(proceeds('outage', { kind, data: { system: 'population', reason } }), system, filed)
      .shows({ alert: true });
  });

  it('registries that contradict what was stated', () => {
    const mismatch = happened('identityChecked', { match: 'mismatch', differs: ['fullName'], diedOn: null });
    submitted()
      .and(proceeds('identity', mismatch), system, filed)
      .and(recorded(fourMonths), system, filed)
      .shows({ alert: true })
      .and(commands.issueAppointment, officer, filed)
      .shows({ alert: true });
  });

  it('employment that was found outside, until it is dismissed', () => {
    checked()
      .and(facts.employmentDetected({ from: '2026-11-05' }), insuranceOfficer, filed)
      .shows({ alert: true })
      .and(commands.dismissEmployment, officer, filed)
      .shows({ alert: false });
  });

  it('a payment that the bank refused, until there is another account', () => {
    const refused = sentBack(entitled(collected(before2026), 1), 1);
    refused.shows({ alert: true }).and(commands.changeAccount, claimant, refused.today).shows({ alert: false });
  });
});
