import { z } from 'zod';
import type { CivilDate } from '../../libs/calendar/index.js';
import {
  called,
  emitter,
  eventsOf,
  field,
  form,
  holdsOf,
  like,
  plainText,
  shownAccount,
  shownDay,
} from '../../libs/dossier/index.js';
import { outcome, request, statement, type StatedOutcome } from './form.js';
import { closedBecause, referral } from './shown.js';
import type { CounsellingState, Referral } from './state.js';

const event = eventsOf<CounsellingState>();

/** Everything that can happen to a request for counselling. */
export const events = {
  counsellingRequested: event<{
    fullName?: string;
    /** Stored so that the reference of the person can be re-keyed; the state does not need it. */
    personalId?: string;
    wishes?: string;
    contractEndedOn?: CivilDate;
  }>({
    title: { en: 'Counselling requested', vi: 'Đề nghị tư vấn, giới thiệu việc làm' },
    to: 'requested',
    personal: ['fullName', 'personalId', 'wishes'],
    apply: (state, { fullName, wishes }, { filedOn }) => ({ ...state, fullName, wishes, requestedOn: filedOn }),
    correction: { input: like(statement, statement.partial()), apply: (state, data) => ({ ...state, ...data }) },
  }),
  counselled: event<{ advice?: string }>({
    title: { en: 'Counselled', vi: 'Đã tư vấn' },
    to: 'counselled',
    personal: ['advice'],
    apply: (state, _data, { today }) => ({ ...state, counselledOn: today }),
  }),
  referred: event<Pick<Referral, 'employer' | 'position' | 'suits'>>({
    title: { en: 'Referred to an employer', vi: 'Đã giới thiệu việc làm' },
    to: 'referred',
    apply: (state, referral, { today }) => ({ ...state, referrals: [...state.referrals, { ...referral, on: today }] }),
  }),
  hired: event<StatedOutcome>({
    title: { en: 'Hired', vi: 'Được tuyển dụng' },
    to: 'hired',
    apply: (state, stated, { filedOn }) => ended(state, stated, filedOn),
  }),
  notHired: event<StatedOutcome>({
    title: { en: 'Not hired', vi: 'Không được tuyển dụng' },
    to: 'notHired',
    apply: (state, stated, { filedOn }) => ended(state, stated, filedOn),
  }),
  jobRefused: event<StatedOutcome & { by?: string }>({
    title: { en: 'The job was refused', vi: 'Từ chối việc làm' },
    to: 'refused',
    apply: (state, stated, { filedOn }) => ended(state, stated, filedOn),
    correction: {
      input: form({
        referral: field(
          { title: { en: 'Referral', vi: 'Lần giới thiệu' }, help: { en: 'From 1', vi: 'Đánh số từ 1' } },
          z.int().min(1),
        ),
        stated: field({ title: { en: 'Outcome', vi: 'Kết quả' } }, outcome),
      }),
      apply: (state, { referral, stated }) => restated(state, Number(referral), stated as StatedOutcome),
    },
  }),
  claimTold: event<{ referral: number; reached: boolean }>({
    title: { en: 'The claim was told of the refusal', vi: 'Đã thông báo việc từ chối cho hồ sơ hưởng' },
    apply: (state, { referral }) => changed(state, referral, () => ({ told: true })),
  }),
  counsellingClosed: event<{ reason: NonNullable<CounsellingState['closedBecause']> }>({
    title: { en: 'Counselling ended without a job', vi: 'Kết thúc tư vấn, giới thiệu việc làm' },
    to: 'closed',
    apply: (state, { reason }) => ({ ...state, closedBecause: reason }),
  }),
};

/** @param ordinal of the referral, from 1 */
const changed = (state: CounsellingState, ordinal: number, change: (known: Referral) => Partial<Referral>) => ({
  ...state,
  referrals: state.referrals.map((known, at) => (at === ordinal - 1 ? { ...known, ...change(known) } : known)),
});

const ended = (
  state: CounsellingState,
  { outcome, asAdvertised, by }: StatedOutcome & { by?: string },
  endedOn: CivilDate,
) =>
  changed(state, state.referrals.length, () => ({
    outcome,
    endedOn,
    ...(by !== undefined && { by }),
    ...(asAdvertised !== undefined && { asAdvertised }),
  }));

/** Correction of a refusal; the claim is told again. */
const restated = (state: CounsellingState, ordinal: number, { outcome, asAdvertised }: StatedOutcome) =>
  changed(state, ordinal, (known) => (refusalOf(known) ? { outcome, asAdvertised, told: false } : {}));

/** Whether a referral ended in a refusal, justified or not: the law judges (C28 6). */
export const refusalOf = ({ outcome }: Referral): boolean =>
  outcome === 'did-not-attend' || outcome === 'hired-but-declined';

/** Makes an event of this type. */
export const happened = emitter(events);

const { employer, position, suits, outcome: result, asAdvertised } = referral.shape;

/** Words of what they hold. */
export const holds = holdsOf(events, {
  fullName: statement.shape.fullName,
  personalId: request.shape.person.shape.personalId,
  wishes: statement.shape.wishes,
  contractEndedOn: field(called('The last contract ended on', 'Hợp đồng gần nhất chấm dứt ngày'), shownDay),
  advice: field(called('Advice', 'Nội dung tư vấn'), plainText(2000)),
  employer,
  position,
  suits,
  outcome: result,
  asAdvertised,
  by: field(called('Found by', 'Người xác định'), shownAccount),
  referral: field(called('Referral', 'Lần giới thiệu'), z.int()),
  reached: field(called('The claim could be told', 'Hồ sơ hưởng đã nhận được'), z.boolean()),
  reason: closedBecause,
});
