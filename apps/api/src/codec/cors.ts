import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/** Only the codec endpoint accepts pages of other origins, and only of exactly named ones. */
export function allowCodecOrigins(app: NestFastifyApplication, origins: readonly string[]): void {
  const allowed = {
    origin: [...origins],
    credentials: true,
    methods: ['POST', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'x-namespace'],
    maxAge: 600,
  };
  const delegator = (request: FastifyRequest, done: (error: null, options: object) => void) => {
    done(null, request.url.startsWith('/codec/') ? allowed : { origin: false });
  };
  app.enableCors({ delegator });
}
