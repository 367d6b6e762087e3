import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  miswritten,
  overlapping,
  uncounted,
  unnamed,
  unshown,
  untried,
  wordless,
} from '../libs/dossier/given/index.js';
import { casesIn } from './fixtures/cases-in.js';
import { dossierTypes } from './types.js';

// Every part of a definition has a case: an added command, event, deadline or fact needs its own.
const folder = (type: string) => join(import.meta.dirname, type);
const specsOf = (type: string) =>
  readdirSync(folder(type), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.spec.ts'));

it.each(dossierTypes.all.map((type) => [type.name, type] as const))(
  'every command, event, fact, deadline, refusal and status of %s has its case',
  async (name, type) => {
    const cases = await casesIn(specsOf(name).map((path) => join(folder(name), path)));
    for (const run of cases) run();
    expect(untried(type)).toEqual([]);
    // And their results are shown as the type says, to officials and to each party.
    expect(unshown(type)).toEqual([]);
    // And what happened can be read: each field of each event has words.
    expect(unnamed(type)).toEqual([]);
    // And every letter that they produce matches its form.
    expect(miswritten(type)).toEqual([]);
    // And what is counted of them is there to be counted.
    expect(uncounted(type)).toEqual([]);
  },
);

it.each(dossierTypes.all.map((type) => [type.name, type] as const))(
  'every field that people fill in %s has words',
  (_name, type) => {
    expect(wordless(type)).toEqual([]);
  },
);

it.each(dossierTypes.all.map((type) => [type.name, type] as const))(
  'no event of %s is counted twice in what is published',
  (_name, type) => {
    expect(overlapping(type)).toEqual([]);
  },
);
