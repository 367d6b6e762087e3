import type { DynamicModule } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { Statistics } from '../../../../libs/persistence/index.js';
import { PublicFiguresController } from './public-figures.controller.js';
import { PublicFigures } from './public-figures.service.js';

/** Figures for anybody, over HTTP. */
export class PublicFiguresModule {
  static with(em: EntityManager): DynamicModule {
    return {
      module: PublicFiguresModule,
      controllers: [PublicFiguresController],
      providers: [
        {
          provide: PublicFigures,
          inject: [DossierTypes],
          useFactory: (types: DossierTypes) => new PublicFigures(types, new Statistics(em)),
        },
      ],
    };
  }
}
