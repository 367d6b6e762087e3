import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Regime, LAW, LAW_2025, explained, rule } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';
import { dutyDue } from './duty.js';
import { TRAINING_DUTIES } from './training-duties.js';

const place = bothLaws(
  {
    id: 'training.filing-place',
    topic: 'training',
    title: { vi: 'Nơi nộp đề nghị hỗ trợ học nghề', en: 'Where training support is requested' },
    words: {
      short: {
        vi: 'Nộp tại trung tâm dịch vụ việc làm {fileAt}; Giám đốc Sở tại {fileAt} quyết định.',
        en: 'File at the employment service centre of {fileAt}; the director of its labour department decides.',
      },
      long: {
        vi: 'Nơi hưởng hoặc chờ kết quả: {benefitAt}; nơi muốn học: {studyAt}. Nộp tại {fileAt} các giấy tờ: {documents}.',
        en: 'Benefit drawn or awaited at {benefitAt}; training wanted at {studyAt}. File at {fileAt}: {documents}.',
      },
    },
  },
  { articles: ['D28 24', 'D28 25.2', 'C28 11'] },
  { articles: ['D374 12.1', 'D374 12.2'] },
);

const time = rule({
  id: 'training.filing-time.2025',
  topic: 'training',
  title: { vi: 'Thời hạn nộp đề nghị hỗ trợ đào tạo', en: 'When training support may be requested' },
  articles: ['L25 37.1', 'L25 37.2.b', 'D374 12.3'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: 'Đề nghị hỗ trợ đào tạo nộp {onTime?trong hạn|ngoài thời hạn}.',
      en: 'The request for training support {onTime?is in time|is out of time}.',
    },
    long: {
      vi: 'Đang hưởng trợ cấp: {recipient?có, nộp trong thời gian hưởng|không, hạn nộp {deadline}}; nộp ngày {filed}: {onTime?trong hạn|ngoài thời hạn}.',
      en: 'In receipt: {recipient?yes, while it lasts|no, to be filed by {deadline}}; filed on {filed}: {onTime?in time|out of time}.',
    },
  },
});

export const trainingPlaceRules = [...pairsOf(place), time];

export type TrainingDocument =
  'training-request' | 'award-decision' | 'benefit-request' | 'termination-proof' | 'insurance-book';

export interface FilingPlaceFacts {
  readonly regime: Regime;
  /** Province where the benefit is drawn or a claim is pending, null for others. */
  readonly benefitAt: string | null;
  /** The claim there is still waited for: there is no award to show elsewhere. */
  readonly pending?: boolean;
  /** Province where the worker wants to study. */
  readonly studyAt: string;
  readonly filed: CivilDate;
}

/** First day of Decree 61/2020: recipients may study elsewhere and then file there with the award decision. */
const FIRST_DAY_OF_DECREE_61 = '2020-07-15' as CivilDate;

/** What those file who neither draw the benefit nor wait for it: since 2026 without a request for the benefit. */
const DOCUMENTS_OF_OTHERS: Readonly<Record<Regime, readonly TrainingDocument[]>> = {
  '2013': ['training-request', 'benefit-request', 'termination-proof', 'insurance-book'],
  '2025': ['training-request', 'termination-proof', 'insurance-book'],
};

/**
 * Where training support is requested and with what: recipients at the place of the benefit (Circular art. 11(1),
 * example 16) or, since 2020-07-15, at the place of study; others at the place of study (example 17; D374 12.1).
 * @example trainingFilingPlace({ regime: '2013', benefitAt: null, studyAt: 'Hồ Chí Minh', filed }, law).value.fileAt
 */
export function trainingFilingPlace(
  facts: FilingPlaceFacts,
  _law: LawData,
): Explained<{ fileAt: string; documents: readonly TrainingDocument[] }> {
  const { regime, benefitAt, studyAt, filed, pending = false } = facts;
  const said = { facts: { benefitAt, studyAt, filed, pending } };
  const elsewhere = studyAt !== benefitAt && filed >= FIRST_DAY_OF_DECREE_61;
  if (benefitAt === null || (elsewhere && pending))
    return explained({ fileAt: studyAt, documents: DOCUMENTS_OF_OTHERS[regime] }, place[regime], said);
  const documents: readonly TrainingDocument[] = elsewhere
    ? ['training-request', 'award-decision']
    : ['training-request'];
  return explained({ fileAt: elsewhere ? studyAt : benefitAt, documents }, place[regime], said);
}

export interface FilingTimeFacts {
  readonly recipient: boolean;
  readonly terminationDate: CivilDate;
  readonly filed: CivilDate;
}

/**
 * Until when training support may be requested under the law of 2025: while the benefit is drawn (no day, `deadline`
 * null), else within twelve months of the end of the work, rolled to a working day.
 * @example trainingFiling({ recipient: false, terminationDate: '2026-01-31', filed: '2027-02-01' }, law).value // { deadline: '2027-02-01', onTime: true }
 */
export function trainingFiling(
  { recipient, terminationDate, filed }: FilingTimeFacts,
  law: LawData,
): Explained<{ deadline: CivilDate | null; onTime: boolean }> {
  const said = { recipient, terminationDate, filed };
  if (recipient) return explained({ deadline: null, onTime: true }, time, { facts: said });
  const { value, explanation } = dutyDue(TRAINING_DUTIES.filing, { regime: '2025', event: terminationDate }, law);
  return explained({ deadline: value.due, onTime: filed <= value.due }, time, {
    facts: said,
    children: [explanation],
  });
}
