import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transform } from '@swc/core';
import { check } from 'prettier';
import ts from 'typescript';
import { civilDate } from '../../calendar/index.js';
import { namedDay } from '../data/named-day.js';
import { aboutLawVersion, assembleLawData, lawData } from '../index.js';
import { quoted, sourceOf, type VersionSource } from './source.js';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'libs', 'policy', 'data', 'version-3');
const law = lawData(2);

const long = `a decree whose name is so long that no line holds it, because it names "all" that it changes, and why, and when`;
/** A draft that touches whatever a draft can touch. */
const draft = assembleLawData(
  {
    version: 3,
    rates: {
      ...law.rates,
      regionalMinimumWage: [
        ...law.rates.regionalMinimumWage,
        {
          from: civilDate('2027-01-01'),
          to: civilDate('2027-06-30'),
          vnd: [6_000_000, null, 950, 1_000],
          source: "Decree 'A'",
        },
      ],
      baseSalary: [...law.rates.baseSalary, { from: civilDate('2027-07-01'), vnd: 2_700_000, source: long }],
      contribution: [
        ...law.rates.contribution,
        // In another sequence, as JSON may come.
        {
          source: 'b\\c',
          stateAtMost: 0.5,
          employer: 1,
          worker: 12.25,
          confidence: 'assumed',
          from: civilDate('2027-07-01'),
        },
      ],
      retentionTraining: [],
    },
    calendar: {
      ...law.calendar,
      officialYears: [...(law.calendar.officialYears ?? []), ...Array.from({ length: 30 }, (_, at) => 2_100 + at)],
      nonWorking: [
        ...law.calendar.nonWorking,
        namedDay('2026-11-23', 'swappedOff', 'official', 'schedule2026'),
        {
          date: civilDate('2027-03-01'),
          name: { vi: 'Ngày "mới"', en: "A 'new' day" },
          provenance: 'official',
          source: long,
        },
      ],
      makeUpSaturdays: [],
    },
  },
  { ...law.choices, checkInDays2025: 5, roundingOfBenefit: 'down' },
);
const about = {
  from: civilDate('2026-12-01'),
  author: 'Nguyễn Thị Hạnh',
  approver: "Trần 'Ba' Văn",
  reason: { vi: long, en: 'it is so' },
  sources: [long, 'Decree 1/2027'],
};
const source = sourceOf({ version: 3, law: draft, before: law.choices, about });
/** Of a draft that changes nothing. */
const unchanged = sourceOf({ version: 3, law, before: law.choices, about: aboutLawVersion(2) ?? about });

type Exported = Readonly<Record<string, unknown>>;
/** What a source file exports, run as it is: its imports are the house's own modules. */
async function exported(name: keyof VersionSource, files: VersionSource): Promise<Exported> {
  const { code } = await transform(files[name], {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
    module: { type: 'commonjs' },
  });
  const exports: Record<string, unknown> = {};
  const asked = (path: string) => (path.includes('calendar') ? { civilDate } : { namedDay });
  runInNewContext(code, { exports, require: asked });
  // Out of the other context, whose objects are of other classes.
  return JSON.parse(JSON.stringify({ ...exports })) as Exported;
}

describe.each([
  ['that touches everything', source, draft],
  ['that changes nothing', unchanged, law],
])('the source of a draft %s', (_, files, wanted) => {
  it.each(Object.keys(files) as (keyof VersionSource)[])('%s is formatted', async (name) => {
    const options = { parser: 'typescript', singleQuote: true, printWidth: 120, trailingComma: 'all' } as const;
    expect(await check(files[name], options)).toBe(true);
  });

  it('is exactly the data of the draft', async () => {
    const { rates } = await exported('rates.ts', files);
    const { calendar } = await exported('calendar.ts', files);
    const { choices } = await exported('choices.ts', files);
    expect(rates).toEqual(wanted.rates);
    expect(calendar).toEqual(wanted.calendar);
    expect({ ...law.choices, ...(choices as object) }).toEqual(wanted.choices);
    const again = assembleLawData({ version: 3, rates, calendar } as never, { ...law.choices, ...(choices as object) });
    expect(again.choices).toEqual(wanted.choices);
  });
});

it('names only the switches that it moves, and who is responsible', async () => {
  expect((await exported('choices.ts', source)).choices).toEqual({ checkInDays2025: 5, roundingOfBenefit: 'down' });
  expect((await exported('about.ts', source)).about).toEqual(about);
  expect(unchanged['choices.ts']).toContain('export const choices = {} as const;');
});

it('compiles as the next version of the house', () => {
  const options = {
    ...ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
      ts.sys,
      root,
    ).options,
    noEmit: true,
    incremental: false,
    tsBuildInfoFile: undefined,
  };
  const texts = new Map(Object.entries(source).map(([name, text]) => [join(folder, name), text]));
  const host = ts.createCompilerHost(options);
  const withDraft: ts.CompilerHost = {
    ...host,
    directoryExists: (path) => path === folder || ts.sys.directoryExists(path),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    getSourceFile: (file, ...rest) => {
      const text = texts.get(file);
      return text === undefined
        ? host.getSourceFile(file, ...rest)
        : ts.createSourceFile(file, text, ts.ScriptTarget.ES2024);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, withDraft);
  const faults = [...texts.keys()].flatMap((file) => [
    ...program.getSemanticDiagnostics(program.getSourceFile(file)),
    ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
  ]);
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
}, 60_000);

it.each([
  ['plain', "'plain'"],
  ["it's", `"it's"`],
  [`'a' "b"`, `'\\'a\\' "b"'`],
  ['a\\b', "'a\\\\b'"],
])('%s is quoted as the formatter quotes it', (text, wanted) => {
  expect(quoted(text)).toBe(wanted);
});
