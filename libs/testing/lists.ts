import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './play/stage.js';
import type { Window } from './window.js';

/** The counts of an office's lists, and the words of their tabs. */
const tabs = { unassigned: 'Chưa ai nhận', dueThisWeek: 'Đến hạn tuần này', overdue: 'Quá hạn', alerts: 'Cảnh báo' };

interface Queue {
  readonly items: readonly {
    readonly number: string;
    readonly status: { readonly title: { readonly vi: string } };
    readonly waiting: readonly { readonly what: { readonly vi: string } }[];
  }[];
  readonly total?: { readonly count: number };
  readonly counts: Readonly<Record<keyof typeof tabs | 'all', { readonly count: number }>>;
}

/** Lists of an office that somebody may have open: what the API is asked for, and the tab that counts the same. */
const lists = {
  '/tasks/all': { query: '', tab: 'Đang mở' },
  '/tasks/sign': { query: '&waitingFor=director', tab: undefined },
} as const;

/** By its address. */
export type OpenList = keyof typeof lists;

/** What stands on the page of a list: its lines, its count, the counts of all tabs. */
const seen = `(() => ({
  lines: [...document.querySelectorAll('main tr[data-number]')].map((row) => [row.dataset.number, row.innerText]),
  count: /Đang hiện \\d+ trong \\d+ hồ sơ/.exec(document.querySelector('main').innerText)?.[0],
  tabs: [...document.querySelectorAll('nav.tabs a')].map((tab) => tab.innerText.trim().replace(/\\s+/g, ' ')),
}))()`;

interface Seen {
  readonly lines: readonly (readonly [number: string, text: string])[];
  readonly count: string | undefined;
  readonly tabs: readonly string[];
}

/** In what the page of a list says something else than the office has: empty when all agrees. */
function disagreement({ items, counts }: Queue, list: OpenList, page: Seen): readonly string[] {
  const { tab } = lists[list];
  const wrong =
    page.lines.map(([number]) => number).join() === items.map(({ number }) => number).join() ? [] : ['lines'];
  for (const { number, status, waiting } of items) {
    const text = page.lines.find(([one]) => one === number)?.[1] ?? '';
    for (const { vi } of [status.title, ...waiting.map(({ what }) => what)]) if (!text.includes(vi)) wrong.push(vi);
  }
  if (page.count !== `Đang hiện ${items.length} trong ${items.length} hồ sơ`) wrong.push(`count: ${page.count}`);
  const counted = Object.entries(tabs).map(([name, title]) => `${title} (${counts[name as keyof typeof tabs].count})`);
  if (tab !== undefined) counted.push(`${tab} (${counts.all.count})`);
  return [...wrong, ...counted.filter((one) => !page.tabs.includes(one))];
}

/** An open list: in whose window, of whom, and which. */
export interface Watched {
  readonly who: Window;
  readonly account: string;
  readonly list: OpenList;
}

/**
 * Waits until a list that somebody has open, its count and the numbers of its tabs say what the office has.
 * @param how `at once`: as it stands there; `by itself`: after twenty seconds of that window (its clock is moved on), when it
 * says that it is old, and is asked for the new one. What happens by itself after an act is news in either case.
 * @throws Error that names what does not agree
 */
export async function listAgrees(stage: Stage, watched: Watched, how: 'at once' | 'by itself'): Promise<void> {
  const { page } = watched.who;
  const path = `/v1/offices/HN-01/queue?counts=true&names=false&limit=50${lists[watched.list].query}`;
  let wrong: readonly string[] = [];
  let had: string | undefined;
  let isNews = how === 'by itself';
  for (const began = Date.now(); Date.now() - began < (isNews ? 20_000 : 10_000); await sleep(50)) {
    const { body } = await stage.as(watched.account).get<Queue>(path);
    const has = JSON.stringify([body.items, body.counts]);
    isNews ||= had !== undefined && has !== had;
    if (isNews && has !== had) await page.clock.fastForward(20_000);
    had = has;
    const isOld = page.getByRole('button', { name: 'Hiển thị danh sách mới' });
    // The bar may go at this moment, for the list is drawn anew: what stands there then is looked at all the same.
    if (isNews && (await isOld.isVisible())) await isOld.click({ timeout: 2_000 }).catch(() => undefined);
    wrong = disagreement(body, watched.list, await page.evaluate<Seen>(seen));
    if (wrong.length === 0) return;
  }
  throw new Error(`${watched.account}, ${watched.list}, ${how}: ${JSON.stringify(wrong)}`);
}
