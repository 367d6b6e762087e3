import type { AnyDossierType } from './definition.js';
import type { Language, Text } from './text.js';

/** A transition between two statuses: which act causes it, and who may do it; the procedure itself has no roles. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly title: Text;
  readonly roles: readonly string[];
}

/** Every change of status that a definition allows, in the order of its statuses; the same for diagrams and checks. */
export function transitionsOf(type: AnyDossierType): readonly Transition[] {
  const order = Object.keys(type.statuses);
  const target = (kind: string): string | undefined => type.events[kind]?.to;
  const acts = [{ ...type.submission, from: [type.initialStatus] }, ...Object.values(type.commands)].flatMap(
    ({ from, produces, title, roles }) =>
      from.flatMap((status) =>
        produces.flatMap((kind) => {
          const to = target(kind);
          return to === undefined || to === status ? [] : [{ from: status, to, title, roles }];
        }),
      ),
  );
  const own = Object.values(type.events).flatMap(({ from = [], to, title }) =>
    to === undefined ? [] : from.map((status) => ({ from: status, to, title, roles: [] })),
  );
  return [...acts, ...own].sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from));
}

/** The state diagram of a dossier type in Mermaid. Statuses that nothing leaves end it. */
export function stateDiagram(type: AnyDossierType, language: Language): string {
  const transitions = transitionsOf(type);
  const between = new Map<string, string[]>();
  for (const { from, to, title, roles } of transitions) {
    const key = `${from} --> ${to}`;
    const label = roles.length === 0 ? title[language] : `${title[language]} (${roles.join(', ')})`;
    between.set(key, [...(between.get(key) ?? []), label]);
  }
  const left = new Set(transitions.map(({ from }) => from));
  return [
    'stateDiagram-v2',
    ...Object.entries(type.statuses).map(([name, { title }]) => `  ${name}: ${title[language]}`),
    `  [*] --> ${type.initialStatus}`,
    ...[...between].map(([way, labels]) => `  ${way}: ${labels.join('<br>')}`),
    ...Object.keys(type.statuses)
      .filter((name) => !left.has(name))
      .map((name) => `  ${name} --> [*]`),
  ].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

const deadlinesOf = (type: AnyDossierType): readonly string[] => {
  const lines = Object.entries(type.deadlines).map(
    ([name, { title, bound, basis }]) =>
      `| \`${name}\` | ${cell(title.en)} | ${cell(title.vi)} | ${bound} | ${basis} |`,
  );
  if (lines.length === 0) return ['No time limit of the law binds anybody in it.'];
  return ['| deadline | title | tiêu đề | who is bound | basis |', '| --- | --- | --- | --- | --- |', ...lines];
};

const factsOf = (type: AnyDossierType): readonly string[] => {
  const lines = Object.entries(type.facts).map(
    ([name, { title, roles }]) =>
      `| \`${name}\` | ${cell(title.en)} | ${cell(title.vi)} | ${roles?.join(', ') ?? 'another dossier'} |`,
  );
  if (lines.length === 0) return [];
  return ['| fact | title | tiêu đề | who reports it |', '| --- | --- | --- | --- |', ...lines, ''];
};

const opensOf = (type: AnyDossierType): readonly string[] => {
  const lines = Object.entries(type.opens ?? {}).map(
    ([name, { type: other, title, basis = '' }]) =>
      `| \`${name}\` | ${cell(title.en)} | ${cell(title.vi)} | \`${other}\` | ${basis} |`,
  );
  if (lines.length === 0) return [];
  return ['| opens | title | tiêu đề | type | basis |', '| --- | --- | --- | --- | --- |', ...lines, ''];
};

const lettersOf = (type: AnyDossierType): readonly string[] => {
  const lines = Object.entries(type.letters ?? {}).map(
    ([name, { title, by, to, basis }]) =>
      `| \`${name}\` | ${cell(title.en)} | ${cell(title.vi)} | \`${by}\` | ${cell(to.map((one) => one.title.en).join(', '))} | ${cell(basis)} |`,
  );
  if (lines.length === 0) return [];
  return ['', '| letter | title | tiêu đề | event | to | basis |', '| --- | --- | --- | --- | --- | --- |', ...lines];
};

/** A dossier type on one page of Markdown: its diagram, what people may do, what is reported, its time limits and letters. */
export function typeSheet(type: AnyDossierType): string {
  const acts = [
    ['submit', { ...type.submission, from: [type.initialStatus] }] as const,
    ...Object.entries(type.commands),
  ];
  return [
    `## ${type.title.en} / ${type.title.vi}`,
    '',
    `\`${type.name}\`, procedure ${type.code}, numbers \`${type.prefix}-…\`.`,
    '',
    '```mermaid',
    stateDiagram(type, 'en'),
    '```',
    '',
    '| command | title | tiêu đề | roles | in status | basis |',
    '| --- | --- | --- | --- | --- | --- |',
    ...acts.map(
      ([name, { title, roles, from, basis = '' }]) =>
        `| \`${name}\` | ${cell(title.en)} | ${cell(title.vi)} | ${roles.join(', ')} | ${from.join(', ')} | ${basis} |`,
    ),
    '',
    ...factsOf(type),
    ...opensOf(type),
    ...deadlinesOf(type),
    ...lettersOf(type),
    '',
  ].join('\n');
}
