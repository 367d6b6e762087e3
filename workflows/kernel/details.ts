import type { CivilDate } from '../../libs/calendar/index.js';
import {
  type AnyDossierType,
  type DossierStanding,
  eventTitle,
  type RecentEvent,
  type Waiting,
} from '../../libs/dossier/index.js';
import type { Moment } from './operator-view.js';

const owed = ({ who, what, until, paused, ground }: Waiting): string =>
  [
    `- ${who}: ${what.en}`,
    until === undefined ? '' : `, until **${until}**`,
    paused === undefined ? '' : `, its clock stands still since ${paused.since}`,
    ground === undefined ? '' : ` (${ground})`,
  ].join('');

/** The earliest day on which something ends or happens by itself. */
const nextDate = (waiting: readonly Waiting[], moments: readonly Moment[]): string => {
  const days = [
    ...waiting.flatMap(({ what, until }) => (until === undefined ? [] : [{ name: what.en, due: until }])),
    ...moments,
  ];
  const [next] = days.sort((a, b) => (a.due < b.due ? -1 : 1));
  return next === undefined ? '' : `Next date: **${next.due}**, ${next.name}.`;
};

/**
 * Current details for Temporal UI, in Markdown: status, next date, who is awaited until when, the last events. It holds
 * nothing personal: operators may read it (docs/operate.md).
 */
export const detailsOf = (
  type: AnyDossierType,
  standing: DossierStanding,
  recent: readonly RecentEvent[],
  moments: readonly Moment[],
  today: CivilDate,
): string => {
  const title = type.statuses[standing.status]?.title ?? { en: standing.status, vi: standing.status };
  return [
    `### ${standing.number}: ${title.en} (${title.vi})`,
    `${type.title.en}, procedure ${type.code}, office ${standing.office}. Business date ${today}.`,
    standing.closedOn === null ? nextDate(standing.waiting, moments) : `Closed on ${standing.closedOn}.`,
    standing.waiting.length === 0 ? '' : '\n**Waiting for**\n',
    ...standing.waiting.map(owed),
    '\n**Last events**\n',
    ...recent.map(({ sequence, kind, on }) => `- ${sequence}. ${on}: ${eventTitle(type, kind).en}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
};
