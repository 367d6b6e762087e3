import { verifyOne, type VerifiedParts } from '../../../../libs/persistence/index.js';
import type { Reading, Readings } from '../dossiers/readings.js';

/** Verifies the record of one dossier, when an auditor asks. */
export class OneVerification {
  constructor(
    private readonly readings: Readings,
    private readonly parts: Omit<VerifiedParts, 'anchor'>,
  ) {}

  /**
   * What the nightly verification verifies of each dossier, of this one and now. It shows nothing of what the dossier holds.
   * @throws Refusal DOSSIER_NOT_FOUND; Problem FORBIDDEN for auditors who are party to it
   */
  async verify(reading: Reading, number: string) {
    const { standing } = await this.readings.seen(reading, number);
    if (!standing.includes('auditor')) return this.readings.refused(reading, number);
    const { events, documents, findings } = await verifyOne(this.parts, number);
    return {
      ...{ number, events, documents },
      verifiedAt: new Date().toISOString(),
      findings: findings.map(({ what, means, at }) => ({ kind: what, title: means, at })),
    };
  }
}
