import type { DynamicModule } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { NewsOfPeople } from '../../../../libs/persistence/index.js';
import { InboxController } from './inbox.controller.js';
import { Inbox } from './inbox.service.js';

/** What is news for people, over HTTP. */
export class InboxModule {
  static with(em: EntityManager): DynamicModule {
    return {
      module: InboxModule,
      controllers: [InboxController],
      providers: [
        {
          provide: Inbox,
          inject: [DossierTypes],
          useFactory: (types: DossierTypes) => new Inbox(types, new NewsOfPeople(em)),
        },
      ],
    };
  }
}
