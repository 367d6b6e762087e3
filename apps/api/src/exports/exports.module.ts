import type { DynamicModule } from '@nestjs/common';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { WholeQueue } from '../dossiers/whole-queue.js';
import { ExportsController } from './exports.controller.js';
import { Exports } from './exports.service.js';

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
      ],
    };
  }
}
