import type { WholeDossiers } from '../../../../libs/persistence/index.js';
import { problem } from '../problems/problem.js';
import { type Asides, isAside } from './aside.js';
import type { Reading, Readings } from './readings.js';
import { formShownTo, readsPersonal } from './visibility.js';

/** The current contents of a dossier: the statements, with corrections, beside the registries' answers. */
export class Forms {
  constructor(
    private readonly readings: Readings,
    private readonly whole: Pick<WholeDossiers, 'find'>,
    private readonly asides: Pick<Asides, 'versionOf'>,
  ) {}

  /**
   * Folded from the record, because the read model holds nothing personal; the read is logged. An employer reads the part
   * that the type shows to employers.
   * @throws Refusal DOSSIER_NOT_FOUND; Problem FORBIDDEN for those who may read nothing of it, NOT_FOUND for a type
   * without a form
   */
  async read(reading: Reading, number: string) {
    const seen = await this.readings.seen(reading, number);
    const { type, standing } = seen;
    const part = formShownTo(type, standing);
    if (part === undefined && !readsPersonal(type, standing)) return this.readings.refused(reading, number);
    const state = await this.whole.find(number);
    if (part === undefined || state === undefined) throw problem('NOT_FOUND');
    await this.readings.note(reading, number);
    const { formVersion = 1 } = state;
    const sequence = isAside(seen) ? await this.asides.versionOf(reading.person, number) : state.sequence;
    return { number, type: type.name, sequence, formVersion, asItStands: part.of(state.data) };
  }
}
