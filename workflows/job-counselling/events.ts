import { emitter, eventsOf } from '../../libs/dossier/index.js';
import type { CounsellingState, ReferralOutcome } from './state.js';

const event = eventsOf<CounsellingState>();

/** Everything that can happen to a request for counselling. */
export const events = {
  counsellingRequested: event<{ fullName?: string; wishes?: string }>({
    title: { en: 'Counselling requested', vi: 'Đề nghị tư vấn, giới thiệu việc làm' },
    version: 1,
    to: 'requested',
    personal: ['fullName', 'wishes'],
    apply: (state, data, { filedOn }) => ({ ...state, ...data, requestedOn: filedOn }),
  }),
  counselled: event<{ advice?: string }>({
    title: { en: 'Counselled', vi: 'Đã tư vấn' },
    version: 1,
    to: 'counselled',
    personal: ['advice'],
    apply: (state, _data, { today }) => ({ ...state, counselledOn: today }),
  }),
  referred: event<{ employer: string; position: string }>({
    title: { en: 'Referred to an employer', vi: 'Đã giới thiệu việc làm' },
    version: 1,
    to: 'referred',
    apply: (state, { employer, position }, { today }) => ({
      ...state,
      referrals: [...state.referrals, { employer, position, on: today }],
    }),
  }),
  hired: event<Record<string, never>>({
    title: { en: 'Hired', vi: 'Được tuyển dụng' },
    version: 1,
    to: 'hired',
    apply: (state) => withOutcome(state, 'hired'),
  }),
  notHired: event<Record<string, never>>({
    title: { en: 'Not hired', vi: 'Không được tuyển dụng' },
    version: 1,
    to: 'notHired',
    apply: (state) => withOutcome(state, 'not-hired'),
  }),
  jobRefused: event<{ justified: boolean }>({
    title: { en: 'The job was refused', vi: 'Từ chối việc làm' },
    version: 1,
    to: 'refused',
    apply: (state, { justified }) => withOutcome(state, 'refused', justified),
  }),
};

const withOutcome = (state: CounsellingState, outcome: ReferralOutcome, justified?: boolean): CounsellingState => ({
  ...state,
  referrals: state.referrals.map((referral, i) =>
    i === state.referrals.length - 1
      ? { ...referral, outcome, ...(justified !== undefined && { justified }) }
      : referral,
  ),
});

/** Makes an event of this type. */
export const happened = emitter(events);
