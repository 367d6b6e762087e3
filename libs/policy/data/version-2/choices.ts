/** Switches that version 2 moves or adds, each with its ground; the others stand where version 1 left them. */
export const choices = {
  decisionDays2025: 15, // D374 16.1
  cancellationDays2025: 7, // D374 16.3
  employerReplyDays: 2, // no text sets a period; a setting of the authority
} as const;
