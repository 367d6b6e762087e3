import { englishDay, vietnameseDay } from '../calendar/index.js';
import {
  type Article,
  type Explanation,
  type Language,
  type Value,
  type Words,
  TEXTS,
  citation,
} from './framework/index.js';
import { CHOICES } from './choices.js';
import { ruleById } from './rules/all-rules.js';
import { VALUE_WORDS } from './value-words.js';

const NONE: Words = { vi: 'không có', en: 'none' };
/** A figure of settled law that the data moved. */
const DATA: Words = { vi: 'dữ liệu', en: 'data' };
const CONFIDENCE: Readonly<Record<Exclude<Explanation['confidence'], 'law'>, Words>> = {
  assumed: { vi: 'giả định', en: 'assumed' },
  interpretation: { vi: 'cách hiểu', en: 'interpretation' },
};

/** One sentence for a letter, in a language. */
export const inShort = (explanation: Explanation, language: Language): string => say(explanation, 'short', language);

/** A step of an answer, for readers: what it settles, what comes out, and the rule as it applies. */
export interface ToldStep {
  readonly depth: number;
  readonly label: Words;
  readonly figure: Words;
  readonly rule: Words;
  readonly articles: readonly Words[];
  /** Where the law is not settled, or the data moved a figure: what is followed, and why. */
  readonly reading: Words | null;
  /** Names of the facts that it takes. */
  readonly facts: readonly string[];
}

const inBoth = (words: (language: Language) => string): Words => ({ vi: words('vi'), en: words('en') });

/** The steps of an answer in reading order, each before those on which it rests. */
export function toldSteps(explanation: Explanation, depth = 0): readonly ToldStep[] {
  const { ruleId, articles, facts, children } = explanation;
  const rule = ruleById(ruleId);
  if (!rule) throw new Error(`no rule has the id ${ruleId}`);
  // Without the brackets in which it follows a line.
  const reading = inBoth((language) =>
    doubtOf(explanation, language)
      .trim()
      .replace(/^\[|\]$/g, ''),
  );
  const step: ToldStep = {
    depth,
    label: rule.title,
    figure: inBoth((language) => say(explanation, 'short', language)),
    rule: inBoth((language) => say(explanation, 'long', language)),
    articles: articles.map((article) => inBoth((language) => citation(article, language))),
    reading: reading.vi === '' ? null : reading,
    facts: Object.keys(facts),
  };
  return [step, ...children.flatMap((child) => toldSteps(child, depth + 1))];
}

/** Each step in its own line, deeper steps indented, with citations and how sure each is. */
export function inLong(explanation: Explanation, language: Language, depth = 0): string {
  const { articles, children } = explanation;
  const cited = articles.map((article) => citation(article, language)).join('; ');
  const doubt = doubtOf(explanation, language);
  const line = `${'  '.repeat(depth)}- ${say(explanation, 'long', language)} (${cited})${doubt}`;
  return [line, ...children.map((child) => inLong(child, language, depth + 1))].join('\n');
}

/**
 * The basis of a step that is not settled law: its confidence, what was followed and why, and what was not. For settled
 * law, text only if the data moved its figure.
 */
function doubtOf({ ruleId, confidence, choice }: Explanation, language: Language): string {
  if (choice !== undefined) {
    const settled = confidence === 'law';
    if (settled && choice.adopted) return '';
    return bracketed(settled ? DATA : CONFIDENCE[confidence], standing(choice), language);
  }
  const declared = ruleById(ruleId)?.confidence;
  if (confidence === 'law' || declared === undefined || !('why' in declared)) return '';
  const { why, alternative } = declared;
  return bracketed(CONFIDENCE[confidence], { why, others: [alternative] }, language);
}

interface Followed {
  /** What was followed, if a switch says it; otherwise the sentence before says it. */
  readonly followed?: Words;
  readonly why: Words;
  readonly others: readonly Words[];
}

/** The reading that a switch selected, why, and the other readings. */
function standing({ key, value, adopted }: NonNullable<Explanation['choice']>): Followed {
  const choice = CHOICES[key];
  const stands = String(value);
  const setting = `${key} = ${stands}`;
  const moved = { vi: `dữ liệu pháp luật đặt ${setting}`, en: `the law data set ${setting}` };
  if (!('options' in choice)) {
    const figure = (count: string): Words => ({ vi: count, en: count });
    return { followed: figure(stands), why: moved, others: adopted ? [] : [figure(String(choice.adopted))] };
  }
  const options: Readonly<Record<string, Words>> = choice.options;
  const followed = options[stands];
  return {
    ...(followed && { followed }),
    why: adopted ? choice.why : moved,
    others: Object.entries(options).flatMap(([option, words]) => (option === stands ? [] : [words])),
  };
}

