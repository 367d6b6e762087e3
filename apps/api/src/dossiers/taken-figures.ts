import { type StatisticGroup, statisticGroups } from '../../../../libs/persistence/index.js';

/** Figures that somebody took out as a file. */
export interface TakenFigures {
  /** As the statistic stands in an address. */
  readonly name: string;
  readonly by: StatisticGroup;
  readonly from: string;
  readonly to: string;
  /** Null: of all offices that were theirs to see. */
  readonly office: string | null;
}

/** Which they are, in one line. */
export const figuresText = ({ name, by, from, to, office }: TakenFigures): string =>
  [name, by, from, to, ...(office === null ? [] : [office])].join(' ');

/** What the log has of them, with what they were taken for. */
export const takenText = (figures: TakenFigures, purpose: string): string => `${figuresText(figures)}: ${purpose}`;

const pattern = new RegExp(
  String.raw`^(?<name>[\w.-]{1,121}) (?<by>${statisticGroups.join('|')}) (?<from>\d{4}-\d\d-\d\d) (?<to>\d{4}-\d\d-\d\d)(?: (?<office>[A-Z0-9-]{1,20}))?: (?<purpose>[\s\S]*)$`,
);

/** The same, read again; undefined where it is something else, or was erased. */
export function takenIn(text: string): { readonly figures: TakenFigures; readonly purpose: string } | undefined {
  const { name, by, from, to, office, purpose } = pattern.exec(text)?.groups ?? {};
  const group = statisticGroups.find((one) => one === by);
  if (name === undefined || group === undefined || from === undefined || to === undefined || purpose === undefined)
    return undefined;
  return { figures: { name, by: group, from, to, office: office ?? null }, purpose };
}
