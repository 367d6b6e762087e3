import type { EntityManager } from '@mikro-orm/postgresql';
import type { DossierTypes, Text } from '../../dossier/index.js';
import type { SealedDocuments } from '../documents/sealed-documents.js';
import { verifyDocuments } from '../documents/verify-documents.js';
import { verifyEvidence } from '../evidence/verify-evidence.js';
import type { DossierKeys } from '../personal/keys.js';
import { inSnapshot } from '../sql.js';
import { findingWords } from './finding-words.js';
import { rebuildReadModel, type RebuildReport } from './rebuild.js';
import { verifyDerived } from './verify-derived.js';
import type { Finding } from './finding.js';
import { type Anchor, verifyTimeline, type VerifyReport } from './verify.js';

/** What verifying everything needs. */
export interface VerifiedParts {
  /** Of an ORM without a time limit on transactions, with three connections. */
  readonly em: EntityManager;
  readonly types: DossierTypes;
  readonly keys: DossierKeys;
  /** Where the bytes of documents are; absent when this machine does not have them. */
  readonly documents?: SealedDocuments;
  readonly anchor?: Anchor;
}

/** A finding with what it means. */
export type ToldFinding = Finding & { readonly means: Text };

export interface EverythingReport extends VerifyReport {
  /** How many documents were read; null when they were not accessible. */
  readonly documents: number | null;
  readonly findings: readonly ToldFinding[];
}

/** Rows and ledger lines that differ from their events, as findings. */
export const foundInViews = (
  views: Pick<RebuildReport, 'differing' | 'ledgerDiffering' | 'unreadable'>,
): readonly Finding[] => {
  const of = (what: Finding['what']) => (dossier: string) => ({ dossier, at: null, what }) as const;
  return [
    ...views.differing.map(of('view-differs')),
    ...views.ledgerDiffering.map(of('ledger-differs')),
    ...views.unreadable.map(of('view-unreadable')),
  ];
};

/** A finding with its meaning. */
export const told = (finding: Finding): ToldFinding => ({ ...finding, means: findingWords[finding.what] });

/**
 * Verifies everything that could be tampered with: chains, seals and stream, personal data, documents, looks, receipts,
 * the ledger, slots, heads, numbers, and the read model against its events. It repairs nothing.
 */
export const verifyEverything = async (parts: VerifiedParts): Promise<EverythingReport> => {
  const { em, types, keys, documents, anchor } = parts;
  const timeline = await verifyTimeline(em, keys, { ...(anchor !== undefined && { anchor }) });
  const beside = await inSnapshot(em, async (db) => [
    ...(await verifyEvidence(db, keys)),
    ...(await verifyDerived(db)),
  ]);
  const views = await rebuildReadModel(em, types, keys, { check: true });
  const read = documents && (await verifyDocuments(em, documents));
  const findings = [...timeline.findings, ...beside, ...foundInViews(views), ...(read?.findings ?? [])];
  return {
    ...timeline,
    documents: read?.documents ?? null,
    ok: findings.length === 0,
    findings: findings.map(told),
  };
};
