import type { DynamicModule } from '@nestjs/common';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { Looks } from '../dossiers/looks.js';
import { Readings } from '../dossiers/readings.js';
import { WholeQueue } from '../dossiers/whole-queue.js';
import { StatisticsOfOffices } from '../statistics/statistics.service.js';
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
          inject: [WholeQueue, DossierTypes, StatisticsOfOffices, Readings],
          useFactory: (queue: WholeQueue, types: DossierTypes, statistics: StatisticsOfOffices, readings: Readings) =>
            new Exports(queue, types, statistics, readings),
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
