import type { DynamicModule } from '@nestjs/common';
import type { EncryptionKeys } from '../../../../libs/temporal/index.js';
import { CodecController } from './codec.controller.js';
import { CodecKeys } from './keys.js';
import { CodecSession } from './session.js';

/** The codec endpoint of Temporal UI. */
export class CodecModule {
  static with(keys: EncryptionKeys, origins: readonly string[]): DynamicModule {
    return {
      module: CodecModule,
      global: true,
      controllers: [CodecController],
      providers: [
        { provide: CodecKeys, useValue: new CodecKeys(keys) },
        { provide: CodecSession, useValue: new CodecSession(origins) },
      ],
      exports: [CodecSession],
    };
  }
}
