import { civilDateAt } from '../../../../libs/calendar/index.js';
import {
  type AnyDossierType,
  type DossierTypes,
  inWords,
  outageWords,
  type OutsideSystem,
  partiesOfActor,
  type Prefilled,
  systemName,
  type Text,
} from '../../../../libs/dossier/index.js';
import { type DossierReader, partyReferences } from '../../../../libs/persistence/index.js';
import { typeNamed } from '../dossiers/named.js';
import type { Reading, Readings } from '../dossiers/readings.js';
import { problem } from '../problems/problem.js';
import { type Outside, SystemAwayError } from './outside.js';

/** Open dossiers of one person that are shown. */
const mostShown = 20;

const awayWords: Readonly<Record<string, Text>> = {
  ...outageWords,
  PAUSED: { en: 'calls to it are held back just now', vi: 'đang tạm dừng gọi' },
};

/**
 * What registries know of a person before they state anything, for the officer who takes their submission at a counter.
 */
export class PrefillService {
  constructor(
    private readonly types: DossierTypes,
    private readonly outside: Pick<Outside, 'ask'>,
    private readonly reader: Pick<DossierReader, 'ofClaimant'>,
    private readonly readings: Pick<Readings, 'noteSearch'>,
    private readonly partyKeys: string,
  ) {}

  /**
   * What outside systems know, and which dossiers of the person are open. The look is logged before any system is
   * asked. The fields of a system that does not answer must be typed.
   * @throws Problem DOSSIER_TYPE_UNKNOWN, NOT_FOUND for a type without prefill; FORBIDDEN for asking about oneself
   */
  async of(reading: Reading, typeName: string, personalId: string) {
    const type = typeNamed(this.types, typeName);
    const { prefill } = type;
    if (prefill === undefined) throw problem('NOT_FOUND');
    const references = partyReferences(this.partyKeys, personalId);
    // Nobody works on a dossier of their own.
    if (partiesOfActor(reading.person).some((own) => references.includes(own))) throw problem('FORBIDDEN');
    const open = await this.openOf(reading, references);
    await this.readings.noteSearch(
      reading,
      references[0],
      open.map(({ number }) => number),
    );
    const { values, away } = await this.asked(prefill, personalId);
    return {
      values: [{ pointer: prefill.person, value: personalId, source: 'stated' }, ...values],
      sources: prefill.systems.map((name) => ({
        name,
        title: systemName(type, name),
        away: away?.system === name ? inWords(awayWords, away.reason) : null,
      })),
      open,
    };
  }

  private async asked(prefill: NonNullable<AnyDossierType['prefill']>, personalId: string) {
    const values: Prefilled[] = [];
    try {
      for await (const value of prefill.fill(personalId, civilDateAt(Date.now()), this.outside.ask)) values.push(value);
      return { values };
    } catch (error) {
      if (!(error instanceof SystemAwayError)) throw error;
      const away: { readonly system: OutsideSystem; readonly reason: string } = error;
      return { values, away };
    }
  }

  private async openOf({ person }: Reading, references: readonly string[]) {
    const lines = await this.reader.ofClaimant(person, references, { limit: 200 });
    return lines
      .filter(({ closedOn }) => closedOn === null)
      .slice(0, mostShown)
      .flatMap(({ number, type: name, status, openedOn }) => {
        const type = this.types.find(name);
        if (type === undefined) return [];
        const title = type.statuses[status]?.title ?? { en: status, vi: status };
        return [{ number, type: name, typeTitle: type.title, status: title, openedOn }];
      });
  }
}
