import type { TimelineReader } from '../../../../libs/persistence/index.js';
import { messageKinds, messagesFor } from './conversations.js';
import type { Reading, Readings } from './readings.js';

/** Far more than a dossier has: a party writes ten a day at most. */
const AT_MOST = 2_000;

/** What the parties of a dossier and its office wrote to each other. */
export class Messages {
  constructor(
    private readonly readings: Readings,
    private readonly timelines: Pick<TimelineReader, 'timeline'>,
  ) {}

  /** The reading is logged. @throws Refusal DOSSIER_NOT_FOUND */
  async list(reading: Reading, number: string) {
    const seen = await this.readings.seen(reading, number);
    await this.readings.note(reading, number);
    return { items: messagesFor(seen, await this.timelines.timeline(number, 0, AT_MOST, { kinds: messageKinds })) };
  }
}
