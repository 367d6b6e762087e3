import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowedTo, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { WholeQueue } from './whole-queue.js';

const selection = z.strictObject({
  /** The query of the office's queue, with the office. */
  query: z.record(z.string().max(60), z.string().max(200)),
});

/** All dossiers of a list at this moment, for bulk acts. */
@ApiTags('lists')
@Controller('v1/selections')
export class SelectionsController {
  constructor(private readonly queue: WholeQueue) {}

  @Post()
  @HttpCode(200)
  @AllowedTo('officer', 'director', 'insurance-officer', 'payment-officer', 'auditor')
  @ApiOperation({
    summary:
      'Numbers and sequences of all dossiers of a list, to ten thousand: what is given in bulk acts on what was seen',
  })
  async select(@SignedIn() person: Person, @Body({ schema: selection }) { query }: z.infer<typeof selection>) {
    const asked = this.queue.asked(person, query);
    const { more, count } = await this.queue.count(person, asked);
    if (more)
      throw problem('SELECTION_TOO_LARGE', {
        detail: {
          en: `A selection holds at most ${count} dossiers`,
          vi: `Mỗi lần chọn được nhiều nhất ${count} hồ sơ`,
        },
      });
    const items: { readonly number: string; readonly sequence: number }[] = [];
    for await (const page of this.queue.read(person, asked))
      items.push(...page.map(({ number, sequence }) => ({ number, sequence })));
    return { count: items.length, items };
  }
}
