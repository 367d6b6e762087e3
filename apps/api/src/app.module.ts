import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Metrics } from './operations/metrics.js';
import { OperationsController } from './operations/operations.controller.js';
import { PROBES, type Probe } from './operations/probes.js';
import { AccessGuard } from './people/access.js';

export interface AppParts {
  probes: readonly Probe[];
  imports?: DynamicModule['imports'];
}

/** The whole API. Its outside parts are injected, so that a test can serve it with its own parts. */
@Module({})
export class AppModule {
  static with(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: parts.imports ?? [],
      controllers: [OperationsController],
      providers: [Metrics, { provide: PROBES, useValue: parts.probes }, { provide: APP_GUARD, useClass: AccessGuard }],
      exports: [Metrics],
    };
  }
}
