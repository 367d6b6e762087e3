import { MikroORM } from '@mikro-orm/postgresql';
import { type DynamicModule, Module } from '@nestjs/common';
import { FaultPlan } from '../faults/fault-plan.js';
import { FaultsController } from '../faults/faults.controller.js';
import { HealthController } from './health.controller.js';
import type { RegistryDefinition } from './registry-definition.js';
import { SETTINGS, type Settings } from './settings.js';

/** A registry's routes on its own database; the admin routes exist in a sandbox only. */
@Module({})
export class RegistryModule {
  static of(registry: RegistryDefinition, settings: Settings, orm: MikroORM, faults: FaultPlan): DynamicModule {
    return {
      module: RegistryModule,
      controllers: [
        HealthController,
        ...registry.controllers,
        ...(settings.HOSO_SANDBOX ? [FaultsController, ...registry.adminControllers] : []),
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: MikroORM, useValue: orm },
        { provide: FaultPlan, useValue: faults },
        ...registry.providers,
      ],
    };
  }
}
