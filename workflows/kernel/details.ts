import { type AnyDossierType, type DossierState, waitingOf } from '../../libs/dossier/index.js';

/** What operators see of the latest events: no personal data, only names of kinds and days. */
export interface Recent {
  readonly sequence: number;
  readonly title: string;
  readonly on: string;
}

/**
 * Current details for Temporal UI, in Markdown: status, who is awaited until when, the last events. It holds nothing
 * personal: operators may read it (docs/operate.md).
 */
export const detailsOf = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  recent: readonly Recent[],
  today: string,
): string => {
  const status = type.statuses[dossier.status];
  const waiting = dossier.closedOn === undefined ? waitingOf(type, dossier) : [];
  return [
    `### ${dossier.number}: ${status?.title.en ?? dossier.status} (${status?.title.vi ?? dossier.status})`,
    `${type.title.en}, procedure ${type.code}, office ${dossier.parties.office}. Business date ${today}.`,
    dossier.closedOn === undefined ? '' : `Closed on ${dossier.closedOn}.`,
    waiting.length === 0 ? '' : '\n**Waiting for**\n',
    ...waiting.map(
      (w) =>
        `- ${w.who}: ${w.what.en}${w.until === undefined ? '' : `, until **${w.until}**`}${w.ground === undefined ? '' : ` (${w.ground})`}`,
    ),
    '\n**Last events**\n',
    ...recent.map((event) => `- ${event.sequence}. ${event.on}: ${event.title}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
};
