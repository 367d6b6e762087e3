import type { WholeDossiers } from '../../../../libs/persistence/index.js';
import { problem } from '../problems/problem.js';
import type { Reading, Readings } from './readings.js';
import { readsPersonal } from './visibility.js';

/** The current contents of a dossier: the statements, with corrections, beside the registries' answers. */
export class Forms {
  constructor(
    private readonly readings: Readings,
    private readonly whole: Pick<WholeDossiers, 'find'>,
  ) {}

  /**
   * Folded from the record, because the read model holds nothing personal; the read is logged.
   * @throws Refusal DOSSIER_NOT_FOUND; Problem FORBIDDEN for those who may not read personal data, NOT_FOUND for a type
   * without a form
   */
  async read(reading: Reading, number: string) {
    const { type, standing } = await this.readings.seen(reading, number);
    if (!readsPersonal(type, standing)) return this.readings.refused(reading, number);
    const state = await this.whole.find(number);
    if (type.asItStands === undefined || state === undefined) throw problem('NOT_FOUND');
    await this.readings.note(reading, number);
    const { sequence, formVersion = 1 } = state;
    return { number, type: type.name, sequence, formVersion, asItStands: type.asItStands.of(state.data) };
  }
}
