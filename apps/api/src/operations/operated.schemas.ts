import { z } from 'zod';
import { restartOutcomes } from '../../../../libs/runs/index.js';
import { day, text, waiting } from '../openapi/list-responses.js';
import { nothingOfPeople, stuck } from './operator.schemas.js';

/** Only with it nothing is begun: what would happen is told. */
export const restartQuery = z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') });

/** Why a run is begun anew. */
export const restartBody = z.strictObject({
  reason: nothingOfPeople(300, 3),
  anyway: z
    .boolean()
    .default(false)
    .meta({ description: 'Also a run that follows its record, as `hoso dossiers restart NUMBER` does' }),
});
export type RestartBody = z.output<typeof restartBody>;

const timer = z.object({
  name: z.string(),
  title: text,
  due: day.nullable().meta({ description: 'Null where law data do not reach that far, or its clock stands still' }),
  stands: z.boolean().meta({ description: 'Its clock stands still' }),
  acts: z.boolean().meta({ description: 'Something happens by itself when it has passed' }),
});
const begun = z.object({
  at: z.iso.datetime(),
  because: z.string().nullable(),
  by: z.string().nullable().meta({ description: 'Null where it happened by itself' }),
  reason: z.string().nullable(),
});
const dossier = z.object({
  number: z.string(),
  type: z.string(),
  typeTitle: text,
  office: z.string(),
  status: z.object({ name: z.string(), title: text }),
  closed: z.boolean(),
  sequence: z.int().meta({ description: 'Last event of the record' }),
  run: z.object({
    state: z.enum(['follows', 'behind', 'reads', 'none', 'failing', 'silent']).meta({
      description:
        'It follows its record, knows another end of it, still reads it, there is none, its tasks fail, or it does not answer now',
    }),
    id: z.string().nullable(),
    sequence: z.int().nullable().meta({ description: 'Of the record, as far as the run knows it' }),
    asking: z.boolean().meta({ description: 'Calls to systems outside are under way' }),
  }),
  details: z
    .string()
    .nullable()
    .meta({ description: 'Its current details in Temporal, in Markdown; null without an answer' }),
  stuck: stuck.omit({ number: true, type: true, office: true }).nullable(),
  waiting: z.array(waiting.omit({ mine: true })),
  timers: z.array(timer).meta({ description: 'By the record: the earliest first, those without a day last' }),
  next: z
    .object({ name: z.string(), at: z.iso.datetime() })
    .nullable()
    .meta({ description: 'When something next happens by itself, in the dossier’s own time' }),
  begun: z.array(begun).meta({ description: 'When a run was begun from the record, the latest first: ten at most' }),
  temporal: z
    .string()
    .nullable()
    .meta({ description: 'Its page in Temporal UI, where `TEMPORAL_UI_URL` says where that is' }),
});
const outcome = z.object({
  outcome: z
    .enum(['would be begun', ...restartOutcomes])
    .meta({ description: 'The first with `dryRun`; the last where one was begun within ten seconds' }),
  dossier,
});

const example: z.input<typeof dossier> = {
  ...{ number: 'TCTN-2026-0000042', type: 'unemployment-claim' },
  typeTitle: { en: 'Unemployment benefit', vi: 'Hưởng trợ cấp thất nghiệp' },
  office: 'HN-01',
  status: { name: 'submitted', title: { en: 'Submitted', vi: 'Đã nộp' } },
  ...{ closed: false, sequence: 7 },
  run: { state: 'failing', id: '0198c0de-0000-7000-8000-000000000000', sequence: null, asking: false },
  details: null,
  stuck: { reason: 'task fails', detail: 'run 0198c0de-0000-7000-8000-000000000000', since: null },
  waiting: [
    {
      ...{ who: 'officer', whoTitle: { en: 'Officer', vi: 'Cán bộ' }, until: '2026-12-02' },
      what: { en: 'Issue the appointment slip', vi: 'Cấp phiếu hẹn' },
    },
  ],
  timers: [
    {
      ...{ name: 'appointment', title: { en: 'Appointment slip', vi: 'Cấp phiếu hẹn' } },
      ...{ due: '2026-12-02', stands: false, acts: false },
    },
  ],
  next: { name: 'decision', at: '2026-12-28T17:00:00.000Z' },
  begun: [
    {
      ...{ at: '2026-11-30T02:00:00.000Z', because: 'an operator began it anew', by: 'operator-1' },
      reason: 'lịch sử không khớp bản mới',
    },
  ],
  temporal: 'https://temporal.example/namespaces/hoso/workflows/TCTN-2026-0000042',
};

/** What the routes answer, with an example of each. */
export const answers = {
  dossier: { schema: dossier, example },
  restart: { schema: outcome, example: { outcome: 'would be begun', dossier: example } },
};
