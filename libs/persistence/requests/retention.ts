/**
 * How long an answer is kept for repeated requests. No program retries longer, and an open dossier still has the act in
 * its timeline.
 */
export const receiptDays = 90;
