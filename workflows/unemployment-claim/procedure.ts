import { required } from '../../libs/dossier/index.js';
import { dossierWorkflow, type LiveDossier } from '../kernel/index.js';
import { accountCheck } from './account-check.js';
import { overpaid } from './alerts.js';
import { runOut } from './by-itself.js';
import { contractOwed } from './commands/contract.js';
import { unemploymentClaim } from './definition.js';
import { happened } from './events/index.js';
import { effect, insuranceTeller, noteAward, noteEnd } from './insurance.js';
import { examination, intake, renewals } from './intake.js';
import { awaitedMonth, endingOf, monthsUnpaid, requiredMonth } from './law.js';
import { leftMoney, owesMoney, type Till, tillOf } from './money.js';
import { moneyUnsettled } from './returned-money.js';
import { notice } from './notice.js';
import { insuranceRecords } from './registries.js';
import type { ClaimState } from './state.js';

type LiveClaim = LiveDossier<ClaimState>;

/** The decision is collected on the days of the slip, or the award is cancelled by the director (D28 18.3). */
async function collection(claim: LiveClaim): Promise<void> {
  const done = () => claim.state.status !== 'awarded';
  const open = () => claim.data.nonCollectionReason !== true;
  if (await claim.until(() => done() || !open(), 'collection')) {
    await claim.until(done);
    return;
  }
  await claim.happen('deadline', 'collection', ({ status, data }) =>
    status === 'awarded' && data.nonCollectionReason !== true && data.cancellationProposedOn === undefined
      ? [happened('decisionNotCollected', {})]
      : [],
  );
  if (!(await claim.until(done, 'cancellation'))) await claim.until(done);
}

/**
 * The benefit months: pay day, notice, pay day; decisions that the director signs come in between as commands. What
 * comes next follows from the state alone, so it is computed anew whenever the state changes (a signature, another
 * account). A month that waits for a signature is paid when it is signed; while the bank does not answer, the notices
 * go on without it.
 */
async function benefit(claim: LiveClaim, till: Till): Promise<void> {
  const over = () => claim.data.ended !== undefined;
  // Money is owed now, or a pay day is known.
  const unsettled = () => till.atRest && (owesMoney(claim) || monthsUnpaid(claim.state).length > 0);
  for (;;) {
    await till.pay();
    if (over()) return;
    const unpaid = till.atRest ? monthsUnpaid(claim.state)[0] : undefined;
    const month = requiredMonth(claim.state);
    if (unpaid !== undefined) {
      const changed = () => over() || owesMoney(claim) || monthsUnpaid(claim.state)[0] !== unpaid;
      await claim.untilMoment('payment', changed);
    } else if (month !== undefined) {
      await notice(claim, month, () => over() || unsettled() || requiredMonth(claim.state) !== month);
    } else if (awaitedMonth(claim.state) === undefined && endingOf(claim.state) === null) {
      if (await lastMonth(claim, unsettled)) return;
    } else {
      // The benefit is to end before the next month: its signature is awaited.
      await claim.until(() => over() || endingOf(claim.state) === null || unsettled());
    }
  }
}

/** All notices are settled: the award runs out with its last day, once nothing waits for a signature. */
async function lastMonth(claim: LiveClaim, unsettled: () => boolean): Promise<boolean> {
  const changed = () => claim.data.ended !== undefined || endingOf(claim.state) !== null || unsettled();
  if (await claim.untilMoment('awardEnds', changed)) return false;
  await claim.until(() => changed() || claim.data.pending.length === 0);
  if (changed()) return false;
  await claim.happen('procedure', 'exhausted', (dossier) =>
    changed() || dossier.data.pending.length > 0 ? [] : runOut(dossier),
  );
  return claim.data.ended !== undefined;
}

/** What follows from the end: it is noted, money still owed is paid, and money given up is kept as months. */
async function settle(claim: LiveClaim, till: Till): Promise<void> {
  if (!claim.data.reserved) await noteEnd(claim);
  await leftMoney(claim, till);
  const givenUp = Object.entries(claim.data.money).filter(([, { state }]) => state === 'given-up');
  if (givenUp.length === 0) return;
  const months = required(claim.data.ended, 'end').reservedMonths;
  // What came back after a closing and was given up then is another reservation.
  const returned = givenUp.flatMap(([month, money]) => (money.returned === undefined ? [] : [month]));
  const name = ['reservation-of-money', ...returned].join(':');
  await claim.ask('insurance-records', () => insuranceRecords.reserveMonths({ ...effect(claim, name), months }));
}

/** An unemployment claim from its submission to its closing; the outcome is the status in which it ends. */
async function unemployment(claim: LiveClaim): Promise<string> {
  accountCheck(claim);
  await intake(claim);
  await examination(claim);
  if (claim.state.status === 'awarded') {
    if (!claim.data.marked) await noteAward(claim);
  }
  const teller = insuranceTeller(claim);
  if (claim.state.status === 'awarded') await collection(claim);
  const till = tillOf(claim);
  if (['active', 'suspended'].includes(claim.state.status)) await benefit(claim, till);
  // A transfer may come back at any time until the closing, and opens the dossier again after it.
  const cameBack = () => moneyUnsettled(claim.state);
  do {
    if (claim.data.ended !== undefined) await settle(claim, till);
    await claim.until(() => (!overpaid(claim.state) && !contractOwed(claim.state)) || cameBack());
    await claim.until(() => teller.atRest || cameBack());
  } while (cameBack());
  return claim.state.status;
}

export const unemploymentClaimWorkflow = dossierWorkflow(unemploymentClaim, unemployment, renewals);
