import type { DynamicModule } from '@nestjs/common';
import { PreferencesOfPeople } from '../../../../libs/persistence/index.js';
import { AuthController } from './auth.controller.js';
import { PageSessions } from './page-sessions.js';
import { SessionController } from './session.controller.js';
import { SignIn } from './sign-in.js';

/** Sign-in of browsers, and their sessions. */
export class SessionsModule {
  static with(sessions: PageSessions, signIn: SignIn, preferences: PreferencesOfPeople): DynamicModule {
    return {
      module: SessionsModule,
      controllers: [AuthController, SessionController],
      providers: [
        { provide: PageSessions, useValue: sessions },
        { provide: SignIn, useValue: signIn },
        { provide: PreferencesOfPeople, useValue: preferences },
      ],
    };
  }
}
