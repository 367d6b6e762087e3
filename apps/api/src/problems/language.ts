import type { FastifyRequest } from 'fastify';
import type { Language } from '../../../../libs/dossier/index.js';

/** The first is the default. */
const languages: readonly Language[] = ['en', 'vi'];

/** One range of an Accept-Language header, `vi-VN;q=0.8` (RFC 9110, 12.4.2 and 12.5.4). */
const range = /^\s*(\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$/i;

/** Weight of a language: that of the most specific matching range; 0 if none matches. */
function weightOf(language: Language, ranges: ReadonlyMap<string, number>): number {
  const own = [...ranges].filter(([tag]) => tag === language || tag.startsWith(`${language}-`)).map(([, q]) => q);
  return own.length > 0 ? Math.max(...own) : (ranges.get('*') ?? 0);
}

/**
 * The caller's language, by the weights of `Accept-Language`. The region is ignored: `vi-VN` is Vietnamese. English if
 * neither is asked for; with equal weights the one that is named first.
 */
export function languageOf(header: string | undefined): Language {
  const ranges = new Map<string, number>();
  for (const part of (header ?? '').split(',')) {
    const [, tag, weight = '1'] = range.exec(part) ?? [];
    if (tag !== undefined && Number(weight) <= 1) ranges.set(tag.toLowerCase(), Number(weight));
  }
  const place = (language: Language) => [...ranges.keys()].findIndex((tag) => tag.split('-')[0] === language);
  const wanted = languages
    .map((language) => ({ language, weight: weightOf(language, ranges), at: place(language) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || orLast(a.at) - orLast(b.at));
  return wanted[0]?.language ?? 'en';
}

const orLast = (at: number): number => (at < 0 ? Infinity : at);

/** The language in which the sender of a request wants to read. */
export const languageOfRequest = ({ headers }: Pick<FastifyRequest, 'headers'>): Language =>
  languageOf(headers['accept-language']);
