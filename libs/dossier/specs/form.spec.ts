import { z } from 'zod';
import { type InspectionState, workplaceInspection } from '../../made-up/index.js';
import { wordless } from '../given/index.js';
import {
  civilDay,
  either,
  field,
  fieldWords,
  form,
  formSchema,
  like,
  nothing,
  optional,
  placesWithoutWords,
  registered,
  wordsOf,
} from '../index.js';

const { command, fact } = wordsOf<InspectionState>();
const title = { en: 'Name', vi: 'Tên' };
const help = { en: 'As on the card', vi: 'Như trên thẻ' };
const name = field({ title, help }, z.string().min(2));
const kind = field({ title, labels: { sea: title, river: title } }, z.enum(['sea', 'river']));

describe('the compiler', () => {
  const act = { title, roles: ['claimant'], from: ['draft'], produces: [], decide: () => [] } as const;

  it('takes a form whose fields have words, and no bare schema', () => {
    expect(command({ ...act, input: form({ name }), example: { name: 'An' } }).title).toBe(title);
    // @ts-expect-error no words
    command({ ...act, input: z.strictObject({ name }), example: { name: 'An' } });
    // @ts-expect-error one field without words
    form({ name: z.string() });
    expect(command({ ...act, input: nothing, example: {} }).title).toBe(title);
  });

  it('asks for a label of each value between which somebody chooses, and of nothing else', () => {
    // @ts-expect-error no labels
    field({ title }, z.enum(['sea', 'river']));
    // @ts-expect-error one label is missing
    field({ title, labels: { sea: title } }, z.enum(['sea', 'river']));
    // @ts-expect-error numbers between which one chooses have labels, too
    field({ title }, z.literal([1, 2]));
    expect(fieldWords(field({ title }, civilDay))).toEqual({ title });
    expect(fieldWords(field({ title, labels: { 1: title, 2: title } }, z.literal([1, 2]).optional()))).toHaveProperty(
      'labels.1',
    );
  });

  it('asks for words of a fact that people report, not of one that only a dossier tells', () => {
    const bare = z.strictObject({ name: z.string() });
    expect(fact({ title, input: bare, accept: () => [] }).title).toBe(title);
    // @ts-expect-error reported on a form, which has words
    fact({ title, input: bare, roles: ['officer'], example: { name: 'An' }, accept: () => [] });
  });
});

it('a form is taken as it is written: all that is asked, nothing else', () => {
  const one = form({ name, kind: optional(kind) });
  expect(one.safeParse({ name: 'An' }).success).toBe(true);
  expect(one.safeParse({ name: 'An', kind: 'lake' }).success).toBe(false);
  expect(one.safeParse({ name: 'An', other: 1 }).success).toBe(false);
});

it('it is told with its words, in the order in which it asks', () => {
  expect(formSchema(form({ kind: optional(kind), name }))).toEqual({
    type: 'object',
    properties: {
      kind: {
        type: 'string',
        enum: ['sea', 'river'],
        title: 'Name',
        'x-words': { title, labels: { sea: title, river: title } },
      },
      name: { type: 'string', minLength: 2, title: 'Name', description: 'As on the card', 'x-words': { title, help } },
    },
    required: ['name'],
    additionalProperties: false,
  });
});

it('fields that are made from one schema have words of their own, and what else is said of it', () => {
  const from = field({ title: { en: 'From', vi: 'Từ' } }, civilDay);
  const to = field({ title: { en: 'Until', vi: 'Đến' } }, civilDay);
  expect([fieldWords(from)?.title.en, fieldWords(to)?.title.en, fieldWords(civilDay)]).toEqual([
    'From',
    'Until',
    undefined,
  ]);
  expect(formSchema(form({ from, to }))).toMatchObject({
    properties: { from: { title: 'From', format: 'date' }, to: { title: 'Until', format: 'date' } },
  });
});

it('words go with a field: left out, in another form, in parts, in lists, in one of several forms', () => {
  const inner = form({ name });
  const outer = field({ title }, inner);
  const again = like(outer, inner.partial());
  expect(fieldWords(again)).toEqual({ title });
  const whole = form({
    outer: optional(outer),
    again,
    list: field({ title }, z.array(inner).min(1)),
    one: field({ title }, either('kind', [form({ kind: field({ title, labels: { sea: title } }, z.literal('sea')) })])),
  }).refine(({ list }) => list.length < 3);
  expect(placesWithoutWords(whole)).toEqual([]);
});

it('a place without words is named, however deep', () => {
  const bare = z.strictObject({ name, list: z.array(z.strictObject({ of: z.string() })) });
  const hidden = field({ title }, bare);
  expect(placesWithoutWords(form({ hidden }))).toEqual(['/hidden/list', '/hidden/list/*/of']);
  const odd = { ...workplaceInspection, submission: { ...workplaceInspection.submission, input: form({ hidden }) } };
  expect(wordless(registered(odd))).toEqual(['submit /hidden/list', 'submit /hidden/list/*/of']);
  expect(wordless(registered(workplaceInspection))).toEqual([]);
});
