import { z } from 'zod';
import { dossierNumber, outsideSystems, personalNumber } from '../../../../libs/agency/index.js';
import { typeName } from '../dossiers/requests.js';

/** Of whom. */
export const prefillBody = z.strictObject({ personalId: personalNumber });
export type PrefillBody = z.output<typeof prefillBody>;

const text = z.object({ en: z.string(), vi: z.string() });
const answer = z.object({
  values: z
    .array(z.object({ pointer: z.string(), value: z.union([z.string(), z.number(), z.boolean()]), source: z.string() }))
    .meta({ description: 'Values by their places in the submission; the first is the number of the person' }),
  sources: z
    .array(z.object({ name: z.string(), title: text, away: text.nullable() }))
    .meta({ description: 'Who was asked; `away` says why one gave no answer' }),
  open: z
    .array(z.object({ number: dossierNumber, type: typeName, typeTitle: text, status: text, openedOn: z.string() }))
    .meta({ description: 'Dossiers of this person that are open and yours to see' }),
});

/** One that may be asked, for the example: a system outside is named in libs/agency alone (ADR 35). */
const [asked] = Object.keys(outsideSystems) as [keyof typeof outsideSystems];

/** What is answered, with an example. */
export const prefilled = {
  schema: answer,
  example: {
    values: [
      { pointer: '/form/person/personalId', value: '001199000001', source: 'stated' },
      { pointer: '/form/person/fullName', value: 'Nguyễn Thị An', source: asked },
      { pointer: '/form/insurance/contributionMonths', value: 54, source: asked },
    ],
    sources: [{ name: asked, title: outsideSystems[asked], away: null }],
    open: [
      {
        number: 'TVVL-2026-0000007',
        type: 'job-counselling',
        typeTitle: { en: 'Job counselling and referral', vi: 'Tư vấn, giới thiệu việc làm' },
        status: { en: 'Counselled', vi: 'Đã tư vấn' },
        openedOn: '2026-02-20',
      },
    ],
  },
};
