import type { RecordEffect } from './insurance-records.entities.js';

type Noted = Pick<RecordEffect, 'kind' | 'dossier' | 'content' | 'heldMonths'>;

/**
 * The contribution months that dossiers hold, by dossier: all that each mark took less the most recent ones that the
 * dossier's latest reservation gave back (C28 art. 9.3). `effects` in the order in which they were noted.
 */
export function usedMonths(effects: readonly Noted[]): Map<string, ReadonlySet<string>> {
  const held = new Map<string, string[]>();
  const kept = new Map<string, number>();
  for (const effect of effects) {
    if (effect.kind === 'benefit-mark') {
      held.set(effect.dossier, [...(held.get(effect.dossier) ?? []), ...effect.heldMonths].sort());
    }
    if (effect.kind === 'reservation') kept.set(effect.dossier, Number(effect.content.months));
  }
  return new Map(
    [...held].map(([dossier, months]) => [dossier, new Set(months.slice(0, months.length - (kept.get(dossier) ?? 0)))]),
  );
}
