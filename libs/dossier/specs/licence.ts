import { z } from 'zod';
import { civilDate, weekdays } from '../../calendar/index.js';
import { aPerson, type DossierType, eventsOf, field, form, nothing, optional, refusal, wordsOf } from '../index.js';

// The language in a type of its own, small enough to see all of it: a fishing licence.
export interface Licence {
  readonly boat?: string;
  readonly owner?: string;
  readonly asked: boolean;
}
const { command, submission, deadline, shows } = wordsOf<Licence>();
const event = eventsOf<Licence>();
const text = { en: 'x', vi: 'x' };

export const monday = civilDate('2026-03-02');
export const licence = {
  name: 'licence',
  code: '0',
  prefix: 'GP',
  title: text,
  initialStatus: 'draft',
  statuses: {
    draft: { title: text, phase: 'intake' },
    submitted: { title: text, phase: 'intake' },
    granted: { title: text, phase: 'closed' },
  },
  submission: submission({
    title: text,
    roles: ['claimant'],
    channels: ['online'],
    formVersion: 1,
    produces: ['submitted'],
    input: form({ owner: field({ title: text }, z.string().min(2)), boat: field({ title: text }, z.string()) }),
    example: { owner: 'An', boat: 'B1' },
    subject: ({ owner }) => aPerson(owner),
    office: () => 'HN-01',
    decide: (_dossier, { owner, boat }) => [{ kind: 'submitted', data: { owner, boat } }],
  }),
  commands: {
    ask: command({
      title: text,
      roles: ['officer'],
      from: ['submitted'],
      produces: ['asked'],
      input: nothing,
      example: {},
      decide: () => [{ kind: 'asked', data: {} }],
    }),
    reply: command({
      title: text,
      roles: ['claimant'],
      from: ['submitted'],
      produces: ['replied'],
      input: nothing,
      example: {},
      guard: ({ data }) => {
        if (!data.asked) throw refusal('NOTHING_ASKED');
      },
      decide: () => [{ kind: 'replied', data: {} }],
    }),
    grant: command({
      title: text,
      roles: ['director'],
      from: ['submitted'],
      produces: ['granted'],
      input: nothing,
      example: {},
      decision: true,
      notBy: ({ assignee }) => assignee,
      decide: () => [{ kind: 'granted', data: {} }],
    }),
  },
  facts: {},
  events: {
    submitted: event<{ owner?: string; boat: string }>({
      title: text,
      version: 1,
      to: 'submitted',
      personal: ['owner'],
      apply: (state, { owner, boat }) => ({ ...state, owner, boat }),
      correction: {
        input: form({ boat: field({ title: text }, z.string().min(2)) }),
        apply: (state, data) => ({ ...state, ...data }),
      },
    }),
    asked: event<object>({ title: text, version: 1, apply: (state) => ({ ...state, asked: true }) }),
    replied: event<object>({ title: text, version: 1, apply: (state) => ({ ...state, asked: false }) }),
    granted: event<object>({ title: text, version: 1, to: 'granted', apply: (state) => state }),
  },
  deadlines: {
    decision: deadline({
      title: text,
      bound: 'agency',
      basis: 'none',
      open: ({ status }) => status === 'submitted',
      due: ({ openedOn }) => weekdays.addWorkingDays(openedOn ?? monday, 5),
      stoppedWhile: ({ data }) => data.asked,
    }),
    answer: deadline({
      title: text,
      bound: 'claimant',
      basis: 'none',
      open: ({ data }) => data.asked,
      due: ({ openedOn }) => weekdays.addWorkingDays(openedOn ?? monday, 2),
    }),
  },
  documents: { plan: { title: text } },
  refusals: { NOTHING_ASKED: { status: 409, title: text } },
  initial: () => ({ asked: false }),
  expectations: () => [],
  shown: {
    openly: shows(
      form({ boat: optional(field({ title: text }, z.string())), asked: field({ title: text }, z.boolean()) }),
      ({ owner: _owner, ...known }) => known,
    ),
  },
  displayName: ({ owner }) => owner,
} satisfies DossierType<Licence>;