function bracketed(level: Words, { followed, why, others }: Followed, language: Language): string {
  const vi = language === 'vi';
  const parts = [
    level[language],
    ...(followed ? [`${vi ? 'theo' : 'followed'}: ${followed[language]}`] : []),
    `${vi ? 'vì' : 'because'} ${why[language]}`,
    ...(others.length > 0
      ? [`${vi ? 'cách khác' : 'otherwise'}: ${others.map((other) => other[language]).join(vi ? ' hoặc ' : ' or ')}`]
      : []),
  ];
  return ` [${parts.join('; ')}]`;
}

function say(explanation: Explanation, length: 'short' | 'long', language: Language): string {
  const rule = ruleById(explanation.ruleId);
  if (!rule) throw new Error(`no rule has the id ${explanation.ruleId}`);
  const { facts, figures, conclusion } = explanation;
  return fill(rule.words[length][language], { ...facts, ...figures, ...conclusion }, language);
}

/** Fills `{name}` and `{name?text if true|text if not}`, which may hold each other. */
export function fill(template: string, values: Readonly<Record<string, Value>>, language: Language): string {
  let text = '';
  for (let at = 0; at < template.length;) {
    if (template[at] !== '{') {
      text += template[at];
      at += 1;
      continue;
    }
    const end = closing(template, at);
    text += placeholder(template.slice(at + 1, end), values, language);
    at = end + 1;
  }
  return text;
}

function placeholder(inside: string, values: Readonly<Record<string, Value>>, language: Language): string {
  const question = inside.indexOf('?');
  if (question < 0) return written(values[inside] ?? null, language, inside);
  const bar = outerBar(inside, question + 1);
  const chosen = values[inside.slice(0, question)] === true ? inside.slice(question + 1, bar) : inside.slice(bar + 1);
  return fill(chosen, values, language);
}

/** Position of the brace that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a brace is not closed: ${text}`);
}

/** Position of the bar between the two texts of a choice, outside of nested braces. */
function outerBar(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0 && text[at] === '|') return at;
  }
  throw new Error(`a choice has no second text: {${text}}`);
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const ARTICLE = new RegExp(`^(${Object.keys(TEXTS).join('|')}) (\\d|form )`);

function written(value: Value, language: Language, name: string): string {
  if (value === null) return NONE[language];
  if (typeof value === 'boolean')
    return value ? (language === 'vi' ? 'có' : 'yes') : language === 'vi' ? 'không' : 'no';
  if (typeof value === 'number') return name.endsWith('Vnd') ? grouped(value, language) : decimal(value, language);
  if (typeof value === 'string') return read(value, language);
  if (Array.isArray(value)) return list(value as readonly Value[], language, name);
  const entries = Object.entries(value as Readonly<Record<string, Value>>);
  return entries.map(([key, item]) => `${key}: ${written(item, language, name)}`).join('; ') || NONE[language];
}

function list(items: readonly Value[], language: Language, name: string): string {
  if (items.length === 0) return NONE[language];
  const [first, second] = items;
  const period = items.length === 2 && typeof first === 'string' && DATE.test(first) && typeof second === 'string';
  return items.map((item) => written(item, language, name)).join(period ? ' – ' : ', ');
}

/** A text for readers: an article in full, a code in words, a day or month as the language writes it. */
function read(text: string, language: Language): string {
  if (ARTICLE.test(text)) return citation(text as Article, language);
  if (Object.hasOwn(VALUE_WORDS, text)) return VALUE_WORDS[text]?.[language] ?? text;
  if (!DATE.test(text) && !MONTH.test(text)) return text;
  return language === 'vi' ? vietnameseDay(text) : englishDay(text);
}

/** 1500000 as `1.500.000` in Vietnamese, `1,500,000` in English; without Intl, whose data differ between machines. */
export const grouped = (amount: number, language: Language): string =>
  String(amount).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');

const decimal = (value: number, language: Language): string =>
  language === 'vi' ? String(value).replace('.', ',') : String(value);
