import type { DossierTypes } from '../../../../libs/dossier/index.js';
import type { DossierReader } from '../../../../libs/persistence/index.js';
import { isAside } from './aside.js';
import type { ListLines } from './list-lines.js';
import type { Reading, Readings } from './readings.js';

/** Which of the links: places in the order in which they were made. */
export interface LinkPage {
  /** How many stand on the pages before. */
  readonly after: number;
  readonly limit: number;
}

/** The dossiers to which one is linked, as far as its reader may see them. */
export class LinkedDossiers {
  constructor(
    private readonly types: DossierTypes,
    private readonly readings: Pick<Readings, 'seen'>,
    private readonly reader: Pick<DossierReader, 'among'>,
    private readonly listLines: ListLines,
  ) {}

  /**
   * A page of links, each with the line of its dossier without names, so that no look is logged. A dossier that the
   * reader may not see has no line.
   * @throws Refusal DOSSIER_NOT_FOUND
   */
  async of(reading: Reading, number: string, { after, limit }: LinkPage) {
    const seen = await this.readings.seen(reading, number);
    // Whoever is only asked learns nothing of what else there is.
    if (isAside(seen)) return { items: [], next: null };
    const { view } = seen;
    const links = view.links.slice(after, after + limit);
    const lines = await this.reader.among(
      reading.person,
      links.map((link) => link.number),
    );
    const shown = await this.listLines.of(reading.person, lines);
    const byNumber = new Map(shown(false).map((line) => [line.number, line]));
    return {
      items: links.map((link) => {
        const line = byNumber.get(link.number);
        const typeTitle = this.types.find(line?.type ?? '')?.title ?? null;
        return { ...link, dossier: line === undefined ? null : { ...line, typeTitle } };
      }),
      next: after + limit < view.links.length ? String(after + limit) : null,
    };
  }
}
