import { z } from 'zod';
import { wholeNumber } from '../shared/whole-number.js';
import { month } from '../shared/schemas.js';
import { demoPeople } from './demo-people.js';
import type { SandboxPerson } from './sandbox-person.js';
import { syntheticPeople } from './synthetic-people.js';

/** Everybody whom a new sandbox knows: the demonstration's people and 240 invented ones. */
export const seedPeople = (): SandboxPerson[] => [
  ...demoPeople,
  ...syntheticPeople({ series: 0, count: 240, lastMonth: '2026-09' }),
];

/** Body of POST /admin/people/synthetic; equal bodies make the same people in each registry. */
export const syntheticWish = z
  .strictObject({
    series: z.int().min(1).max(80).meta({ description: 'Series 0 is the seed; a series has 10,000 people' }),
    count: z.int().min(1).max(10_000),
    lastMonth: month.meta({ description: 'Month of the last contribution' }),
  })
  .meta({ example: { series: 1, count: 5000, lastMonth: '2026-09' } });

export type SyntheticWishBody = z.output<typeof syntheticWish>;

export const createdCount = z.object({ created: z.int() });

/** Pages of GET /admin/people. */
export const page = z.object({
  limit: wholeNumber(1, 10_000).default(100),
  offset: wholeNumber(0).default(0),
});

export type Page = z.output<typeof page>;
