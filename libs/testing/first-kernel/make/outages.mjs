// Dossiers for which a registry is away, or refused: begun while it answers, left while it does not.
import { addDays } from '../../../../dist/libs/calendar/index.js';
import { awarded, by, examined, known, running, submitted } from './people.mjs';

const officer = 'officer:HN-01:1';
const collect = async (claim) => {
  await claim.onTo((await claim.facts()).slip[0]);
  await claim.command(claim.claimant, 'collectDecision');
};
const away = async (claim, system) => {
  const shown = ({ who, what }) => who === system && what.en.startsWith('does not answer');
  await claim.until(`${system} is shown as away`, (_facts, { waiting }) => waiting.some(shown), 120);
};

/** Name → what is done while all answer, which of them is killed then, and what is done after that. */
export const outages = {
  'submitted: the population database is away': {
    killed: 'population',
    before: known,
    after: async (on, person) => {
      const claim = await submitted(on, { person });
      await away(claim, 'population');
      return [claim, by(officer, 'issueAppointment', {}, { answered: ['population', 'insurance-records'] })];
    },
  },
  'submitted: the insurance records are away': {
    killed: 'insurance-records',
    before: known,
    after: async (on, person) => {
      const claim = await submitted(on, { person });
      await away(claim, 'insurance-records');
      return [claim, by(officer, 'issueAppointment', {}, { answered: ['insurance-records'] })];
    },
  },
  'awarded: not noted yet, the insurance records are away': {
    killed: 'insurance-records',
    before: async (on) => {
      const claim = await examined(on);
      await claim.command(officer, 'proposeAward');
      return claim;
    },
    after: async (_on, claim) => {
      await claim.command('director', 'decideAward');
      await away(claim, 'insurance-records');
      return [claim, by(officer, 'take')];
    },
  },
  'cancelled: the end is not noted yet, the insurance records are away': {
    killed: 'insurance-records',
    before: async (on) => {
      const claim = await awarded(on);
      await claim.onTo(addDays((await claim.facts()).slip[1], 1));
      await claim.until('the cancellation is proposed', (_facts, { facts }) => 'cancellationProposedOn' in facts);
      return claim;
    },
    after: async (_on, claim) => {
      await claim.command('director', 'cancelAward');
      await away(claim, 'insurance-records');
      return [claim, by(officer, 'take', {}, { mayHaveClosed: true })];
    },
  },
  'active: month 1 is owed, the bank is away': {
    killed: 'bank',
    before: awarded,
    after: async (_on, claim) => {
      await collect(claim);
      await away(claim, 'bank');
      return [claim, by(officer, 'take')];
    },
  },
  'active: month 2 is owed, the bank is away': {
    killed: 'bank',
    before: async (on) => {
      const claim = await running(on);
      await claim.checkIn(2);
      return claim;
    },
    after: async (_on, claim) => {
      await claim.toNextDeadline();
      await away(claim, 'bank');
      return [claim, by(officer, 'take')];
    },
  },
  'active: the bank refused, an officer is to have it asked again': {
    killed: undefined,
    before: async (on) => {
      const claim = await awarded(on);
      // Somebody has used the reference of the first month for another amount.
      const reference = encodeURIComponent(`${claim.number}:1:benefit`);
      const account = { holder: 'Lê Thị Cúc', number: '0011000000099', bankCode: 'VCB' };
      await on.registries.admin('bank', 'PUT', `/v1/transfers/${reference}`, {
        amountVnd: 1,
        account,
        asOf: '2026-11-02',
      });
      await collect(claim);
      const told = 'have bank asked again';
      await claim.until('the refusal is shown', (_f, { waiting }) => JSON.stringify(waiting).includes(told), 120);
      return claim;
    },
    after: (_on, claim) => [claim, by(officer, 'askAgain', { system: 'bank' })],
  },
};
