import type { DynamicModule, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  DossierKeys,
  LocalDirectory,
  Requests,
  SealedDocuments,
  sweepDocuments,
} from '../../../../libs/persistence/index.js';
import type { MalwareScanner } from '../../../../libs/ports/index.js';
import { Commands } from '../dossiers/commands.js';
import { Readings } from '../dossiers/readings.js';
import { DocumentsController } from './documents.controller.js';
import { Documents } from './documents.js';
import { PdfReader } from './formats/pdf.js';
import { type Quotas, Uploads } from './room.js';

/** What documents need from outside. */
export interface DocumentSettings {
  readonly em: EntityManager;
  readonly recordKey: string;
  readonly directory: string;
  /** Bytes of one document. */
  readonly limit: number;
  readonly quotas: Quotas;
  /** Undefined: nothing is scanned. */
  readonly scanner: MalwareScanner | undefined;
  /** Called for a failed sweep; the next one retries. */
  readonly onFault: (error: unknown) => void;
}

const AN_HOUR = 3_600_000;

/** Sweeps every hour for what refused acts and interrupted programs left. */
class Sweeping implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly sweep: () => Promise<unknown>,
    private readonly pdfs: PdfReader,
    private readonly onFault: (error: unknown) => void,
  ) {}

  onApplicationBootstrap(): void {
    const sweep = () => {
      this.last = this.sweep().catch(this.onFault);
    };
    this.timer = setInterval(sweep, AN_HOUR).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([this.last, this.pdfs.stop()]);
  }
}

/** Documents over HTTP, their bytes sealed in a local directory. */
export class DocumentsModule {
  static with({ em, recordKey, directory, limit, quotas, scanner, onFault }: DocumentSettings): DynamicModule {
    const store = new LocalDirectory(directory);
    const documents = new SealedDocuments(store, new DossierKeys(recordKey), em);
    const pdfs = new PdfReader();
    const uploads = new Uploads({ together: 24, ofOne: 6 });
    const sweep = () => sweepDocuments({ em, store, documents }, Date.now());
    return {
      module: DocumentsModule,
      controllers: [DocumentsController],
      providers: [
        { provide: Sweeping, useValue: new Sweeping(sweep, pdfs, onFault) },
        {
          provide: Documents,
          inject: [Commands, Readings, Requests],
          useFactory: (commands: Commands, readings: Readings, requests: Requests) =>
            new Documents({ documents, commands, readings, requests, pdfs, uploads, quotas, limit, scanner }),
        },
      ],
    };
  }
}
