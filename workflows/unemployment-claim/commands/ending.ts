import { z } from 'zod';
import type { CivilDate } from '../../../libs/calendar/index.js';
import { refusal, wordsOf } from '../../../libs/dossier/index.js';
import { type Ground, GROUNDS, type StatusChange } from '../../../libs/policy/index.js';
import { happened } from '../events/index.js';
import { day } from '../form.js';
import { awardPeriod, changeCounts, type Claim, courseOf, groundListed, known, lastDay } from '../law.js';
import type { ClaimState, Ended } from '../state.js';
import { pendingOf, waitsFor } from './benefit.js';

const { command } = wordsOf<ClaimState>();
const text = (longest: number) => z.string().trim().min(1).max(longest);
const running = ['active', 'suspended'];

const within = (claim: Claim, ground: Ground, date: CivilDate): void => {
  const [start, end] = awardPeriod(claim);
  if (date < start || date > end) throw refusal('BEFORE_BENEFIT', { start, end });
  if (!groundListed(claim, ground, date)) throw refusal('GROUND_NOT_IN_LAW', { ground, date });
};

/** What is signed: the end, and the months that the law lets the claimant keep. */
export const endedOf = (claim: Claim): Ended => {
  const end = known(pendingOf(claim, 'termination')?.end, 'proposed end');
  const { reservedMonths } = courseOf(claim, end);
  return { on: end.date, ground: end.ground, reservedMonths, end };
};

/** Reports, proposals and the signature that end a running benefit. */
export const endingCommands = {
  reportStatusChange: command({
    title: { en: 'Report a change of status', vi: 'Thông báo thay đổi tình trạng' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['statusChangeReported', 'decisionProposed'],
    input: z.strictObject({
      kind: z.enum(['job', 'military', 'study', 'compulsory-institution', 'detention', 'abroad', 'death', 'pension']),
      from: day,
      /** Length of the contract or course, months. */
      months: z.int().min(0).max(600).nullish(),
      compulsoryInsurance: z.boolean().nullish(),
      purpose: z.enum(['settle', 'work', 'other']).nullish(),
    }),
    basis: 'D28 21.2; L25 41.5; C28-23',
    example: { kind: 'job', from: '2026-12-10', months: 12 } as never,
    decide: (claim, { kind, ...rest }, { filedOn, today }) => {
      const { from } = rest;
      within(claim, kind, from);
      const change = { kind, ...rest } as StatusChange;
      if (kind !== 'pension' && !changeCounts(claim, change, from)) throw refusal('CHANGE_DOES_NOT_END', { kind });
      // The duty is the claimant's: what an officer enters from data or hearsay is no report (D28 21.2).
      const reportedInTime = filedOn <= lastDay.report(claim, from);
      return [
        happened('statusChangeReported', { change, on: filedOn }),
        happened('decisionProposed', {
          kind: 'termination',
          by: 'system',
          on: today,
          end: { ground: kind, date: from, reportedInTime },
        }),
      ];
    },
  }),
  requestOwnTermination: command({
    title: { en: 'Ask for the end of the benefit', vi: 'Đề nghị chấm dứt hưởng' },
    roles: ['claimant'],
    from: running,
    produces: ['decisionProposed'],
    input: z.strictObject({}),
    basis: 'L25 41.4.n',
    example: {},
    guard: (claim, { today }) => {
      within(claim, 'own-request', today);
    },
    decide: (_claim, _input, { today }) => [
      happened('decisionProposed', {
        kind: 'termination',
        by: 'system',
        on: today,
        end: { ground: 'own-request', date: today, reportedInTime: true },
      }),
    ],
  }),
  proposeTermination: command({
    title: { en: 'Propose the termination', vi: 'Trình chấm dứt hưởng' },
    roles: ['officer'],
    from: running,
    produces: ['decisionProposed'],
    input: z.strictObject({ ground: z.enum(GROUNDS), on: day, reportedOn: day.optional(), findings: text(2000) }),
    basis: 'L13 53.3; L25 41.4; D28 21',
    example: { ground: 'job', on: '2026-12-10', findings: 'Insurance data show a contract from this day' } as never,
    decide: (claim, { ground, on, reportedOn }, { actor, today }) => {
      within(claim, ground, on);
      const reportedInTime = reportedOn !== undefined && reportedOn <= lastDay.report(claim, on);
      return [
        happened('decisionProposed', {
          kind: 'termination',
          by: actor.subject,
          on: today,
          end: { ground, date: on, reportedInTime },
        }),
      ];
    },
  }),
  decideTermination: command({
    title: { en: 'Sign the termination', vi: 'Ký quyết định chấm dứt hưởng' },
    roles: ['director'],
    from: running,
    produces: ['benefitTerminated'],
    input: z.strictObject({}),
    basis: 'L13 53.3; L25 41.4; D28 21; C28-24',
    decision: true,
    bulk: true,
    example: {},
    notBy: (claim) => pendingOf(claim, 'termination')?.by,
    guard: waitsFor('termination'),
    decide: (claim) => [happened('benefitTerminated', { ended: endedOf(claim) })],
  }),
};
