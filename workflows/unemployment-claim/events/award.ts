import type { CivilDate, Period } from '../../../libs/calendar/index.js';
import { eventsOf } from '../../../libs/dossier/index.js';
import { settled, toTell } from './changes.js';
import type { Award, ClaimState, Ended } from '../state.js';

const event = eventsOf<ClaimState>();
type Empty = Record<string, never>;

/** The decision may be collected later: whatever proposed the cancellation falls. */
const excused = ({ cancellationProposedOn: _proposed, ...state }: ClaimState): ClaimState => ({
  ...state,
  nonCollectionReason: true,
});

/** From the award to the first money. */
export const awardEvents = {
  awarded: event<{ award: Award }>({
    title: { en: 'Benefit awarded', vi: 'Quyết định hưởng' },
    to: 'awarded',
    apply: (state, data, { today }) => ({ ...state, ...data, decidedOn: today }),
  }),
  // The decision is handed out once it is noted (D28 18.1), so the days for collecting it begin then.
  awardNoted: event<{ slip: Period }>({
    title: { en: 'The award stands in the insurance records', vi: 'Đã ghi nhận tại cơ quan bảo hiểm xã hội' },
    apply: (state, { slip }) => ({ ...state, slip, marked: true }),
  }),
  nonCollectionExplained: event<{ reason?: string }>({
    title: { en: 'Non-collection explained', vi: 'Đã nêu lý do chưa nhận quyết định' },
    personal: ['reason'],
    apply: (state) => excused(state),
  }),
  cancellationDeclined: event<{ reason?: string }>({
    title: { en: 'The award was not cancelled', vi: 'Không hủy quyết định hưởng' },
    personal: ['reason'],
    apply: (state) => excused(state),
  }),
  decisionNotCollected: event<Empty>({
    title: { en: 'Decision not collected; cancellation proposed', vi: 'Không nhận quyết định; trình hủy' },
    apply: (state, _data, { today }) =>
      toTell({ ...state, cancellationProposedOn: today }, 'decision-uncollected', today),
  }),
  awardCancelled: event<{ ended: Ended }>({
    title: { en: 'Award cancelled', vi: 'Hủy quyết định hưởng' },
    to: 'cancelled',
    apply: (state, { ended }) => ({ ...state, ended }),
  }),
  decisionCollected: event<{ on: CivilDate }>({
    title: { en: 'Decision collected', vi: 'Đã nhận quyết định' },
    to: 'active',
    apply: (state, { on }) => ({ ...settled(state, 'notified'), collectedOn: on }),
  }),
};
