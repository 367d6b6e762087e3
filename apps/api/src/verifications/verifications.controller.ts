import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { findingWords, Verifications } from '../../../../libs/persistence/index.js';
import { Answers } from '../openapi/answers.js';
import { text } from '../openapi/list-responses.js';
import { AllowedTo } from '../people/access.js';

/** Verifications that are told: a month of nights. */
const most = 30;

const kind = z.object({ kind: z.string(), title: text, count: z.int() });
const verification = z.object({ endedAt: z.iso.datetime(), findings: z.int(), kinds: z.array(kind) });
const answer = {
  schema: z.object({ items: z.array(verification) }),
  example: {
    items: [
      {
        endedAt: '2026-11-30T19:04:00.000Z',
        findings: 1,
        kinds: [{ kind: 'event-edited', title: findingWords['event-edited'], count: 1 }],
      },
    ],
  },
};

const titleOf = (what: string) =>
  what in findingWords ? findingWords[what as keyof typeof findingWords] : { vi: what, en: what };

/** What the nightly verifications of the record found. */
@ApiTags('looks')
@Controller('v1/verifications')
export class VerificationsController {
  constructor(private readonly verifications: Verifications) {}

  @Get()
  @AllowedTo('auditor')
  @Answers('Verifications of everything that could be tampered with, the latest first: what each found', 200, answer)
  async latest() {
    const ended = await this.verifications.latest(most);
    return {
      items: ended.map(({ endedAt, findings, kinds }) => ({
        endedAt: endedAt.toISOString(),
        findings,
        kinds: Object.entries(kinds).map(([what, count]) => ({ kind: what, title: titleOf(what), count })),
      })),
    };
  }
}
