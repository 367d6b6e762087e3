import type { CivilDate } from '../calendar/index.js';
import type { Expectation } from './definition.js';
import { refusal } from './refusal.js';
import type { DossierState } from './state.js';

/** What a note asks colleagues to come back to. */
export interface FollowUp {
  /** The note, by its entry of the timeline. */
  readonly note: number;
  readonly on: CivilDate;
}

/** A state after a note that is to be followed up on a day. */
export const withFollowUp = (dossier: DossierState<unknown>, on: CivilDate | undefined): DossierState<unknown> =>
  on === undefined
    ? dossier
    : { ...dossier, followUps: [...(dossier.followUps ?? []), { note: dossier.sequence + 1, on }] };

/** A state after somebody came back to a note. */
export const withoutFollowUp = (dossier: DossierState<unknown>, note: number): DossierState<unknown> => ({
  ...dossier,
  followUps: (dossier.followUps ?? []).filter((one) => one.note !== note),
});

/**
 * A note that is to be followed up.
 * @param note which one; the one of the earliest day when left out
 * @throws Refusal NOTHING_TO_FOLLOW_UP
 */
export const followUpOf = ({ followUps = [] }: DossierState<unknown>, note?: number): FollowUp => {
  const [first] = followUps
    .filter((one) => note === undefined || one.note === note)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  if (first === undefined) throw refusal('NOTHING_TO_FOLLOW_UP', note === undefined ? {} : { entry: note });
  return first;
};

/** Whoever has the dossier comes back to each such note on its day. Parties do not know of it. */
export const followUpsOwed = ({ followUps = [] }: DossierState<unknown>): readonly Expectation[] =>
  followUps.map(({ note, on }) => ({
    who: 'officer',
    what: { en: `follow up on the note of entry ${note}`, vi: `theo dõi theo ghi chú ở mục ${note}` },
    until: on,
    internal: true,
    settledBy: 'followUp',
  }));
