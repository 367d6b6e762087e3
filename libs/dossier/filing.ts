import { addDays, type CivilDate } from '../calendar/index.js';
import type { Channel } from './actor.js';
import type { AnyDossierType } from './definition.js';
import { refusal } from './refusal.js';
import type { DossierState } from './state.js';
import { englishDay, type Text, vietnameseDay } from './text.js';

/** An entry that says when something was filed. */
export interface Filing {
  readonly entry: number;
  readonly kind: string;
  /** The day that counts. */
  readonly on: CivilDate;
  /** The day on which it was entered, and how it had come. */
  readonly enteredOn: CivilDate;
  readonly channel: Channel;
}

/** A last day that is another one when a filing day is corrected; null where there is none. */
export interface Moved {
  readonly deadline: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** Another filing day, as it was proposed. */
export interface RefilingProposed {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly moves: readonly Moved[];
}

/**
 * Days within which an office must enter what reached it; online acts arrive on the day itself. No text of law sets
 * these days: they prevent evading a time limit by stating an old day.
 */
export const enteredWithin: Readonly<Partial<Record<Channel, number>>> = {
  online: 0,
  counter: 7,
  proxy: 7,
  post: 30,
  'ex-officio': 0,
};

/** Channels by which a party's act reaches an office on paper. */
export const paperChannels = ['counter', 'post', 'proxy'] as const satisfies readonly Channel[];

/** The oldest day that a channel allows today, and never one before the dossier itself was filed. */
export const filedFrom = (
  channel: (typeof paperChannels)[number],
  today: CivilDate,
  { filedOn }: Pick<DossierState<unknown>, 'filedOn'> = {},
): CivilDate => {
  const oldest = addDays(today, -(enteredWithin[channel] ?? 0));
  return filedOn === undefined || filedOn < oldest ? oldest : filedOn;
};

/** Whether dossiers of a type have a filing day that can be corrected. */
export const hasFiling = (type: AnyDossierType): boolean =>
  Object.values(type.events).some(({ correction }) => correction?.refiles !== undefined);

/** The oldest day that its channel allowed when it was entered. */
const oldestOf = ({ enteredOn, channel }: Filing): CivilDate => addDays(enteredOn, -(enteredWithin[channel] ?? 0));

/**
 * The filing whose day can be corrected.
 * @throws Refusal NO_FILING_TO_CORRECT, CORRECTION_PENDING, FILING_COUNTS_NO_MORE, FILING_DAY_CERTAIN
 */
export const filingOf = (type: AnyDossierType, { filing, correction, data }: DossierState<unknown>): Filing => {
  const definition = filing === undefined ? undefined : type.events[filing.kind]?.correction;
  if (filing === undefined || definition?.refiles === undefined) throw refusal('NO_FILING_TO_CORRECT');
  if (correction !== undefined) throw refusal('CORRECTION_PENDING', { proposal: correction.proposal });
  if (!definition.refiles(data)) throw refusal('FILING_COUNTS_NO_MORE');
  if (oldestOf(filing) === filing.enteredOn && filing.on === filing.enteredOn) throw refusal('FILING_DAY_CERTAIN');
  return filing;
};

const outOf = (from: CivilDate, to: CivilDate): Text => ({
  en: `It was entered on ${englishDay(to)}: the day lies from ${englishDay(from)} to ${englishDay(to)}`,
  vi: `Hồ sơ được nhập ngày ${vietnameseDay(to)}: ngày nộp phải từ ${vietnameseDay(from)} đến ${vietnameseDay(to)}`,
});
const same: Text = { en: 'This day stands there already', vi: 'Đây là ngày đang ghi' };

/**
 * Another day within the same bounds as when it was entered: none that the channel did not allow, none after it was there.
 * @param pointer where the day stands in the input
 * @throws Refusal INPUT_INVALID
 */
export const demandPlausible = (filing: Filing, filedOn: CivilDate, pointer: string): void => {
  const { on, enteredOn } = filing;
  const from = oldestOf(filing);
  const wrong = filedOn === on ? same : filedOn < from || filedOn > enteredOn ? outOf(from, enteredOn) : undefined;
  if (wrong !== undefined) throw refusal('INPUT_INVALID', { pointer, message: wrong, from, until: enteredOn });
};

/** A state after a correction: with the filing day that counts now. */
export const withFiledOn = (
  dossier: DossierState<unknown>,
  of: number,
  filedOn: unknown,
  isSubmission: boolean,
): DossierState<unknown> => {
  const { filing } = dossier;
  if (typeof filedOn !== 'string' || filing?.entry !== of) return dossier;
  // Sound: the form of the correction took it as a day.
  const on = filedOn as CivilDate;
  return { ...dossier, filing: { ...filing, on }, ...(isSubmission && { filedOn: on }) };
};

/** What a proposed filing day would bring, in words. */
export const refilingShown = (type: AnyDossierType, { from, to, moves }: RefilingProposed): Text => {
  const moved = (language: keyof Text, day: (one: string) => string) =>
    moves
      .map(({ deadline, from: before, to: after }) => {
        const days = `${before === null ? '–' : day(before)} → ${after === null ? '–' : day(after)}`;
        return `; ${type.deadlines[deadline]?.title[language] ?? deadline}: ${days}`;
      })
      .join('');
  return {
    en: `filed on ${englishDay(to)} instead of ${englishDay(from)}${moved('en', englishDay)}`,
    vi: `ngày nộp ${vietnameseDay(to)} thay cho ${vietnameseDay(from)}${moved('vi', vietnameseDay)}`,
  };
};
