import { getExternalWorkflowHandle, isCancellation } from '@temporalio/workflow';
import { type FactEnvelope, messages } from '../../libs/dossier/index.js';

/**
 * Tells another dossier a fact. It counts once by its id, whatever becomes of it there.
 * @returns whether that dossier still lives; a closed one hears nothing
 */
export async function tell(dossier: string, fact: FactEnvelope): Promise<boolean> {
  try {
    await getExternalWorkflowHandle(dossier).signal<[FactEnvelope]>(messages.fact, fact);
    return true;
  } catch (error) {
    if (isCancellation(error)) throw error;
    return false;
  }
}
