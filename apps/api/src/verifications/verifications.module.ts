import type { DynamicModule } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Verifications } from '../../../../libs/persistence/index.js';
import { VerificationsController } from './verifications.controller.js';

/** What verifications of the record found, over HTTP. */
export class VerificationsModule {
  static with(em: EntityManager): DynamicModule {
    return {
      module: VerificationsModule,
      controllers: [VerificationsController],
      providers: [{ provide: Verifications, useValue: new Verifications(em) }],
    };
  }
}
