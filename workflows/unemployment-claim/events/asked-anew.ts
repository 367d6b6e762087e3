import { eventsOf } from '../../../libs/dossier/index.js';
import type { ClaimState } from '../state.js';

const event = eventsOf<ClaimState>();

/** The record names another employer after one was heard. */
export const askedAnewEvents = {
  employerAskedAnew: event<Record<string, never>>({
    title: { en: 'The employer whom the record names now is asked', vi: 'Hỏi đơn vị mà dữ liệu bảo hiểm nay ghi nhận' },
    tellsEmployer: true,
    // What another one said was of another employment, and so was what was found of it.
    apply: (
      {
        separationAnswer: _answer,
        answeredByAnother: _another,
        separation: _separation,
        employerSeparation: _stated,
        salariesDiffer: _differ,
        notEnded: _ended,
        ...state
      },
      _data,
      { today },
    ) => ({
      ...state,
      verified: false,
      employerAskedOn: today,
      ...(state.personal !== undefined && {
        personal: { ...state.personal, lastSalaries: undefined, disputedBecause: undefined },
      }),
    }),
  }),
};
