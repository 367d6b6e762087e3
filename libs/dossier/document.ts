import { z } from 'zod';
import { refusal } from './refusal.js';
import type { DocumentEntry, DossierState } from './state.js';
import { written } from './written.js';

/** Id of a document that was attached to the dossier before: 64 hex digits. */
export const documentId = z.string().regex(/^[0-9a-f]{64}$/, written.document);

/** Whether all data of a recorded document are there: of an erased dossier only its id is left. */
export const isDocumentEntry = (document: object): document is DocumentEntry => 'kind' in document;

/** @throws Refusal DOCUMENT_MISSING unless a paper of this kind stands on the dossier */
export const demandDocument = ({ documents }: DossierState<unknown>, kind: string, id: string): void => {
  if (!documents.some((document) => document.id === id && document.kind === kind))
    throw refusal('DOCUMENT_MISSING', { kind, id });
};
