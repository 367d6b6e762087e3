import { z } from 'zod';
import { correspondents } from '../../../../libs/dossier/index.js';

/** A message between a party of a dossier and the office. */
export const message = z.object({
  sequence: z.int(),
  with: z.enum(correspondents).describe('The party with whom the office writes'),
  employer: z.string().nullable().describe('Code of the employer; null where it is with the claimant'),
  from: z.enum(['party', 'office']),
  author: z.string(),
  at: z.iso.datetime(),
  text: z.string().nullable().describe('Null once it was erased'),
  erased: z.boolean(),
  waits: z.boolean().describe('The office has neither answered it nor found that it needs no answer'),
});

/** One that a claimant wrote. */
export const messageExample = {
  sequence: 9,
  with: 'claimant',
  employer: null,
  from: 'party',
  author: 'claimant-1',
  at: '2026-03-09T02:15:00.000Z',
  text: 'When may I collect the decision?',
  erased: false,
  waits: true,
};
