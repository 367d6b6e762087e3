import type { DynamicModule } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { Officials, Statistics } from '../../../../libs/persistence/index.js';
import { ListLines } from '../dossiers/list-lines.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsOfOffices } from './statistics.service.js';

/** Figures of what is recorded, over HTTP. */
export class StatisticsModule {
  static with(em: EntityManager): DynamicModule {
    return {
      module: StatisticsModule,
      global: true,
      controllers: [StatisticsController],
      providers: [
        {
          provide: StatisticsOfOffices,
          inject: [DossierTypes, Officials, ListLines],
          useFactory: (types: DossierTypes, officials: Officials, lines: ListLines) =>
            new StatisticsOfOffices(types, new Statistics(em), officials, lines),
        },
      ],
      exports: [StatisticsOfOffices],
    };
  }
}
