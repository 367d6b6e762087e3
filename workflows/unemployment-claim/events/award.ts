import type { CivilDate, Period } from '../../../libs/calendar/index.js';
import { eventsOf } from '../../../libs/dossier/index.js';
import { settled } from './changes.js';
import type { Award, ClaimState, Ended } from '../state.js';

const event = eventsOf<ClaimState>();
type Empty = Record<string, never>;

/** From the award to the first money. */
export const awardEvents = {
  awarded: event<{ award: Award; slip: Period }>({
    title: { en: 'Benefit awarded', vi: 'Quyết định hưởng' },
    version: 1,
    to: 'awarded',
    apply: (state, data, { today }) => ({ ...state, ...data, decidedOn: today }),
  }),
  awardNoted: event<Empty>({
    title: { en: 'The award stands in the insurance records', vi: 'Đã ghi nhận tại cơ quan bảo hiểm xã hội' },
    version: 1,
    apply: (state) => ({ ...state, marked: true }),
  }),
  nonCollectionExplained: event<{ reason?: string }>({
    title: { en: 'Non-collection explained', vi: 'Đã nêu lý do chưa nhận quyết định' },
    version: 1,
    personal: ['reason'],
    apply: (state) => ({ ...state, nonCollectionReason: true }),
  }),
  decisionNotCollected: event<Empty>({
    title: { en: 'Decision not collected; cancellation proposed', vi: 'Không nhận quyết định; trình hủy' },
    version: 1,
    apply: (state, _data, { today }) => ({ ...state, cancellationProposedOn: today }),
  }),
  awardCancelled: event<{ ended: Ended }>({
    title: { en: 'Award cancelled', vi: 'Hủy quyết định hưởng' },
    version: 1,
    to: 'cancelled',
    apply: (state, { ended }) => ({ ...state, ended }),
  }),
  decisionCollected: event<{ on: CivilDate }>({
    title: { en: 'Decision collected', vi: 'Đã nhận quyết định' },
    version: 1,
    to: 'active',
    apply: (state, { on }) => ({ ...settled(state, 'notified'), collectedOn: on }),
  }),
};
