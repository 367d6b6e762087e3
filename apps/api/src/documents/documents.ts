import {
  commandsOf,
  documentKindsFor,
  oneOf,
  refusal,
  type Answer,
  type DocumentEntry,
} from '../../../../libs/dossier/index.js';
import { DocumentFault, type Requests, type SealedDocuments } from '../../../../libs/persistence/index.js';
import { type MalwareScanner, ScannerUnavailableError } from '../../../../libs/ports/index.js';
import { isAside } from '../dossiers/aside.js';
import type { Commands } from '../dossiers/commands.js';
import type { Reading, Readings } from '../dossiers/readings.js';
import { nothingWasDone } from '../dossiers/receipts.js';
import { DOCUMENT_COMMAND } from '../dossiers/requests.js';
import { readsPersonal, type Seen } from '../dossiers/visibility.js';
import type { Person } from '../people/actor.js';
import { problem, wrongAt } from '../problems/problem.js';
import { entryOf, received, tooLarge, type Upload } from './arriving.js';
import type { PdfReader } from './formats/pdf.js';
import { demandMediaType, demandReadable } from './media.js';
import { demandRoom, type Quotas, type Uploads } from './room.js';

/** What documents need. */
export interface DocumentParts {
  readonly documents: SealedDocuments;
  readonly commands: Commands;
  readonly readings: Readings;
  readonly requests: Requests;
  readonly pdfs: PdfReader;
  readonly uploads: Uploads;
  readonly quotas: Quotas;
  /** Bytes of one document. */
  readonly limit: number;
  /** Undefined: nothing is scanned. */
  readonly scanner: MalwareScanner | undefined;
}

/** Documents of dossiers: the bytes in the object store, their description in the record. */
export class Documents {
  constructor(private readonly parts: DocumentParts) {}

  /**
   * Attaches a document. What can be refused without the bytes is refused first; then they are read, scanned, stored
   * and attached. A refused act leaves nothing.
   */
  async attach(person: Person, upload: Upload): Promise<{ answer: Answer; document: DocumentEntry }> {
    const { requests, uploads, limit } = this.parts;
    const known = (await requests.answered(person.subject, upload.key, upload.number)) !== undefined;
    await this.demandWelcome(person, upload, known);
    return uploads.within(person.subject, async () => {
      const content = await received(upload.content, limit);
      // A known key gets its answer again, or is refused as another request; no bytes are stored for it.
      if (known) {
        const named = await this.parts.documents.named(upload.number, content);
        return this.give(person, upload, entryOf(upload, named));
      }
      await this.demandGood(person, upload, content);
      const taken = await this.parts.documents.takeIn(upload.number, content);
      try {
        const given = await this.give(person, upload, entryOf(upload, taken));
        await taken.attached();
        return given;
      } catch (error) {
        // If the act may have been done, the bytes are kept and readable; the next sweep settles them.
        if (nothingWasDone(error)) await taken.refused();
        throw error;
      }
    });
  }

  /**
   * The documents of a dossier; the read is logged. Kinds, sizes and hashes reveal health and statements.
   * @throws Problem FORBIDDEN for those who may not read personal data
   */
  async list(reading: Reading, number: string): Promise<readonly DocumentEntry[]> {
    const { view } = await this.readable(reading, number);
    await this.parts.readings.note(reading, number);
    return view.state.documents;
  }

  /**
   * The bytes of a document as they were attached; the read is logged.
   * @throws Problem FORBIDDEN for those who may not read personal data; NOT_FOUND; DOCUMENT_LOST, DOCUMENT_ALTERED
   */
  async open(reading: Reading, number: string, id: string): Promise<{ document: DocumentEntry; content: Buffer }> {
    const { view } = await this.readable(reading, number);
    const document = view.state.documents.find((entry) => entry.id === id);
    if (!document) throw problem('NOT_FOUND');
    // Its dossier names nobody any more.
    if (view.claimant === '')
      throw problem('NOT_FOUND', { detail: { en: 'It was erased', vi: 'Giấy tờ này đã được xóa' } });
    await this.parts.readings.note(reading, number);
    try {
      return { document, content: await this.parts.documents.open(number, document) };
    } catch (error) {
      if (!(error instanceof DocumentFault)) throw error;
      throw problem(error.what === 'lost' ? 'DOCUMENT_LOST' : 'DOCUMENT_ALTERED');
    }
  }

  /** @param known answered under its key before: then it is answered also when the dossier has closed */
  private async demandWelcome(person: Person, upload: Upload, known: boolean): Promise<void> {
    const { number, kind, mediaType, announced = 0, expectedSequence } = upload;
    const seen = await this.parts.readings.find(person, number);
    const { type, standing, view } = seen;
    if (!standing.some((role) => commandsOf(type)[DOCUMENT_COMMAND]?.roles.includes(role)))
      throw refusal('COMMAND_NOT_ALLOWED');
    const kinds = documentKindsFor(type, standing);
    if (!kinds.includes(kind)) {
      throw wrongAt('/kind', oneOf(kinds));
    }
    demandMediaType(mediaType);
    if (announced > this.parts.limit) throw tooLarge(this.parts.limit);
    if (known) return;
    const aside = isAside(seen);
    if (view.closedOn !== null)
      throw aside ? refusal('COMMAND_OUT_OF_ORDER') : refusal('DOSSIER_CLOSED', { closedOn: view.closedOn });
    if (!aside && expectedSequence !== undefined && expectedSequence !== view.sequence)
      throw refusal('SEQUENCE_STALE', { expected: expectedSequence, sequence: view.sequence });
    await this.demandRoom(person, number, announced);
  }

  /** Checks that there is room, that the bytes can be read, and that they hold no malware. */
  private async demandGood(person: Person, { number, mediaType }: Upload, content: Buffer): Promise<void> {
    await this.demandRoom(person, number, content.length);
    await demandReadable(mediaType, content, this.parts.pdfs);
    try {
      const found = await this.parts.scanner?.scan(content);
      if (found !== undefined) throw problem('DOCUMENT_INFECTED', { members: { found: found.name } });
    } catch (error) {
      if (!(error instanceof ScannerUnavailableError)) throw error;
      throw problem('UNAVAILABLE', {
        detail: {
          en: 'Documents cannot be scanned for malware just now',
          vi: 'Tạm thời không kiểm tra được mã độc trong giấy tờ',
        },
        headers: { 'retry-after': '30' },
      });
    }
  }

  private async demandRoom(person: Person, number: string, bytes: number): Promise<void> {
    demandRoom(await this.parts.documents.attachments(number), person.subject, bytes, this.parts.quotas);
  }

  private async give(person: Person, upload: Upload, document: DocumentEntry) {
    const { number, key, expectedSequence } = upload;
    const answer = await this.parts.commands.give(person, {
      number,
      command: DOCUMENT_COMMAND,
      key,
      body: { input: { ...document } },
      ...(expectedSequence !== undefined && { expectedSequence }),
    });
    return { answer, document };
  }

  private async readable(reading: Reading, number: string): Promise<Seen> {
    const seen = await this.parts.readings.seen(reading, number);
    if (readsPersonal(seen.type, seen.standing)) return seen;
    return this.parts.readings.refused(reading, number, {
      en: 'Documents hold personal data',
      vi: 'Giấy tờ chứa dữ liệu cá nhân',
    });
  }
}
