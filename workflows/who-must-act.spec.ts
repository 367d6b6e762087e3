import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { triedOf } from '../libs/dossier/given/index.js';
import { casesIn } from './fixtures/cases-in.js';
import { dossierTypes } from './types.js';

// After every kind of event: who must act now, and does the dossier show it to them? The table is stated here, apart from
// the definitions; each row names those of whom at least one is shown, whatever else is owed.
/**
 * Kinds after which the same people must act as before, or nobody, because the procedure continues by itself or is
 * over.
 */
const asBefore = 'as before';
type Row = readonly string[] | typeof asBefore;

const mustAct: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  'unemployment-claim': {
    claimSubmitted: ['population'],
    identityChecked: ['insurance-records'],
    contributionsFetched: ['officer'],
    checksRepeated: ['population'],
    returnedForCompletion: ['claimant'],
    supplemented: ['population', 'officer'],
    appointmentIssued: ['employer'],
    slipReissued: asBefore,
    separationConfirmed: ['officer', 'director'],
    separationCorrected: ['officer', 'director'],
    separationDisputed: ['officer', 'director'],
    employerAskedAnew: ['employer'],
    employerSilent: ['officer'],
    separationVerified: ['officer'],
    verificationTakenBack: ['officer'],
    bookEntered: ['officer'],
    bookAccepted: asBefore,
    bookDeclined: asBefore,
    mergerRequested: ['insurance-records'],
    mergerEnded: ['insurance-records'],
    employerAnsweredLate: asBefore,
    lateAnswerExamined: asBefore,
    proposalTakenBack: ['officer'],
    terminationTakenBack: ['insurance-records'],
    awardProposed: ['director'],
    refusalProposed: ['director'],
    proposalSentBack: ['officer'],
    claimWithdrawn: asBefore,
    claimBarred: asBefore,
    claimRefused: asBefore,
    employmentDetected: ['officer'],
    employmentAnswered: ['officer'],
    employmentDismissed: asBefore,
    employmentRetracted: asBefore,
    awarded: ['insurance-records'],
    awardNoted: ['claimant'],
    nonCollectionExplained: ['claimant', 'insurance-records'],
    cancellationDeclined: ['claimant', 'insurance-records'],
    decisionNotCollected: ['director'],
    awardCancelled: ['insurance-records'],
    decisionCollected: ['agency'],
    entitled: ['bank', 'payment-officer'],
    paid: asBefore,
    paymentRejected: ['claimant', 'bank'],
    transferReturned: ['claimant', 'officer'],
    orderedAgain: ['bank'],
    accountChanged: asBefore,
    accountChecked: asBefore,
    accountEntered: ['officer'],
    accountConfirmed: asBefore,
    accountDeclined: asBefore,
    checkedIn: ['agency', 'director'],
    noticeExempt: asBefore,
    noticeDaysMoved: ['claimant'],
    noticeHeld: ['claimant'],
    noticeMissed: ['insurance-records'],
    excuseSubmitted: ['officer'],
    excuseAccepted: asBefore,
    exemptionDeclared: ['officer'],
    exemptionAccepted: asBefore,
    proofRejected: ['claimant'],
    decisionProposed: ['director'],
    proposalRejected: asBefore,
    benefitSuspended: ['insurance-records'],
    benefitResumed: ['insurance-records'],
    insuranceTold: asBefore,
    statusChangeReported: asBefore,
    contractSupplied: asBefore,
    contractWaived: asBefore,
    referralRefused: asBefore,
    benefitTerminated: ['insurance-records'],
    benefitExhausted: ['insurance-records'],
    reservationNoted: asBefore,
    overpaymentFound: ['officer'],
    recoveryHandedOver: asBefore,
    moneyWanted: ['claimant', 'payment-officer'],
    uncollectedReported: ['director'],
    moneyGivenUp: asBefore,
  },
  'job-counselling': {
    counsellingRequested: ['officer'],
    counselled: ['officer'],
    referred: ['officer'],
    hired: asBefore,
    notHired: ['officer'],
    jobRefused: ['officer'],
    claimTold: ['officer'],
    counsellingClosed: asBefore,
  },
};

/** Statuses in which nothing need be owed: the dossier closes by itself. */
const last: Readonly<Record<string, readonly string[]>> = {
  'unemployment-claim': ['withdrawn', 'barred', 'refused', 'cancelled', 'terminated', 'exhausted'],
  'job-counselling': ['hired', 'closed'],
};

const specsOf = (type: string) => {
  const folder = join(import.meta.dirname, type);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((path) => path.endsWith('.spec.ts')).map((path) => join(folder, path));
};

it.each(dossierTypes.all.map((type) => [type.name, type] as const))(
  'after everything that can happen to a dossier of %s whoever must act is shown',
  async (name, type) => {
    for (const run of await casesIn(specsOf(name))) run();
    const accepted = triedOf(name).cases.filter(({ refused }) => refused === undefined);
    const rows = mustAct[name] ?? {};
    expect(Object.keys(rows).sort()).toEqual(Object.keys(type.events).sort());
    const hidden = accepted.flatMap(({ events, name: done, leads, owed, goesOn }) => {
      const told = `${events.join(', ')} (${done}, ${leads}): shown ${owed.join(', ') || 'nobody'}`;
      if (owed.length === 0 && !goesOn && last[name]?.includes(leads) !== true)
        return [`${told}; nobody owes anything`];
      return events.flatMap((kind) => {
        const row = rows[kind];
        return row === undefined || row === asBefore || row.some((who) => owed.includes(who)) ? [] : [told];
      });
    });
    expect(hidden).toEqual([]);
  },
);
