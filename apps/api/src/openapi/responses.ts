import { z } from 'zod';

const text = z.object({ vi: z.string(), en: z.string() });
const day = z.iso.date();

const waiting = z.object({
  who: z.string().meta({ examples: ['employer'] }),
  what: text,
  until: day.optional(),
  ground: z.string().optional(),
  deadline: z.string().optional(),
});

export const listing = z.object({
  number: z.string().meta({ examples: ['TCTN-2026-0000042'] }),
  type: z.string(),
  status: z.object({ name: z.string(), title: text }),
  phase: z.string(),
  office: z.string(),
  employer: z.string().nullable(),
  assignee: z.string().nullable(),
  openedOn: day.nullable(),
  closedOn: day.nullable(),
  due: day.nullable(),
  waiting: z.array(waiting),
  displayName: z.string().nullable().optional(),
});

const documentEntry = z.object({
  id: z.string(),
  kind: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  mediaType: z.string(),
});

const dossier = listing.extend({
  typeTitle: text,
  sequence: z.int(),
  lawVersion: z.int(),
  businessDate: day,
  links: z.array(z.object({ number: z.string(), relation: z.string() })),
  documents: z.array(documentEntry),
  correction: z.unknown(),
  facts: z.unknown(),
  commands: z.array(
    z.object({
      name: z.string(),
      title: text,
      href: z.string(),
      basis: z.string().optional(),
      decision: z.boolean().optional(),
    }),
  ),
});

const event = z.object({
  sequence: z.int(),
  kind: z.string(),
  title: text,
  at: z.iso.datetime(),
  filedOn: day,
  recordedAt: z.iso.datetime(),
  author: z.string(),
  onBehalfOf: z.string().nullable(),
  channel: z.string(),
  cause: z.object({ kind: z.string(), id: z.string(), name: z.string() }),
  data: z.record(z.string(), z.unknown()),
  personal: z.record(z.string(), z.unknown()).nullable(),
  erased: z.boolean(),
  hash: z.string(),
});

const ledgerLine = z.object({
  month: z.int(),
  kind: z.string(),
  amountVnd: z.int(),
  reference: z.string(),
  sequence: z.int(),
});

const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });
const probes = z.object({ status: z.enum(['up', 'down']), parts: z.record(z.string(), z.enum(['up', 'down'])) });

/** What reads answer, by method and path of the description. Tests check real answers against these. */
export const responseSchemas: Readonly<Record<string, z.ZodType>> = {
  'get /v1/dossiers/{number}': dossier,
  'get /v1/dossiers/{number}/timeline': page(event),
  'get /v1/dossiers/{number}/ledger': z.object({ items: z.array(ledgerLine) }),
  'get /v1/dossiers/{number}/documents': z.object({ items: z.array(documentEntry) }),
  'get /v1/my/dossiers': page(listing),
  'get /v1/offices/{office}/queue': page(listing),
  'get /v1/offices/{office}/dossiers': page(listing),
  'post /v1/dossiers/search': page(listing),
  'get /health/live': z.object({ status: z.literal('up') }),
  'get /health/ready': probes,
};

const line = {
  number: 'TCTN-2026-0000042',
  type: 'unemployment-claim',
  status: { name: 'appointed', title: { vi: 'Đã hẹn trả kết quả', en: 'Appointed' } },
  phase: 'waiting',
  office: 'HN-01',
  employer: 'HN0001',
  assignee: 'officer-HN-01-1',
  openedOn: '2026-03-02',
  closedOn: null,
  due: '2026-03-27',
  waiting: [
    {
      who: 'officer',
      what: { vi: 'Thẩm định hồ sơ', en: 'Verify the claim' },
      until: '2026-03-27',
      ground: 'D28 18.1',
      deadline: 'decision',
    },
  ],
};

/** An example for each answer that a reader may want to see before calling. */
export const responseExamples: Readonly<Record<string, unknown>> = {
  'get /v1/dossiers/{number}': {
    ...line,
    displayName: 'Nguyễn Văn An',
    typeTitle: { vi: 'Hưởng trợ cấp thất nghiệp', en: 'Unemployment benefit' },
    sequence: 7,
    lawVersion: 1,
    businessDate: '2026-03-09',
    links: [],
    documents: [],
    correction: null,
    facts: {},
    commands: [
      {
        name: 'take',
        title: { vi: 'Nhận xử lý hồ sơ', en: 'Take the dossier' },
        href: '/v1/dossiers/TCTN-2026-0000042/commands/take',
      },
    ],
  },
  'get /v1/my/dossiers': { items: [line], next: null },
  'get /v1/offices/{office}/queue': { items: [line], next: 'WyIyMDI2LTAzLTI3IiwiVENUTi0yMDI2LTAwMDAwNDIiXQ' },
  'get /v1/offices/{office}/dossiers': { items: [line], next: null },
  'post /v1/dossiers/search': { items: [{ ...line, displayName: 'Nguyễn Văn An' }], next: null },
};
