/** Switches that version 2 moves or adds, each with its ground; the others stand where version 1 left them. */
export const choices = {
  decisionDays2025: 15, // D374 16.1
  cancellationDays2025: 7, // D374 16.3
  agencyAlertDays2025: 2, // D374 16.3, 21.5
  keptAbove144: 'from-144', // D374 8.1 against 8.3, 8.6
  employerReplyDays: 2, // no text sets a period; a setting of the authority
  trainingDecisionDays2025: 15, // D374 13.3
  transferStopDays2025: 3, // D374 20.2
  appraisalDays2025: 20, // D374 26.3, working days
  advanceDays2025: 3, // D374 26.4
  trainingReportDays2025: 45, // D374 26.6
  unclaimedBookDays2025: 30, // D374 13.5
  shortCourse2025: 'by-length', // D374 11.1 and 11.3 are torn
  transferPayer2025: 'destination', // D374 forms 20 and 22
} as const;
