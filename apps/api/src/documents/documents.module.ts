import type { DynamicModule } from '@nestjs/common';
import { LocalDirectory, Requests } from '../../../../libs/persistence/index.js';
import type { ObjectStore } from '../../../../libs/ports/index.js';
import { Commands } from '../dossiers/commands.js';
import { Readings } from '../dossiers/readings.js';
import { DocumentsController } from './documents.controller.js';
import { Documents } from './documents.js';

/** Nest token of the object store. */
const OBJECT_STORE = Symbol('object store');

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
          inject: [OBJECT_STORE, Commands, Readings, Requests],
          useFactory: (store: ObjectStore, commands: Commands, readings: Readings, requests: Requests) =>
            new Documents(store, commands, readings, requests, limit),
        },
      ],
    };
  }
}
