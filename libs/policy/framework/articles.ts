import type { Regime } from './regime.js';
import type { Language, Words } from './words.js';

/** First and last day of force, both inside, `YYYY-MM-DD`; without `to` until further notice. */
export interface Force {
  readonly from: string;
  readonly to?: string;
}

/** A text that the rules cite, and when its rules applied. */
interface Text extends Words {
  readonly force: Force;
}

/** Decree 28/2015 (art. 41.1) and its circular (art. 20.1) apply from the first day of their law. */
const WITH_LAW_2013 = { from: '2015-01-01', to: '2025-12-31' } as const;
const WITH_LAW_2025: Force = { from: '2026-01-01' };

/** Texts that the rules cite. */
export const TEXTS = {
  L13: { vi: 'Luật Việc làm số 38/2013/QH13', en: 'Law 38/2013/QH13', force: WITH_LAW_2013 },
  L25: { vi: 'Luật Việc làm số 74/2025/QH15', en: 'Law 74/2025/QH15', force: WITH_LAW_2025 },
  // Repealed by D374 45.2.
  D28: {
    vi: 'Nghị định số 28/2015/NĐ-CP (được sửa đổi bởi Nghị định số 61/2020/NĐ-CP)',
    en: 'Decree 28/2015/NĐ-CP (as amended by Decree 61/2020/NĐ-CP)',
    force: WITH_LAW_2013,
  },
  D61: {
    vi: 'Nghị định số 61/2020/NĐ-CP',
    en: 'Decree 61/2020/NĐ-CP',
    force: { from: '2020-07-15', to: '2025-12-31' },
  },
  D374: { vi: 'Nghị định số 374/2025/NĐ-CP', en: 'Decree 374/2025/NĐ-CP', force: WITH_LAW_2025 },
  D352: { vi: 'Nghị định số 352/2025/NĐ-CP', en: 'Decree 352/2025/NĐ-CP', force: WITH_LAW_2025 },
  D158: { vi: 'Nghị định số 158/2025/NĐ-CP', en: 'Decree 158/2025/NĐ-CP', force: { from: '2025-07-01' } },
  C28: { vi: 'Thông tư số 28/2015/TT-BLĐTBXH', en: 'Circular 28/2015/TT-BLĐTBXH', force: WITH_LAW_2013 },
  // It details L13 56.2 and goes with it.
  Q17: {
    vi: 'Quyết định số 17/2021/QĐ-TTg',
    en: 'Decision 17/2021/QĐ-TTg',
    force: { from: '2021-05-15', to: '2025-12-31' },
  },
  R28: { vi: 'Nghị quyết số 28/2026/QH16', en: 'Resolution 28/2026/QH16', force: { from: '2026-07-01' } },
  CC: { vi: 'Bộ luật Dân sự 2015', en: 'Civil Code 2015', force: { from: '2017-01-01' } },
  LC: { vi: 'Bộ luật Lao động 2019', en: 'Labour Code 2019', force: { from: '2021-01-01' } },
  SI24: { vi: 'Luật Bảo hiểm xã hội 2024', en: 'Social Insurance Law 2024', force: { from: '2025-07-01' } },
  D188: { vi: 'Nghị định số 188/2025/NĐ-CP', en: 'Decree 188/2025/NĐ-CP', force: { from: '2025-07-01' } },
  D12: { vi: 'Nghị định số 12/2022/NĐ-CP', en: 'Decree 12/2022/NĐ-CP', force: { from: '2022-01-17' } },
  D283: { vi: 'Nghị định số 283/2026/NĐ-CP', en: 'Decree 283/2026/NĐ-CP', force: { from: '2026-09-10' } },
} as const satisfies Record<string, Text>;

export type TextKey = keyof typeof TEXTS;

/**
 * A citation as lawyers abbreviate it: text key, then article.clause.point, e.g. `D28 18.2.b`; a form of the annex is
 * `D374 form 09`.
 */
export type Article = `${TextKey} ${number}` | `${TextKey} ${number}.${string}` | `${TextKey} form ${string}`;

/** Clauses that ended before their text did: Decree 61/2020 art. 2. */
const REPEALED: Readonly<Record<string, string>> = {
  'D28 18.4': '2020-07-14',
  'D28 22.3': '2020-07-14',
  'D28 22.5': '2020-07-14',
  'D28 22.6': '2020-07-14',
  'D28 30.11': '2020-07-14',
};

const textOf = (article: Article): Text => TEXTS[article.slice(0, article.indexOf(' ')) as TextKey];

/** Last day on which an article can be the ground of anything; undefined while it is in force. */
export const lastDayOfForce = (article: Article): string | undefined => REPEALED[article] ?? textOf(article).force.to;

/**
 * The citations of a list that can be the ground of an act under a law: `D28 18.1; C28-22; D374 16.1` is
 * `D28 18.1; C28-22` under that of 2013 and `D374 16.1` under that of 2025. Forms are cited by their text (`C28-22`).
 * The whole list if none of them belongs to the law.
 */
export function citedUnder(regime: Regime, list: string): string {
  const cited = list.split('; ');
  const held = cited.filter((one) => {
    const key = /^[A-Z]+\d*/.exec(one)?.[0] ?? '';
    if (!Object.hasOwn(TEXTS, key)) return true;
    const { from, to }: Force = TEXTS[key as TextKey].force;
    return regime === '2025' ? to === undefined : from <= WITH_LAW_2013.to;
  });
  return (held.length > 0 ? held : cited).join('; ');
}

/** The citation in full: `Điều 18 khoản 2 điểm b Nghị định số 28/2015/NĐ-CP …`, `Decree 28/2015/NĐ-CP … art. 18(2)(b)`. */
export function citation(article: Article, language: Language): string {
  const text = textOf(article)[language];
  const place = article.slice(article.indexOf(' ') + 1);
  if (place.startsWith('form ')) {
    const form = place.slice('form '.length);
    return language === 'en' ? `${text} form ${form}` : `Mẫu số ${form} ${text}`;
  }
  const [number = '', clause, point] = place.split('.');
  if (language === 'en') return `${text} art. ${number}${clause ? `(${clause})` : ''}${point ? `(${point})` : ''}`;
  return `${`Điều ${number}`}${clause ? ` khoản ${clause}` : ''}${point ? ` điểm ${point}` : ''} ${text}`;
}
