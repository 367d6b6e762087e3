import { z } from 'zod';
import { day, text } from './list-responses.js';

const told = z.object({ short: text, long: text, tree: z.looseObject({ ruleId: z.string() }) });
/** What the law gives for facts that somebody states, and why. */
export const estimate = z.looseObject({
  lawVersion: z.int(),
  asOf: day,
  regime: z.enum(['2013', '2025']),
  eligibility: z.looseObject({ eligible: z.boolean(), unmet: z.array(z.string()) }),
  start: z.looseObject({ benefitStart: day, lastWaitingDay: day }),
  filing: z.looseObject({ deadline: day, onTime: z.boolean() }),
  amount: z.looseObject({ monthlyBenefitVnd: z.int() }).nullable(),
  duration: z.looseObject({ awardMonths: z.int(), oddMonths: z.int() }),
  benefitMonths: z.array(z.tuple([day, day])),
  conditions: z.array(
    z.object({ name: z.string(), title: text, met: z.boolean(), short: text, long: text, articles: z.array(text) }),
  ),
  restsOn: z.array(z.object({ part: z.string(), ruleId: z.string(), confidence: z.string() })),
  explanations: z.record(z.string(), told),
});
/** The rules in force on a day. */
export const rules = z.object({
  on: day,
  rules: z.array(
    z.looseObject({
      id: z.string(),
      topic: z.string(),
      title: text,
      words: z.object({ short: text, long: text }),
      force: z.object({ from: day, to: day.optional() }),
      articles: z.array(z.string()),
      cited: z.array(text),
      confidence: z.looseObject({ level: z.enum(['law', 'assumed', 'interpretation']) }),
    }),
  ),
});
