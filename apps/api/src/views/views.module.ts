import type { DynamicModule } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SavedViews } from '../../../../libs/persistence/index.js';
import { WholeQueue } from '../dossiers/whole-queue.js';
import { ViewsController } from './views.controller.js';
import { ViewService } from './views.service.js';

/** Lists that people keep, over HTTP. */
export class ViewsModule {
  static with(em: EntityManager): DynamicModule {
    return {
      module: ViewsModule,
      controllers: [ViewsController],
      providers: [
        {
          provide: ViewService,
          inject: [WholeQueue],
          useFactory: (queue: WholeQueue) => new ViewService(new SavedViews(em), queue),
        },
      ],
    };
  }
}
