import type { DynamicModule } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DossierTypes } from '../../../../libs/dossier/index.js';
import { Consumers, DossierKeys, Webhooks } from '../../../../libs/persistence/index.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhookService } from './webhooks.service.js';

/** What subscriptions need from outside. */
export interface WebhookSettings {
  readonly em: EntityManager;
  readonly types: DossierTypes;
  readonly recordKey: string;
  readonly sandbox: boolean;
}

/** Subscriptions to the record over HTTP; apps/courier sends. */
export class WebhooksModule {
  static with({ em, types, recordKey, sandbox }: WebhookSettings): DynamicModule {
    const webhooks = new Webhooks(em, new DossierKeys(recordKey));
    const service = new WebhookService(webhooks, new Consumers(em), types, sandbox);
    return {
      module: WebhooksModule,
      controllers: [WebhooksController],
      providers: [{ provide: WebhookService, useValue: service }],
    };
  }
}
