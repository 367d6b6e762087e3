import type { DynamicModule } from '@nestjs/common';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import type { BulkJobs } from '../../../../libs/persistence/index.js';
import { Bulk } from '../dossiers/bulk.js';
import { BulkJobsController } from './bulk-jobs.controller.js';
import { BulkJobService } from './bulk-jobs.service.js';
import { BulkJobRunner } from './runner.js';

/** One command for many dossiers, over HTTP, and what does it. */
export class BulkJobsModule {
  static with(jobs: BulkJobs, onError: (error: unknown) => void): DynamicModule {
    return {
      module: BulkJobsModule,
      controllers: [BulkJobsController],
      providers: [
        {
          provide: BulkJobRunner,
          inject: [Bulk],
          useFactory: (bulk: Bulk) => new BulkJobRunner(jobs, bulk, onError),
        },
        {
          provide: BulkJobService,
          inject: [DossierTypes, BulkJobRunner],
          useFactory: (types: DossierTypes, runner: BulkJobRunner) => new BulkJobService(types, jobs, runner),
        },
      ],
    };
  }
}
