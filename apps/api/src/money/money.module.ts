import type { DynamicModule } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { DossierReader, Money, Officials } from '../../../../libs/persistence/index.js';
import { ListLines } from '../dossiers/list-lines.js';
import { Readings } from '../dossiers/readings.js';
import { MoneyController } from './money.controller.js';
import { MoneyOfOffices } from './money.service.js';

/** Money of many dossiers, over HTTP. */
export class MoneyModule {
  static with(em: EntityManager): DynamicModule {
    return {
      module: MoneyModule,
      controllers: [MoneyController],
      providers: [
        {
          provide: MoneyOfOffices,
          inject: [DossierTypes, DossierReader, Readings, ListLines, Officials],
          useFactory: (
            types: DossierTypes,
            reader: DossierReader,
            readings: Readings,
            lines: ListLines,
            officials: Officials,
          ) => new MoneyOfOffices(types, new Money(em), reader, readings, lines, officials),
        },
      ],
    };
  }
}
