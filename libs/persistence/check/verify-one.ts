import { verifyDocuments } from '../documents/verify-documents.js';
import { inSnapshot } from '../sql.js';
import { BatchComparison } from './compare.js';
import { verifyDerived } from './verify-derived.js';
import { foundInViews, type ToldFinding, told, type VerifiedParts } from './verify-everything.js';
import { verifyTimeline } from './verify.js';

/** What the verification of one dossier came to. */
export interface DossierReport {
  readonly events: number;
  /** How many documents were read; null when they were not accessible. */
  readonly documents: number | null;
  readonly ok: boolean;
  readonly findings: readonly ToldFinding[];
}

/**
 * Verifies of one dossier what `verifyEverything` verifies of each: its chain, seal and places in the stream, its
 * personal data and documents, its bookkeeping, and the read model and ledger against its events. It repairs nothing.
 */
export const verifyOne = async (
  { em, types, keys, documents }: Omit<VerifiedParts, 'anchor'>,
  dossier: string,
): Promise<DossierReport> => {
  const timeline = await verifyTimeline(em, keys, { dossier });
  const views = new BatchComparison(types, keys, timeline.position);
  const beside = await inSnapshot(em, async (db) => {
    await views.compare(db, [dossier]);
    return verifyDerived(db, dossier);
  });
  const read = documents && (await verifyDocuments(em, documents, dossier));
  const findings = [...timeline.findings, ...beside, ...foundInViews(views), ...(read?.findings ?? [])];
  return {
    events: timeline.events,
    documents: read?.documents ?? null,
    ok: findings.length === 0,
    findings: findings.map(told),
  };
};
