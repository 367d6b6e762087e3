/** Names that both sides of a twin know; the queues are named as the product's own. */
export const messages = { act: 'act', bare: 'bare', noted: 'noted' } as const;

export const queues = {
  engine: 'twin',
  population: 'twin-population',
  insurance: 'twin-insurance-records',
} as const;

/** What people do from submission to award, in order. */
export const toAward = ['issueAppointment', 'confirmSeparation', 'proposeAward', 'decideAward'] as const;
