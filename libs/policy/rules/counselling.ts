import { type Explained, type Regime, explained } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';

const counselling = bothLaws(
  {
    id: 'counselling.entitled',
    topic: 'procedure',
    title: { vi: 'Tư vấn, giới thiệu việc làm', en: 'Job counselling and referral' },
    words: {
      short: {
        vi: 'Người lao động {entitled?được|không được} tư vấn, giới thiệu việc làm từ bảo hiểm thất nghiệp.',
        en: 'The worker {entitled?is|is not} entitled to counselling and referral under the insurance.',
      },
      long: {
        vi: 'Đang đóng khi chấm dứt hợp đồng: {insuredAtTermination?có|không}; có nhu cầu tìm việc: {wantsWork?có|không}. Kết luận: {entitled?được|không được} tư vấn, giới thiệu việc làm.',
        en: 'Contributing when the contract ended: {insuredAtTermination?yes|no}; looking for work: {wantsWork?yes|no}. Counselling and referral: {entitled?yes|no}.',
      },
    },
  },
  { articles: ['L13 54', 'D28 14.1'] },
  { articles: ['L25 36.1', 'D374 3'] },
);

const request = bothLaws(
  {
    id: 'counselling.request',
    topic: 'procedure',
    title: { vi: 'Nộp phiếu tư vấn việc làm', en: 'Request for counselling' },
    words: {
      short: {
        vi: 'Hồ sơ gồm: {documents}; cách nộp này {accepted?được chấp nhận|không được chấp nhận}.',
        en: 'The dossier is {documents}; this way {accepted?is|is not} open.',
      },
      long: {
        vi: 'Nộp {channel}: {accepted?được|không được}; lần đầu sau khi mất việc: {firstTime?có|không}; hồ sơ gồm: {documents}.',
        en: 'Filed {channel}: {accepted?open|not open}; first time after the loss of work: {firstTime?yes|no}; the dossier is {documents}.',
      },
    },
  },
  { articles: ['D28 15.1', 'C28 5.1'] },
  { articles: ['D374 9', 'D374 10.2'] },
);

export const counsellingRules = pairsOf(counselling, request);

/** Whether somebody is counselled and referred to jobs free of charge (L13 54; L25 36). */
export function counsellingEntitled(
  facts: { readonly regime: Regime; readonly insuredAtTermination: boolean; readonly wantsWork: boolean },
  _law: LawData,
): Explained<{ entitled: boolean }> {
  const { regime, insuredAtTermination, wantsWork } = facts;
  return explained({ entitled: insuredAtTermination && wantsWork }, counselling[regime], {
    facts: { insuredAtTermination, wantsWork },
  });
}

export type CounsellingDocument = 'counselling-slip' | 'termination-proof';

export interface CounsellingRequest {
  readonly accepted: boolean;
  readonly documents: readonly CounsellingDocument[];
}

/**
 * How counselling is asked for and with what: in person (2013); also by portal, or by post without a cause, with proof
 * of the end of the work the first time (2025).
 * @example counsellingRequest({ regime: '2025', channel: 'post', firstTime: true }, law).value.accepted // true
 */
export function counsellingRequest(
  facts: {
    readonly regime: Regime;
    readonly channel: 'in-person' | 'portal' | 'post';
    /** The first request after the loss of work. */
    readonly firstTime: boolean;
  },
  _law: LawData,
): Explained<CounsellingRequest> {
  const { regime, channel, firstTime } = facts;
  const documents: readonly CounsellingDocument[] =
    regime === '2025' && firstTime ? ['counselling-slip', 'termination-proof'] : ['counselling-slip'];
  const value = { accepted: regime === '2025' || channel === 'in-person', documents };
  return explained(value, request[regime], { facts: { channel, firstTime } });
}
