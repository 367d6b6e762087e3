import type { NewEvent } from '../../libs/dossier/index.js';
import type { LiveDossier } from '../kernel/index.js';
import { happened } from './events/index.js';
import { exemptFrom, missesEnd, windowOfMonth } from './law.js';
import type { ClaimState } from './state.js';

type LiveClaim = LiveDossier<ClaimState>;

/** A missed notice brings a proposal: to suspend, and the third in a row to end (L13 53.1, 53.3.e; L25 41.2, 41.4.đ). */
const consequences = (claim: LiveClaim, month: number): readonly NewEvent[] => {
  const on = claim.today();
  const missed = happened('noticeMissed', { month });
  if (missesEnd(claim.state, [...claim.data.notices, 'missed']).ends) {
    // It takes effect at the end of the third window, and is proposed once the time for an excuse has run.
    const end = {
      ground: 'missed-notices',
      date: windowOfMonth(claim.state, month)[1],
      reportedInTime: false,
    } as const;
    return [missed, happened('decisionProposed', { kind: 'termination', by: 'system', on, end })];
  }
  const waits = claim.data.pending.some(({ kind }) => kind === 'suspension');
  if (claim.state.status === 'suspended' || waits) return [missed];
  return [missed, happened('decisionProposed', { kind: 'suspension', by: 'system', on, month })];
};

/**
 * Waits until the notice of a month is settled: given, exempt, excused or missed.
 * @param over whether something else comes first; it is called again then
 */
export const notice = async (claim: LiveClaim, month: number, over: () => boolean): Promise<void> => {
  const settled = () => over() || claim.data.notices.length >= month;
  const exempt = () => exemptFrom(claim.state, month);
  while (!settled()) {
    if (claim.data.held) {
      if (!(await claim.until(settled, 'excuse')))
        await claim.happen('deadline', 'excuse', ...consequences(claim, month));
    } else if (!exempt()) {
      if (!(await claim.until(() => settled() || exempt(), 'checkIn')))
        await claim.happen('deadline', 'checkIn', happened('noticeHeld', { month }));
    } else if (!(await claim.untilDay(windowOfMonth(claim.state, month)[0], 'windowOpens', settled))) {
      await claim.happen('procedure', `month:${month}:exempt`, happened('noticeExempt', { month }));
    }
  }
};
