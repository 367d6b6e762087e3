import { ClaimInPlay, type ClaimPerson, type Stage, type WholeSystem } from '../../libs/testing/index.js';
import type { Measured } from '../agreed.js';
import { type HistorySize, historySize } from './history.js';
import { newPeople } from './product.js';

/** How the history of a claim grew. */
export interface ClaimHistory {
  /** At the award's first paid month. */
  readonly start: HistorySize;
  /** Events that each later month added: its notice, its pay day, its money. */
  readonly eventsOfMonths: readonly number[];
  readonly end: HistorySize;
}

/** Plays a claim to the end of some month, each with its notice and its money, and measures its history on the way. */
export async function claimHistory(
  stage: Stage,
  namespace: string,
  person: ClaimPerson,
  lastMonth: number,
): Promise<ClaimHistory> {
  const claim = await ClaimInPlay.submit(stage, person, { asOf: '2026-11-02' });
  await claim.awarded();
  await claim.collected();
  const start = await historySize(namespace, claim.number);
  let end = start;
  const eventsOfMonths: number[] = [];
  for (let month = 2; month <= lastMonth; month += 1) {
    await claim.month(month);
    const now = await historySize(namespace, claim.number);
    eventsOfMonths.push(now.events - end.events);
    end = now;
  }
  const award = (await claim.facts()).award?.awardMonths;
  if (lastMonth === award) {
    await claim.ranOut();
    end = await historySize(namespace, claim.number);
  }
  return { start, eventsOfMonths, end };
}

/** Events and bytes that a claim of twelve months leaves in Temporal, from its submission to its closing. */
export async function historyFigures(product: WholeSystem): Promise<readonly Measured[]> {
  const [person] = await newPeople(product, 1);
  if (person === undefined) throw new Error('nobody was planted');
  const { start, eventsOfMonths, end } = await claimHistory(product.stage, product.namespace, person, 12);
  const detail = { atFirstPayment: start, eventsOfMonths, byType: end.byType };
  return [
    { value: Math.max(...eventsOfMonths), detail },
    { value: end.events, detail: { upserts: end.byType['UPSERT_WORKFLOW_SEARCH_ATTRIBUTES'] } },
    { value: end.bytes / 1_000 },
  ];
}
