import type { DynamicModule } from '@nestjs/common';
import { OperatedController } from './operated.controller.js';
import { OperatedDossiers, type OperatedParts } from './operated.service.js';
import { OperatorController } from './operator.controller.js';
import { OperatorView } from './operator.service.js';

/** What operators see and do, over HTTP. */
export class OperatorModule {
  static with(parts: OperatedParts): DynamicModule {
    return {
      module: OperatorModule,
      controllers: [OperatorController, OperatedController],
      providers: [
        { provide: OperatorView, useValue: new OperatorView(parts) },
        { provide: OperatedDossiers, useValue: new OperatedDossiers(parts) },
      ],
    };
  }
}
