import type { DynamicModule } from '@nestjs/common';
import type { PreferencesOfPeople } from '../../../../libs/persistence/index.js';
import { PreferencesController } from './preferences.controller.js';
import { PreferenceService } from './preferences.service.js';

/** What people have chosen for themselves, over HTTP. */
export class PreferencesModule {
  static with(people: PreferencesOfPeople): DynamicModule {
    return {
      module: PreferencesModule,
      controllers: [PreferencesController],
      providers: [{ provide: PreferenceService, useValue: new PreferenceService(people) }],
    };
  }
}
