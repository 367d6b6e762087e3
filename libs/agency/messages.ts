import type { MessageRule } from '../dossier/index.js';

/**
 * How this agency deals with messages of parties. It is the agency's own setting, which it may change: neither the law
 * of unemployment insurance nor its decrees set days for it.
 */
export const messageRule: MessageRule = { answeredWithin: 5, takenAfterClosing: 90 };
