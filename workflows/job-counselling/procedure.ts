import { dossierWorkflow, type LiveDossier, tell } from '../kernel/index.js';
import { jobCounselling } from './definition.js';
import { happened, refusalOf } from './events.js';
import type { CounsellingState, Referral } from './state.js';

type LiveRequest = LiveDossier<CounsellingState>;

const over = ({ state }: LiveRequest): boolean => state.status === 'hired' || state.status === 'closed';

const claimOf = ({ state }: LiveRequest): string | undefined =>
  state.links.find(({ relation }) => relation === 'unemployment-claim')?.number;

/** The first refusal, from 1, whose present form the linked claim has not been told; 0: none. */
const untold = (request: LiveRequest): number =>
  claimOf(request) === undefined
    ? 0
    : request.data.referrals.findIndex(
        (referral) => referral.told === false || (refusalOf(referral) && !referral.told),
      ) + 1;

/** The claim counts refusals and judges them: the second without good reason ends the benefit (D28 21.1.đ). */
async function tellClaim(request: LiveRequest, ordinal: number): Promise<void> {
  const { number, parties, sequence } = request.state;
  const told = request.data.referrals[ordinal - 1] as Referral;
  const { outcome, endedOn, asAdvertised, by } = told;
  const reached = await tell(claimOf(request) ?? '', {
    fact: 'referralRefused',
    id: `${number}:${ordinal}@${sequence}`,
    source: number,
    input: {
      counselling: number,
      referral: ordinal,
      office: parties.office,
      on: endedOn,
      outcome,
      asAdvertised: asAdvertised ?? null,
      ...(by !== undefined && { by }),
    },
  });
  // What was restated meanwhile is told anew.
  await request.happen('procedure', 'claimTold', ({ data }) =>
    data.referrals[ordinal - 1] === told ? [happened('claimTold', { referral: ordinal, reached })] : [],
  );
}

/** A request is counselled and referred, as often as needed, until somebody hires or the office closes it. */
async function counsel(request: LiveRequest): Promise<string> {
  for (;;) {
    const refusal = untold(request);
    if (refusal > 0) await tellClaim(request, refusal);
    else if (over(request)) return request.state.status;
    else await request.until(() => over(request) || untold(request) > 0);
  }
}

export const jobCounsellingWorkflow = dossierWorkflow(jobCounselling, counsel);
