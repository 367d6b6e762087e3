import type { DynamicModule } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { DossierReader } from '../../../../libs/persistence/index.js';
import { Readings } from '../dossiers/readings.js';
import type { HeldBack } from '../operations/paused.js';
import { Outside } from './outside.js';
import { PrefillController } from './prefill.controller.js';
import { PrefillService } from './prefill.service.js';

/** What is known of somebody before they state it, over HTTP. */
export class PrefillModule {
  static with(client: Client, held: HeldBack, partyKeys: string): DynamicModule {
    return {
      module: PrefillModule,
      controllers: [PrefillController],
      providers: [
        {
          provide: PrefillService,
          inject: [DossierTypes, DossierReader, Readings],
          useFactory: (types: DossierTypes, reader: DossierReader, readings: Readings) =>
            new PrefillService(types, new Outside(client, held), reader, readings, partyKeys),
        },
      ],
    };
  }
}
