import type { DynamicModule } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { type DossierKeys, DossierReader, Drafts } from '../../../../libs/persistence/index.js';
import { DraftsController } from './drafts.controller.js';
import { DraftService } from './drafts.service.js';

/** What people have typed and not sent, over HTTP. */
export class DraftsModule {
  static with(em: EntityManager, keys: DossierKeys): DynamicModule {
    return {
      module: DraftsModule,
      controllers: [DraftsController],
      providers: [
        {
          provide: DraftService,
          inject: [DossierTypes, DossierReader],
          useFactory: (types: DossierTypes, reader: DossierReader) =>
            new DraftService(types, new Drafts(em, keys), reader),
        },
      ],
    };
  }
}
