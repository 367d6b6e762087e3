/**
 * How long an answer is kept for whoever repeats the request: by then a dossier that goes on holds it in its timeline,
 * and nobody's program tries that long.
 */
export const receiptDays = 90;
