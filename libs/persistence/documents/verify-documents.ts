import type { EntityManager } from '@mikro-orm/postgresql';
import { erasedAmong, numbersInOrder } from '../fold/batches.js';
import type { Finding } from '../check/finding.js';
import { sqlOf } from '../sql.js';
import { DocumentFault, type SealedDocuments } from './sealed-documents.js';

/** How many documents were checked, and the faults found. */
export interface DocumentsReport {
  readonly documents: number;
  readonly findings: readonly Finding[];
}

/**
 * Reads every document that was attached to one dossier or to all, and finds those that are missing or not what was
 * attached. Documents of erased dossiers are rightly missing.
 */
export const verifyDocuments = async (
  em: EntityManager,
  documents: SealedDocuments,
  dossier?: string,
): Promise<DocumentsReport> => {
  const db = sqlOf(em);
  const findings: Finding[] = [];
  let looked = 0;
  for await (const numbers of numbersInOrder(db, dossier)) {
    const erased = await erasedAmong(db, numbers);
    for (const attachment of await documents.attachmentsOf(numbers)) {
      if (erased.has(attachment.dossier)) continue;
      looked += 1;
      try {
        await documents.open(attachment.dossier, attachment);
      } catch (error) {
        if (!(error instanceof DocumentFault)) throw error;
        const { dossier: number, sequence } = attachment;
        findings.push({ dossier: number, at: sequence, what: `document-${error.what}` });
      }
    }
  }
  return { documents: looked, findings };
};
