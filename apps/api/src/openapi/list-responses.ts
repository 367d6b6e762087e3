import { z } from 'zod';
import { moneyPlaces, paymentStates } from '../../../../libs/dossier/index.js';

/** A text in both languages. */
export const text = z.object({ vi: z.string(), en: z.string() });
export const day = z.iso.date();

/** One thing that somebody owes. */
export const waiting = z.object({
  who: z.string().meta({ examples: ['employer'] }),
  whoTitle: text,
  mine: z.boolean().meta({ description: 'Whether the reader owes it' }),
  what: text,
  since: day.optional().meta({ description: 'The day from which it is owed, where the dossier knows it' }),
  why: text.optional().meta({ description: 'What made it owed, where something did' }),
  items: z
    .array(
      z.object({
        title: text,
        command: z.string().optional().meta({ description: 'The command that settles it' }),
        place: z
          .string()
          .optional()
          .meta({ description: 'Where it stands in the form of that command: a JSON pointer' }),
      }),
    )
    .optional()
    .meta({ description: 'What is asked one by one, where that is a list' }),
  from: day.optional().meta({ description: 'The first day on which it can be done, where that is not at once' }),
  until: day.optional(),
  ground: z.string().optional(),
  money: z
    .enum(moneyPlaces)
    .optional()
    .meta({ description: 'It is about money: at a counter, or a transfer that did not get there' }),
  deadline: z.string().optional(),
  paused: z
    .object({ since: day, why: text.optional() })
    .optional()
    .meta({ description: 'Its clock stands still: it has no last day meanwhile' }),
  command: z.string().optional().meta({ description: 'The command that settles it' }),
  /** With what code another system failed; for officials. */
  code: z.string().optional(),
});

/** Money of a month, as pages show it. */
export const payment = z.object({
  month: z.int(),
  title: text,
  amountVnd: z.int(),
  state: z.enum(paymentStates),
  stateTitle: text.meta({ description: 'In words of the type' }),
  since: day.optional().meta({ description: 'From when on it is in that state; of paid money the day of payment' }),
  reference: z.string(),
  attempt: z.int().optional().meta({ description: 'How many orders there were' }),
  atCounter: z.boolean().optional().meta({ description: 'It is, or was, handed out at a counter' }),
  reason: text.optional().meta({ description: 'Why it did not get there' }),
  returnedOn: day.optional().meta({ description: 'When it came back after it was paid, while it is owed again' }),
});

/** A line of a list. */
export const listing = z.object({
  number: z.string().meta({ examples: ['TCTN-2026-0000042'] }),
  type: z.string(),
  status: z.object({ name: z.string(), title: text }),
  phase: z.string(),
  sequence: z.int(),
  office: z.string(),
  officeName: text.nullable(),
  employer: z.string().nullable(),
  assignee: z.string().nullable(),
  holder: z
    .object({ id: z.string(), name: z.string().nullable(), since: day.nullable() })
    .nullable()
    .meta({ description: 'Who has it; the name is for officials' }),
  openedOn: day.nullable(),
  closedOn: day.nullable(),
  /** Of the agency. */
  due: day.nullable(),
  dueIn: z
    .object({ workingDays: z.int() })
    .nullable()
    .meta({ description: 'From today until `due`, by the calendar of its type; negative when it is late' }),
  /** The earliest of others. */
  otherDue: day.nullable(),
  waiting: z.array(waiting),
  marks: z
    .array(z.object({ code: z.string(), text }))
    .meta({ description: 'What stands out: flags that its type marks, a correction that waits; for officials' }),
  primaryCommand: z
    .object({
      name: z.string(),
      title: text,
      unavailable: z
        .object({
          ...{ code: z.string(), why: text, detail: text.optional(), ground: z.string().optional() },
          details: z.record(z.string(), z.unknown()).optional(),
        })
        .optional()
        .meta({ description: 'Why it cannot be given now, as the dossier says it' }),
    })
    .nullable()
    .meta({ description: 'Of the reader’s commands the one that settles what is owed first' }),
  columns: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable())
    .meta({ description: 'Search fields of its type that are columns; for officials' }),
  displayName: z.string().nullable().optional(),
});

/** A page of a list. */
export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });
const count = z.object({ count: z.int(), more: z.boolean() });
/** A page of dossiers; it includes everything recorded up to a position of the stream. */
const lines = page(listing).extend({ position: z.int() });
const work = lines.extend({ total: count.optional() });
const queue = work.extend({
  counts: z
    .object({
      all: count,
      mine: count,
      unassigned: count,
      overdue: count,
      dueThisWeek: count,
      sentBack: count,
      alerts: count,
    })
    .optional(),
});
const workload = z.object({
  id: z.string(),
  office: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  lastSeen: z.iso.datetime(),
  open: z.int(),
  dueThisWeek: z.int(),
  overdue: z.int(),
  done7: z.int(),
  done30: z.int(),
  awayUntil: day.nullable().meta({ description: 'The last day of an absence' }),
});

/** What lists answer, and what is about lists. */
export const listResponses: Readonly<Record<string, z.ZodType>> = {
  'get /v1/my/dossiers': lines,
  'get /v1/my/work': work,
  'get /v1/offices/{office}/queue': queue,
  'get /v1/offices/{office}/dossiers': lines,
  'post /v1/dossiers/search': page(
    listing.extend({
      match: z
        .enum(['exact', 'near'])
        .meta({ description: 'As it was asked for; or only by a similar name, after the others' }),
    }),
  ).extend({
    total: count,
    add: z
      .array(z.enum(['name', 'birthYear', 'office', 'type']))
      .optional()
      .meta({
        description: 'So little was said that more than 50 were found: none is shown before one of these is said',
      }),
  }),
  'get /v1/offices/{office}/people': z.object({ items: z.array(workload) }),
  'get /v1/offices/{office}/colleagues': z.object({
    items: z.array(workload.pick({ id: true, name: true, roles: true, awayUntil: true })),
  }),
  'post /v1/selections': z.object({
    count: z.int(),
    items: z.array(z.object({ number: z.string(), sequence: z.int() })),
  }),
};
