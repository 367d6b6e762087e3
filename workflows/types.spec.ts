import { stateDiagram, transitionsOf, typeSheet } from '../libs/dossier/index.js';
import { refusedExamples, refusedOpenings } from '../libs/dossier/given/index.js';
import { dossierTypes } from './types.js';

it('open dossiers by what the other type’s submission takes', () => {
  expect(refusedOpenings(dossierTypes)).toEqual({});
});

describe.each(dossierTypes.all.map((type) => [type.name, type] as const))('%s', (_name, type) => {
  it('has a way to each of its statuses, between statuses that it has', () => {
    const transitions = transitionsOf(type);
    const statuses = Object.keys(type.statuses);
    const reached = new Set([type.initialStatus]);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { from, to } of transitions) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...statuses].sort());
    for (const { from, to } of transitions) expect(statuses).toEqual(expect.arrayContaining([from, to]));
  });

  it('produces events that it defines', () => {
    const known = Object.keys(type.events);
    const named = [type.submission, ...Object.values(type.commands)].flatMap(({ produces }) => produces);
    expect(known).toEqual(expect.arrayContaining([...named]));
  });

  it('has examples that its schemas take', () => {
    expect(refusedExamples(type)).toEqual({});
  });

  it('links to types that exist, by fields that it asks for', () => {
    const { links = {}, input } = type.submission;
    const fields = Object.keys((input as { shape?: object }).shape ?? {});
    expect(fields).toEqual(expect.arrayContaining(Object.keys(links)));
    expect(dossierTypes.all.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.values(links)));
  });

  it('is drawn in both languages, with every command on its sheet', () => {
    for (const { title } of Object.values(type.statuses)) {
      expect(stateDiagram(type, 'vi')).toContain(title.vi);
      expect(stateDiagram(type, 'en')).toContain(title.en);
    }
    for (const name of [...Object.keys(type.commands), ...Object.keys(type.deadlines)])
      expect(typeSheet(type)).toContain(`| \`${name}\` |`);
  });
});
