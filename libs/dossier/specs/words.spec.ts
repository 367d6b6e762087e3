import { z } from 'zod';
import { civilDate } from '../../calendar/index.js';
import { siteVisit, type VisitState } from '../../made-up/index.js';
import { refusedExamples } from '../given/index.js';
import {
  acceptFact,
  aPerson,
  civilDay,
  decideCommand,
  decideStated,
  decideSubmission,
  field,
  form,
  newDossier,
  wordsOf,
} from '../index.js';

const text = { en: 'x', vi: 'x' };
const { command, fact, submission } = wordsOf<VisitState>();

/** A schema that counts how often it parses. */
const counting = <I extends z.ZodType>(schema: I) => {
  let parses = 0;
  const counted = z.unknown().transform((sent) => {
    parses += 1;
    return schema.parse(sent);
  });
  const input = field({ title: text }, counted);
  return { input, parses: () => parses };
};
const today = civilDate('2026-03-02');
const cause = { kind: 'command', id: '1', name: 'x' } as const;
const an = { subject: 'an', roles: ['claimant'], party: 'digest' } as const;
const context = { cause, author: 'an', channel: 'online', filedOn: today, today, at: 0, actor: an } as const;
const counted = counting(form({ on: field({ title: text }, civilDay) }));
const filed = counting(form({ worker: field({ title: text }, z.string()), site: field({ title: text }, z.string()) }));
const type = {
  ...siteVisit,
  submission: submission({
    title: text,
    roles: ['claimant'],
    channels: ['online'],
    formVersion: 1,
    produces: ['visitOrdered'],
    input: filed.input,
    example: {},
    subject: ({ worker }) => aPerson(worker),
    office: () => 'HN-01',
    decide: (_dossier, stated) => [{ kind: 'visitOrdered', data: stated }],
  }),
  commands: {
    postpone: command({
      title: text,
      roles: ['claimant'],
      from: ['draft'],
      produces: [],
      input: counted.input,
      example: {},
      decide: (_dossier, { on }) => [{ kind: 'visitOrdered', data: { on } }],
    }),
  },
  facts: {
    siteSeen: fact({
      title: text,
      input: counted.input,
      accept: (_dossier, { on }) => [{ kind: 'visitOrdered', data: { on } }],
    }),
  },
};
const draft = { ...newDossier(type, 'TTHT-1'), parties: { office: 'HN-01', claimant: 'digest' } };

describe('an input is parsed once', () => {
  it('of a command, and of a fact', () => {
    const before = counted.parses();
    expect(decideCommand(type, draft, 'postpone', { on: '2026-03-02' }, context)).toMatchObject([
      { data: { on: today } },
    ]);
    expect(counted.parses() - before).toBe(1);
    expect(acceptFact(type, draft, 'siteSeen', { on: '2026-03-02' }, context)).toHaveLength(1);
    expect(counted.parses() - before).toBe(2);
  });

  it('of a submission, by the engine, and where it is read for its person before it is decided', () => {
    const sent = { worker: 'An', site: 'north' };
    const before = filed.parses();
    const events = decideSubmission(type, draft, sent, 'digest', context);
    expect(filed.parses() - before).toBe(1);
    const read = type.submission.read(sent);
    if ('faults' in read) throw new Error('the form was refused');
    expect(read.value).toMatchObject({ subject: { kind: 'person', reference: 'An' }, office: 'HN-01', links: [] });
    expect(decideStated(type, draft, read.value, 'digest', context)).toEqual(events);
    expect(filed.parses() - before).toBe(2);
  });

  it('and not at all of what may not be done anyway', () => {
    const before = counted.parses();
    const stranger = { ...context, actor: { ...an, party: 'other' } };
    expect(() => decideCommand(type, draft, 'postpone', { on: '2026-03-02' }, stranger)).toThrow('DOSSIER_NOT_FOUND');
    expect(counted.parses() - before).toBe(0);
  });
});

describe('an example', () => {
  const postpone = { title: text, roles: ['claimant'], from: ['draft'], produces: [], decide: () => [] } as const;

  it('is what is sent, before the schema makes something of it', () => {
    const kinds = field({ title: text, labels: { indoors: text, outdoors: text } }, z.enum(['indoors', 'outdoors']));
    const input = form({ on: field({ title: text }, civilDay), kind: kinds });
    expect(command({ ...postpone, input, example: { on: '2026-03-02', kind: 'indoors' } }).example).toBeDefined();
    // @ts-expect-error of another shape
    command({ ...postpone, input, example: { on: 20260302, kind: 'indoors' } });
    // @ts-expect-error of a kind that there is not
    command({ ...postpone, input, example: { on: '2026-03-02', kind: 'below' } });
  });

  it('is found where its schema refuses it, which the compiler cannot see', () => {
    const input = form({ on: field({ title: text }, civilDay) });
    const wrong = {
      ...siteVisit,
      commands: { ...siteVisit.commands, postpone: command({ ...postpone, input, example: { on: '2026-02-30' } }) },
      facts: { siteSeen: fact({ title: text, input, example: { on: 'today' }, accept: () => [] }) },
    };
    expect(refusedExamples(siteVisit)).toEqual({});
    expect(Object.keys(refusedExamples(wrong)).sort()).toEqual(['postpone', 'siteSeen']);
    expect(refusedExamples(wrong)['postpone']).toMatchObject([{ pointer: '/on' }]);
  });
});
