import type { DynamicModule } from '@nestjs/common';
import { VerifyController } from './verify.controller.js';

/** Verification of letters, over HTTP; the letters bring what it asks. */
export class VerifyModule {
  static with(): DynamicModule {
    return { module: VerifyModule, controllers: [VerifyController] };
  }
}
