import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { known } from '../dossiers/dossiers.controller.js';
import { idempotencyKey } from '../dossiers/requests.js';
import { TakesIdempotencyKey } from '../openapi/headers.js';
import { AllowedTo, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { FastForward, type Destination } from './fast-forward.js';

const destination = z.union([
  z.strictObject({ days: z.int().min(1).max(800) }),
  z.strictObject({ to: z.literal('next-deadline') }),
]);

/** Time that passes by command. */
@ApiTags('sandbox')
@Controller('v1/sandbox/dossiers')
export class FastForwardController {
  constructor(private readonly fastForward: FastForward) {}

  @Post(':number/fast-forward')
  @HttpCode(200)
  @AllowedTo('claimant', 'employer', 'officer', 'director', 'insurance-officer', 'payment-officer')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Sandbox only: move one dossier’s time on by days or to its next deadline' })
  async go(
    @Param('number') number: string,
    @Body({ schema: destination }) body: Destination,
    @Headers('idempotency-key') key: string | undefined,
    @SignedIn() person: Person,
  ) {
    const arrival = await this.fastForward.go(person, idempotencyKey(key), known(number), body);
    const { today, status, sequence, nextDeadline } = arrival;
    return {
      businessDate: today,
      status,
      sequence,
      nextDeadline: nextDeadline && { name: nextDeadline.name, due: nextDeadline.due },
    };
  }
}
