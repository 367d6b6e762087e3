import type { CivilDate } from '../../libs/calendar/index.js';
import { type Expectation, type Text, englishDay, vietnameseDay } from '../../libs/dossier/index.js';
import {
  awardPeriod,
  type Claim,
  decisionDue,
  monthsUnpaid,
  payableFrom,
  requiredMonth,
  windowOfMonth,
} from './law.js';

/** No text of law sets a period for examining a finding: it is due on the day before money would be paid. */
const lookedIntoBy = (claim: Claim): CivilDate | undefined => {
  const { award, schedule, slip, ended } = claim.data;
  if (award === undefined) return schedule && decisionDue(claim);
  if (claim.status === 'awarded') return slip?.[1];
  if (ended !== undefined) return undefined;
  const [unpaid] = monthsUnpaid(claim);
  if (unpaid !== undefined) return payableFrom(claim, unpaid);
  const next = requiredMonth(claim);
  return next === undefined ? awardPeriod(claim)[1] : windowOfMonth(claim, next)[1];
};

/** What registries say contradicts what was stated, or itself. */
export const contradicted = ({ data: { identity, contribution } }: Claim): boolean =>
  (identity !== undefined && identity.match !== 'match') || (contribution?.differences ?? []).length > 0;

/** In words, which of the registries' answers it is. */
export const contradiction = ({ data: { identity } }: Claim): Text =>
  identity !== undefined && identity.match !== 'match'
    ? {
        en: 'the population database says something else than was stated',
        vi: 'cơ sở dữ liệu dân cư khác nội dung đã khai',
      }
    : { en: 'the insurance records contradict themselves or what was stated', vi: 'dữ liệu bảo hiểm không thống nhất' };

/** Money was paid beyond the end, and nobody has begun to recover it. */
export const overpaid = ({ data }: Claim): boolean => data.alerts.some(({ kind }) => kind === 'overpayment');

const overpaidSince = ({ data }: Claim) => {
  const found = data.alerts.find(({ kind }) => kind === 'overpayment');
  return found === undefined ? {} : { since: found.on };
};

/** Money that was paid beyond the end is recovered under a decision of its own. */
export const toRecover = (claim: Claim): readonly Expectation[] =>
  overpaid(claim)
    ? [
        {
          who: 'officer',
          alert: true,
          ...overpaidSince(claim),
          what: {
            en: 'hand the months that were paid beyond the end over to recovery',
            vi: 'chuyển thu hồi các tháng đã chi sau ngày chấm dứt',
          },
          ground: 'D28 36.6a; C28 18; D374 34.5; D374 36.6; D374 38.3',
          settledBy: 'handOverRecovery',
        },
      ]
    : [];

/** What an employer says after the decision is looked into by an officer. */
const lateAnswer: Expectation = {
  who: 'officer',
  alert: true,
  why: {
    en: 'the employer says something else than the decision rests on',
    vi: 'người sử dụng lao động trả lời khác căn cứ của quyết định',
  },
  what: { en: "look into the employer's late answer", vi: 'xem xét trả lời muộn của người sử dụng lao động' },
  ground: 'D28 32.3; D374 32.6',
  settledBy: 'examineLateAnswer',
};

/** What was told from outside: an officer looks into it, and the claimant is heard. */
export const toLookInto = (claim: Claim): readonly Expectation[] =>
  claim.data.alerts.flatMap(({ kind, from, on, answeredOn }): readonly Expectation[] => {
    if (kind === 'employer-answer') return [{ ...lateAnswer, since: on }];
    if (kind !== 'employment-detected') return [];
    const until = lookedIntoBy(claim);
    const ground = claim.data.award === undefined ? 'L13 49.4; L25 38.1.d' : 'L13 53.3.b; L25 41.4; D374 34.5';
    const asOf =
      from === undefined
        ? { en: '', vi: '' }
        : { en: ` from ${englishDay(from)}`, vi: ` từ ngày ${vietnameseDay(from)}` };
    const officer: Expectation = {
      who: 'officer',
      alert: true,
      since: on,
      what: {
        en: `look into the new employment${asOf.en} in the insurance data`,
        vi: `thẩm tra việc làm mới${asOf.vi} trong dữ liệu bảo hiểm`,
      },
      ...(until !== undefined && { until }),
      ground,
    };
    if (answeredOn !== undefined) return [officer];
    return [
      officer,
      {
        who: 'claimant',
        since: on,
        why: { en: 'the insurance data show it', vi: 'dữ liệu bảo hiểm có việc làm này' },
        what: {
          en: `say what is true of the new employment${asOf.en}`,
          vi: `giải trình về việc làm mới${asOf.vi}`,
        },
        ...(until !== undefined && { until }),
        ground,
        settledBy: 'answerEmployment',
      },
    ];
  });
