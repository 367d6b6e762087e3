import type { EvidenceLog } from '../evidence/evidence-chain.js';

/** What is wrong, and where. */
export interface Finding {
  readonly dossier: string | null;
  /** Sequence in the dossier; without a dossier, position in the stream. */
  readonly at: number | null;
  readonly what:
    | 'event-missing'
    | 'event-edited'
    | 'chain-broken'
    | 'head-missing'
    | 'tail-missing'
    | 'tail-added'
    | 'seal-wrong'
    | 'unpublished'
    | 'order-changed'
    | 'position-missing'
    | 'published-event-missing'
    | 'place-changed'
    | 'stream-seal-wrong'
    | 'anchor-differs'
    | 'personal-data-missing'
    | 'personal-data-edited'
    | 'personal-data-added'
    | 'key-missing'
    | 'key-edited'
    | 'erasure-forged'
    | 'document-lost'
    | 'document-altered'
    | `${EvidenceLog}-${'edited' | 'missing' | 'added' | 'chain-broken'}`
    | 'head-differs'
    | 'slot-missing'
    | 'slot-wrong'
    | 'ledger-time-differs'
    | 'ledger-differs'
    | 'numbers-behind'
    | 'view-differs'
    | 'view-unreadable';
}
