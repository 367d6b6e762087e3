import { explainedBy, type Text } from '../../../../libs/dossier/index.js';
import type { WholeDossiers } from '../../../../libs/persistence/index.js';
import { problem } from '../problems/problem.js';
import type { BusinessTime } from './business-time.js';
import type { Reading, Readings } from './readings.js';
import { readsPersonal } from './visibility.js';

/** Explains what was decided, or would be today, from the record. */
export class Explanations {
  constructor(
    private readonly readings: Readings,
    private readonly whole: Pick<WholeDossiers, 'acts'>,
    private readonly time: Pick<BusinessTime, 'of' | 'now'>,
  ) {}

  /**
   * Folded from the record as it stood then, by the law to which the dossier is pinned; the read is logged.
   * @throws Refusal DOSSIER_NOT_FOUND; Problem FORBIDDEN for those who may not read personal data, NOT_FOUND for what the type
   * does not explain, and while there is nothing to explain
   */
  async find(reading: Reading, number: string, subject: string) {
    const { type, standing, view } = await this.readings.seen(reading, number);
    if (!readsPersonal(type, standing)) return this.readings.refused(reading, number);
    const definitions = type.explanations ?? {};
    const definition = Object.hasOwn(definitions, subject) ? definitions[subject] : undefined;
    // What was erased can no longer be counted.
    if (definition === undefined || view.state.erased === true) throw problem('NOT_FOUND');
    const { today } = view.closedOn === null ? await this.time.of(number) : this.time.now();
    const explained = explainedBy(type, number, await this.whole.acts(number), definition, today);
    if (explained === undefined) throw problem('NOT_FOUND');
    await this.readings.note(reading, number);
    const readings = new Map(
      explained.steps.flatMap(({ reading: one }) => (one === null ? [] : [[one.en, one] as const])),
    );
    return {
      subject,
      title: definition.title,
      ...explained,
      reading: [...readings.values()] satisfies readonly Text[],
    };
  }
}
