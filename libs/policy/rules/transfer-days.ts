import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Explanation, LAW, LAW_2025, explained, rule } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { type Duty, dutyDue } from './duty.js';
import { TRANSFER_DUTIES } from './transfer-duties.js';
import { transferAllowed } from './transfer.js';

const steps = rule({
  id: 'transfer.days.2025',
  topic: 'transfer',
  title: { vi: 'Các ngày của thủ tục chuyển nơi hưởng', en: 'Days of a transfer' },
  articles: ['D374 20.1', 'D374 20.2', 'D374 20.3'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: '{allowed?Gửi hồ sơ chậm nhất ngày {dossierBy}, báo dừng chi trả chậm nhất ngày {stopBy}|Chưa được chuyển nơi hưởng}.',
      en: '{allowed?The dossier goes by {dossierBy}, the notice to stop by {stopBy}|The benefit may not move yet}.',
    },
    long: {
      vi: 'Đề nghị ngày {requestedOn}: {allowed?hồ sơ gửi đến nơi chuyển đến chậm nhất ngày {dossierBy}, báo dừng chi trả chậm nhất ngày {stopBy}; nơi đến nhận hồ sơ ngày {dossierReceivedOn}, đề nghị chi trả chậm nhất ngày {askToPayBy}|chưa được chuyển}.',
      en: 'Requested on {requestedOn}: {allowed?the dossier goes to the destination by {dossierBy}, the notice to stop paying by {stopBy}; the destination received it on {dossierReceivedOn} and asks for payment by {askToPayBy}|not allowed yet}.',
    },
  },
});

export const transferDaysRules = [steps];

export interface TransferDaysFacts {
  readonly monthsEnjoyed: number;
  readonly otherProvince: boolean;
  readonly requestedOn: CivilDate;
  readonly dossierReceivedOn: CivilDate | null;
}

/** Days are null where the transfer is not allowed; `askToPayBy` also while the dossier has not arrived. */
export interface TransferDays {
  readonly allowed: boolean;
  readonly dossierBy: CivilDate | null;
  readonly stopBy: CivilDate | null;
  readonly askToPayBy: CivilDate | null;
}

/**
 * Whether the benefit may move under the law of 2025, and the last days of its steps: dossier and stop notice within
 * three working days of the request, the destination's request to pay within three of the dossier's arrival.
 * @example transferDays({ monthsEnjoyed: 1, otherProvince: true, requestedOn: '2026-04-10', dossierReceivedOn: null }, law).value.stopBy // '2026-04-15'
 * @throws PolicyError `NOT_A_COUNT`; CalendarRangeError.
 */
export function transferDays(facts: TransferDaysFacts, law: LawData): Explained<TransferDays> {
  const { monthsEnjoyed, otherProvince, requestedOn, dossierReceivedOn } = facts;
  const may = transferAllowed({ regime: '2025', monthsReceived: monthsEnjoyed, otherProvince }, law);
  const { allowed } = may.value;
  const children: Explanation[] = [may.explanation];
  const by = (owed: Duty, event: CivilDate | null): CivilDate | null => {
    if (!allowed || event === null) return null;
    const { value, explanation } = dutyDue(owed, { regime: '2025', event }, law);
    children.push(explanation);
    return value.due;
  };
  const value = {
    allowed,
    dossierBy: by(TRANSFER_DUTIES.dossier, requestedOn),
    stopBy: by(TRANSFER_DUTIES.stop, requestedOn),
    askToPayBy: by(TRANSFER_DUTIES.accept, dossierReceivedOn),
  };
  return explained(value, steps, { facts: { requestedOn, dossierReceivedOn }, children });
}
