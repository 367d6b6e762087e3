import { refusal, rolesTowards, type StatedLink } from '../../../../libs/dossier/index.js';
import type { DossierReader } from '../../../../libs/persistence/index.js';
import type { Person } from '../people/actor.js';
import { partiesOf } from './visibility.js';

/** Looks up the dossiers that a submission names. */
export class Links {
  constructor(private readonly reader: Pick<DossierReader, 'find'>) {}

  /**
   * A dossier of another person, of another type, of another office, and one that does not exist all get the same
   * refusal.
   * @throws Refusal LINK_UNKNOWN with the field that names it
   */
  async check(links: readonly StatedLink[], person: Person, references: readonly string[]): Promise<void> {
    for (const { field, number, relation } of links) {
      const linked = await this.reader.find(number);
      const known = linked !== undefined && rolesTowards(person, partiesOf(linked)).length > 0;
      if (known && linked.type === relation && references.includes(linked.claimant)) continue;
      throw refusal('LINK_UNKNOWN', {
        pointer: `/${field}`,
        message: {
          en: `Not a dossier of this person: ${relation}`,
          vi: `Không phải hồ sơ của người này (loại ${relation})`,
        },
      });
    }
  }
}
