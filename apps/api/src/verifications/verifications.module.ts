import type { DynamicModule } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { DossierKeys, LocalDirectory, SealedDocuments, Verifications } from '../../../../libs/persistence/index.js';
import { Readings } from '../dossiers/readings.js';
import { OneVerificationController } from './one-verification.controller.js';
import { OneVerification } from './one-verification.js';
import { VerificationsController } from './verifications.controller.js';

/** What verifying needs from outside. */
export interface VerificationParts {
  readonly em: EntityManager;
  readonly recordKey: string;
  /** Where the documents are. */
  readonly directory: string;
}

/** What verifications of the record found, over HTTP, and the verification of one dossier now. */
export class VerificationsModule {
  static with({ em, recordKey, directory }: VerificationParts): DynamicModule {
    const keys = new DossierKeys(recordKey);
    const documents = new SealedDocuments(new LocalDirectory(directory), keys, em);
    return {
      module: VerificationsModule,
      controllers: [VerificationsController, OneVerificationController],
      providers: [
        { provide: Verifications, useValue: new Verifications(em) },
        {
          provide: OneVerification,
          inject: [Readings, DossierTypes],
          useFactory: (readings: Readings, types: DossierTypes) =>
            new OneVerification(readings, { em, types, keys, documents }),
        },
      ],
    };
  }
}
