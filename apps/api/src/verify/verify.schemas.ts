import { z } from 'zod';
import { text } from '../openapi/list-responses.js';

/** A code in an address, as somebody may type it. */
export const typedCode = z.string().max(60);

const day = z.iso.date();

const verified = z.object({
  state: z
    .enum(['in-force', 'superseded', 'cancelled', 'over', 'erased'])
    .meta({ description: 'erased: the dossier was erased, and what the letter said is not known any more' }),
  since: day.nullable().meta({ description: 'Since when it is in this state; null where that was erased' }),
  office: text.nullable().meta({ description: 'The office that wrote it, by its name of that day' }),
  title: text.nullable(),
  decision: z.string().nullable().meta({ description: 'Number of the decision; null for a letter that is none' }),
  dossier: z.string().nullable().meta({ description: 'Number of the dossier, where the letter has no other number' }),
  on: day.nullable().meta({ description: 'Day of the letter' }),
});

/** What the route answers, with an example. */
export const answers = {
  verified: {
    schema: verified,
    example: {
      ...{ state: 'superseded', since: '2027-01-18' },
      office: { vi: 'Trung tâm Dịch vụ việc làm Hà Nội', en: 'Hanoi Employment Service Centre' },
      title: { vi: 'Quyết định về việc hưởng trợ cấp thất nghiệp', en: 'Decision on the benefit' },
      ...{ decision: 'TCTN-2026-0000042/QĐ-1', dossier: null, on: '2026-11-02' },
    },
  },
};
