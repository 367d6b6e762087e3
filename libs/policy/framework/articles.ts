import type { Language, Words } from './words.js';

/** Texts that the rules cite. */
export const TEXTS = {
  L13: { vi: 'Luật Việc làm số 38/2013/QH13', en: 'Law 38/2013/QH13' },
  L25: { vi: 'Luật Việc làm số 74/2025/QH15', en: 'Law 74/2025/QH15' },
  D28: {
    vi: 'Nghị định số 28/2015/NĐ-CP (được sửa đổi bởi Nghị định số 61/2020/NĐ-CP)',
    en: 'Decree 28/2015/NĐ-CP (as amended by Decree 61/2020/NĐ-CP)',
  },
  C28: { vi: 'Thông tư số 28/2015/TT-BLĐTBXH', en: 'Circular 28/2015/TT-BLĐTBXH' },
  Q17: { vi: 'Quyết định số 17/2021/QĐ-TTg', en: 'Decision 17/2021/QĐ-TTg' },
  CC: { vi: 'Bộ luật Dân sự 2015', en: 'Civil Code 2015' },
  LC: { vi: 'Bộ luật Lao động 2019', en: 'Labour Code 2019' },
  SI24: { vi: 'Luật Bảo hiểm xã hội 2024', en: 'Social Insurance Law 2024' },
  D188: { vi: 'Nghị định số 188/2025/NĐ-CP', en: 'Decree 188/2025/NĐ-CP' },
  D12: { vi: 'Nghị định số 12/2022/NĐ-CP', en: 'Decree 12/2022/NĐ-CP' },
  D283: { vi: 'Nghị định số 283/2026/NĐ-CP', en: 'Decree 283/2026/NĐ-CP' },
} as const satisfies Record<string, Words>;

export type TextKey = keyof typeof TEXTS;

/** A citation as lawyers abbreviate it: text key, then article.clause.point, e.g. `D28 18.2.b`. */
export type Article = `${TextKey} ${number}` | `${TextKey} ${number}.${string}`;

/** The citation in full: `Điều 18 khoản 2 điểm b Nghị định số 28/2015/NĐ-CP …`, `Decree 28/2015/NĐ-CP … art. 18(2)(b)`. */
export function citation(article: Article, language: Language): string {
  const at = article.indexOf(' ');
  const text = TEXTS[article.slice(0, at) as TextKey][language];
  const [number = '', clause, point] = article.slice(at + 1).split('.');
  if (language === 'en') return `${text} art. ${number}${clause ? `(${clause})` : ''}${point ? `(${point})` : ''}`;
  return `${`Điều ${number}`}${clause ? ` khoản ${clause}` : ''}${point ? ` điểm ${point}` : ''} ${text}`;
}
