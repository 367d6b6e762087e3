import { Injectable } from '@nestjs/common';
import {
  aboutLawVersion,
  CHOICES,
  type ChoiceKey,
  latestLawVersion,
  type LawData,
  lawData,
  type Words,
} from '../../../../libs/policy/index.js';
import { DAY_NAMES } from '../../../../libs/policy/data/named-day.js';
import {
  answersThatChange,
  type ChangedAnswers,
  DAY_LISTS,
  differencesOf,
  PROVENANCE_WORDS,
  RATE_LISTS,
  readingsOf,
} from '../../../../libs/policy/versions/index.js';
import { problem } from '../problems/problem.js';
import { versionNumber } from './versions.schemas.js';

const named = (words: Readonly<Record<string, Words>>) =>
  Object.entries(words).map(([name, title]) => ({ name, title }));

/** The data of a version, as it is sent. */
export const contentOf = ({ rates, calendar, choices }: Pick<LawData, 'rates' | 'calendar' | 'choices'>) => ({
  rates,
  calendar,
  choices,
});

const toldVersion = (version: number) => {
  const about = aboutLawVersion(version);
  return {
    version,
    latest: version === latestLawVersion,
    from: about?.from ?? null,
    author: about?.author ?? null,
    approver: about?.approver ?? null,
    reason: about?.reason ?? null,
    sources: about?.sources ?? [],
  };
};

const toldChoice = (key: ChoiceKey) => {
  const choice = CHOICES[key];
  const isReading = 'options' in choice;
  return {
    key,
    title: choice.title,
    options: isReading ? named(choice.options) : null,
    least: isReading ? null : choice.least,
    most: isReading ? null : choice.most,
    why: isReading ? choice.why : null,
    readings: readingsOf(key),
  };
};

/** Versions of the law data that this program holds; they are as public as the rules. */
@Injectable()
export class VersionsService {
  /** A published version never changes: what was compared once is known. */
  private readonly compared = new Map<string, ChangedAnswers>();

  /** All of them, the newest first. */
  list() {
    const versions = Array.from({ length: latestLawVersion }, (_, at) => latestLawVersion - at);
    return { items: versions.map(toldVersion) };
  }

  /** One of them with its data. @throws Problem NOT_FOUND */
  one(text: string) {
    const version = this.version(text);
    return { ...toldVersion(version), law: contentOf(lawData(version)) };
  }

  /** What the data consist of, in words: from this, pages draw tables and forms. */
  form() {
    return {
      rates: Object.entries(RATE_LISTS).map(([name, { title, fields }]) => ({
        name,
        title,
        fields: fields.map(({ options, optional, ...field }) => ({
          ...field,
          options: options === undefined ? null : named(options),
          optional: optional ?? null,
        })),
      })),
      days: named(DAY_LISTS),
      dayNames: Object.values(DAY_NAMES),
      provenance: named(PROVENANCE_WORDS),
      choices: (Object.keys(CHOICES) as ChoiceKey[]).map(toldChoice),
    };
  }

  /** Where a version differs from another. @throws Problem NOT_FOUND */
  differences(text: string, other: number | undefined) {
    const [from, to] = this.both(text, other);
    return { from, to, items: differencesOf(lawData(from), lawData(to)) };
  }

  /** Which answers of the library a version changes. @throws Problem NOT_FOUND */
  answers(text: string, other: number | undefined) {
    const [from, to] = this.both(text, other);
    const known = this.compared.get(`${from} ${to}`) ?? answersThatChange(lawData(from), lawData(to));
    this.compared.set(`${from} ${to}`, known);
    return { from, to, asked: known.asked, items: known.changed };
  }

  private both(text: string, other: number | undefined): readonly [number, number] {
    const to = this.version(text);
    return [this.version(String(other ?? Math.max(1, to - 1))), to];
  }

  private version(text: string): number {
    const known = versionNumber.safeParse(text);
    if (!known.success || known.data > latestLawVersion) throw problem('NOT_FOUND');
    return known.data;
  }
}
