import type { Readable } from 'node:stream';
import { commandsOf, refusal, type Answer, type DocumentEntry } from '../../../../libs/dossier/index.js';
import type { Requests } from '../../../../libs/persistence/index.js';
import { type ObjectStore, TooLargeError } from '../../../../libs/ports/index.js';
import type { Commands } from '../dossiers/commands.js';
import type { Reading, Readings } from '../dossiers/readings.js';
import { DOCUMENT_COMMAND } from '../dossiers/requests.js';
import { readsPersonal, type Seen } from '../dossiers/visibility.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { checkedMedia, mediaTypes } from './media.js';

/** A document on its way in. */
export interface Upload {
  readonly number: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<Buffer>;
  readonly key: string;
  readonly expectedSequence?: number;
}

/** Documents of dossiers: the bytes in the object store, what they are in the record. */
export class Documents {
  constructor(
    private readonly store: ObjectStore,
    private readonly commands: Commands,
    private readonly readings: Readings,
    private readonly requests: Requests,
    private readonly limit: number,
  ) {}

  /** Stores the bytes, then attaches them. Bytes whose attaching is refused belong to no dossier and are never shown. */
  async attach(person: Person, upload: Upload): Promise<{ answer: Answer; document: DocumentEntry }> {
    const { number, kind, mediaType, key, expectedSequence } = upload;
    const { type, standing, view } = await this.readings.find(person, number);
    if (!standing.some((role) => commandsOf(type)[DOCUMENT_COMMAND]?.roles.includes(role)))
      throw refusal('COMMAND_NOT_ALLOWED');
    // What is known under the key is answered also when the dossier has closed; for anything new no bytes are taken.
    if (view.closedOn !== null && (await this.requests.answered(person.subject, key, number)) === undefined)
      throw refusal('DOSSIER_CLOSED', { closedOn: view.closedOn });
    if (!Object.hasOwn(type.documents, kind)) {
      const message = `One of: ${Object.keys(type.documents).join(', ')}`;
      throw problem('VALIDATION_FAILED', { errors: [{ pointer: '/kind', message }] });
    }
    const stored = await this.keep(upload);
    const document = { id: stored.sha256, kind, sha256: stored.sha256, bytes: stored.bytes, mediaType };
    const answer = await this.commands.give(person, {
      number,
      command: DOCUMENT_COMMAND,
      key,
      body: { input: document },
      ...(expectedSequence !== undefined && { expectedSequence }),
    });
    return { answer, document };
  }

  private async keep({ number, mediaType, content }: Upload) {
    if (!mediaTypes.includes(mediaType)) {
      throw problem('UNSUPPORTED_MEDIA_TYPE', { detail: `Documents are ${mediaTypes.join(', ')}` });
    }
    try {
      return await this.store.put(number, checkedMedia(mediaType, content), this.limit);
    } catch (error) {
      if (error instanceof TooLargeError) {
        throw problem('BODY_TOO_LARGE', { detail: `A document has at most ${this.limit} bytes` });
      }
      throw error;
    }
  }

  /**
   * What documents a dossier has. Kinds, sizes and hashes tell of health and of what was stated.
   * @throws Problem FORBIDDEN to those who may not read what is personal
   */
  async list(person: Person, number: string): Promise<readonly DocumentEntry[]> {
    return (await this.readable(person, number)).view.state.documents;
  }

  /**
   * The bytes of a document that the dossier has; the reading is logged.
   * @throws Problem FORBIDDEN to those who may not read what is personal; NOT_FOUND
   */
  async open(reading: Reading, number: string, id: string): Promise<{ document: DocumentEntry; content: Readable }> {
    const { view } = await this.readable(reading.person, number);
    const document = view.state.documents.find((entry) => entry.id === id);
    const content = document && (await this.store.get(number, document.sha256));
    if (!content) throw problem('NOT_FOUND');
    await this.readings.note(reading, number);
    return { document, content };
  }

  private async readable(person: Person, number: string): Promise<Seen> {
    const seen = await this.readings.find(person, number);
    if (readsPersonal(seen.type, seen.standing)) return seen;
    throw problem('FORBIDDEN', { detail: 'Documents hold personal data' });
  }
}
