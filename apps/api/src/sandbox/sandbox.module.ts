import type { DynamicModule } from '@nestjs/common';
import { OperatorSessionController } from './operator-session.controller.js';
import { SandboxAccounts } from './sandbox-accounts.js';

/** What only a training system has. Without an identity provider of its own there is nothing to sign in with. */
export class SandboxModule {
  static with(issuer: string, secret: string): DynamicModule {
    return {
      module: SandboxModule,
      controllers: [OperatorSessionController],
      providers: [{ provide: SandboxAccounts, useValue: new SandboxAccounts(issuer, secret) }],
    };
  }
}
