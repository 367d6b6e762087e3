import type { DynamicModule } from '@nestjs/common';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { Looks } from '../dossiers/looks.js';
import { Readings } from '../dossiers/readings.js';
import { WholeQueue } from '../dossiers/whole-queue.js';
import { ExportsController } from './exports.controller.js';
import { Exports } from './exports.service.js';
import { LooksFiles } from './looks-file.js';

/** Lists as files, over HTTP. */
export class ExportsModule {
  static with(): DynamicModule {
    return {
      module: ExportsModule,
      controllers: [ExportsController],
      providers: [
        {
          provide: Exports,
          inject: [WholeQueue, DossierTypes],
          useFactory: (queue: WholeQueue, types: DossierTypes) => new Exports(queue, types),
        },
        {
          provide: LooksFiles,
          inject: [Looks, Readings],
          useFactory: (looks: Looks, readings: Readings) => new LooksFiles(looks, readings),
        },
      ],
    };
  }
}
