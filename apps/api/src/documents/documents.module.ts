import type { DynamicModule } from '@nestjs/common';
import { Commands } from '../dossiers/commands.js';
import { Readings } from '../dossiers/readings.js';
import { DocumentsController } from './documents.controller.js';
import { Documents } from './documents.js';
import { LocalDirectory } from './local-directory.js';
import { OBJECT_STORE, type ObjectStore } from './object-store.js';

/** Documents over HTTP, their bytes in a local directory. */
export class DocumentsModule {
  static with(directory: string, limit: number): DynamicModule {
    return {
      module: DocumentsModule,
      controllers: [DocumentsController],
      providers: [
        { provide: OBJECT_STORE, useValue: new LocalDirectory(directory) },
        {
          provide: Documents,
          inject: [OBJECT_STORE, Commands, Readings],
          useFactory: (store: ObjectStore, commands: Commands, readings: Readings) =>
            new Documents(store, commands, readings, limit),
        },
      ],
    };
  }
}
