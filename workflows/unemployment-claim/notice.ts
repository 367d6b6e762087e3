import type { LiveDossier } from '../kernel/index.js';
import { noticeNotGiven, noticeSettled } from './by-itself.js';
import { exemptFrom } from './law.js';
import type { ClaimState } from './state.js';

type LiveClaim = LiveDossier<ClaimState>;

/**
 * Waits until the notice of a month is settled: given, exempt, excused or missed. Exemptions and excuses are those of
 * windows before 2026; an exemption may be declared while an excuse could still be proved, and also settles the month.
 * @param over whether something else comes first; then this is called again
 */
export const notice = async (claim: LiveClaim, month: number, over: () => boolean): Promise<void> => {
  const settled = () => over() || claim.data.notices.length >= month;
  const exempt = () => exemptFrom(claim.state, month);
  while (!settled()) {
    if (exempt()) {
      if (!(await claim.untilMoment('windowOpens', () => settled() || !exempt())))
        await claim.happen('procedure', `month:${month}:exempt`, (dossier) =>
          settled() || !exempt() ? [] : noticeSettled(dossier, month, 'exempt', claim.today()),
        );
    } else if (claim.data.held) {
      if (!(await claim.until(() => settled() || exempt(), 'excuse')))
        await claim.happen('deadline', 'excuse', (dossier) =>
          settled() || exempt() || !dossier.data.held ? [] : noticeSettled(dossier, month, 'missed', claim.today()),
        );
    } else if (!(await claim.until(() => settled() || exempt(), 'checkIn'))) {
      await claim.happen('deadline', 'checkIn', (dossier) =>
        settled() || exempt() || dossier.data.held ? [] : noticeNotGiven(dossier, month, claim.today()),
      );
    }
  }
};
