import type { CivilDate } from '../../calendar/index.js';
import {
  type Article,
  type Explained,
  type Rule,
  type Topic,
  type Words,
  LAW,
  LAW_2025,
  explained,
  rule,
} from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { AUTHORITY_DUTIES } from './authority-duties.js';
import { type Duty, dutyDue } from './duty.js';
import { RETENTION_DUTIES } from './retention-duties.js';
import { TRAINING_DUTIES } from './training-duties.js';

/** A rule that puts the last days of one procedure side by side; each day has a step of its own. */
const dates = (id: string, topic: Topic, title: Words, said: Words, articles: readonly [Article, ...Article[]]): Rule =>
  rule({ id, topic, title, articles, force: LAW_2025, confidence: LAW, words: { short: said, long: said } });

const training = dates(
  'training.dates.2025',
  'training',
  { vi: 'Các ngày của hồ sơ hỗ trợ đào tạo', en: 'Days of a request for training' },
  {
    vi: 'Rút đề nghị chậm nhất ngày {withdrawBy}; quyết định chậm nhất ngày {decisionDue}.',
    en: 'Withdrawal by {withdrawBy}; decision by {decisionDue}.',
  },
  ['D374 13.3', 'D374 13.4'],
);

const retention = dates(
  'retention-training.dates.2025',
  'employer',
  { vi: 'Các ngày của hồ sơ đào tạo duy trì việc làm', en: 'Days of a request for retention training' },
  {
    vi: 'Quyết định chậm nhất ngày {decisionDue}; chuyển kinh phí chậm nhất ngày {transferBy}.',
    en: 'Decision by {decisionDue}; the money by {transferBy}.',
  },
  ['D374 26.3', 'D374 26.4'],
);

const representative = dates(
  'procedure.no-representative.2025',
  'procedure',
  { vi: 'Các ngày xác nhận không có người đại diện', en: 'Days of the question about a representative' },
  {
    vi: 'Sở Nội vụ hỏi chậm nhất ngày {departmentAsksBy}; Sở Tài chính trả lời chậm nhất ngày {financeAnswersBy}.',
    en: 'The department asks by {departmentAsksBy}; Finance answers by {financeAnswersBy}.',
  },
  ['D374 14.1.b'],
);

export const procedureDatesRules = [training, retention, representative];

/** The last day of each duty under the law of 2025; null where its event has not happened. */
function lastDays<Names extends string>(
  found: Rule,
  owed: Readonly<Record<Names, readonly [Duty, CivilDate | null]>>,
  facts: Readonly<Record<string, CivilDate | null>>,
  law: LawData,
): Explained<Readonly<Record<Names, CivilDate | null>>> {
  const answers = Object.entries<readonly [Duty, CivilDate | null]>(owed).map(([name, [duty, event]]) => ({
    name,
    answer: event === null ? null : dutyDue(duty, { regime: '2025', event }, law),
  }));
  const value = Object.fromEntries(answers.map(({ name, answer }) => [name, answer?.value.due ?? null]));
  return explained(value as Record<Names, CivilDate | null>, found, {
    facts,
    children: answers.flatMap(({ answer }) => (answer ? [answer.explanation] : [])),
  });
}

/**
 * Until when a request for training may be withdrawn and is to be decided: 10 and 15 working days from the full dossier.
 * @example trainingDates({ fullDossierOn: civilDate('2026-03-02') }, law).value // { withdrawBy: '2026-03-16', decisionDue: '2026-03-23' }
 */
export const trainingDates = ({ fullDossierOn }: { readonly fullDossierOn: CivilDate }, law: LawData) =>
  lastDays(
    training,
    {
      withdrawBy: [TRAINING_DUTIES.withdrawal, fullDossierOn],
      decisionDue: [TRAINING_DUTIES.decision, fullDossierOn],
    },
    { fullDossierOn },
    law,
  );

/** When an employer's request is decided (20 working days from the full dossier) and paid (3 from the agency's receipt). */
export const retentionTrainingDates = (
  facts: { readonly fullDossierOn: CivilDate; readonly agencyReceivedDecisionOn: CivilDate | null },
  law: LawData,
) =>
  lastDays(
    retention,
    {
      decisionDue: [RETENTION_DUTIES.decision, facts.fullDossierOn],
      transferBy: [RETENTION_DUTIES.advance, facts.agencyReceivedDecisionOn],
    },
    { ...facts },
    law,
  );

/** When the lack of a representative is asked about (3 working days from the worker's letter) and answered (10). */
export const noRepresentativeDates = (
  facts: { readonly workerAskedOn: CivilDate; readonly financeReceivedOn: CivilDate | null },
  law: LawData,
) =>
  lastDays(
    representative,
    {
      departmentAsksBy: [AUTHORITY_DUTIES.askedForRepresentative, facts.workerAskedOn],
      financeAnswersBy: [AUTHORITY_DUTIES.noRepresentative, facts.financeReceivedOn],
    },
    { ...facts },
    law,
  );
