import type { DynamicModule } from '@nestjs/common';
import { OperatorController } from './operator.controller.js';
import { type OperatorParts, OperatorView } from './operator.service.js';

/** What operators see and do, over HTTP. */
export class OperatorModule {
  static with(parts: OperatorParts): DynamicModule {
    return {
      module: OperatorModule,
      controllers: [OperatorController],
      providers: [{ provide: OperatorView, useValue: new OperatorView(parts) }],
    };
  }
}
