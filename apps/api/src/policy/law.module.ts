import type { DynamicModule } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import type { DossierTypes } from '../../../../libs/dossier/index.js';
import {
  type DossierKeys,
  type Heads,
  LawAdoptions,
  LawDrafts,
  WholeDossiers,
} from '../../../../libs/persistence/index.js';
import { RunningDossiers } from '../../../../libs/runs/index.js';
import { AdoptionRunner } from './adoption-runner.js';
import { AdoptionsController } from './adoptions.controller.js';
import { AdoptionService } from './adoptions.service.js';
import { LawDraftsController } from './law-drafts.controller.js';
import { LawDraftService } from './law-drafts.service.js';

export interface LawParts {
  readonly client: Client;
  readonly em: EntityManager;
  readonly types: DossierTypes;
  readonly heads: Heads;
  readonly keys: DossierKeys;
  readonly build: string;
  readonly onError: (error: unknown) => void;
}

/** Drafts of the law data, and their adoption by open dossiers, over HTTP. */
export class LawModule {
  static with({ client, em, types, heads, keys, build, onError }: LawParts): DynamicModule {
    const adoptions = new LawAdoptions(em);
    const dossiers = new RunningDossiers(client, types, heads);
    const runner = new AdoptionRunner({ adoptions, types, heads, dossiers, onError });
    const whole = new WholeDossiers(em, types, keys);
    return {
      module: LawModule,
      controllers: [LawDraftsController, AdoptionsController],
      providers: [
        { provide: LawDraftService, useValue: new LawDraftService(new LawDrafts(em)) },
        { provide: AdoptionRunner, useValue: runner },
        {
          provide: AdoptionService,
          useValue: new AdoptionService({ client, types, adoptions, whole, build, runner }),
        },
      ],
    };
  }
}
