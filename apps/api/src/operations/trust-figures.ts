import type { EntityManager } from '@mikro-orm/postgresql';
import { LookAlarms, Verifications } from '../../../../libs/persistence/index.js';

/** Figures for alarms: findings of the nightly verification, and readers who look at too many dossiers. */
export const trustFigures = (em: EntityManager) => {
  const verifications = new Verifications(em);
  const alarms = new LookAlarms(em);
  return {
    hoso_verification_findings: {
      help: 'What the last verification of everything found; anything above 0 is an alarm',
      read: async () => (await verifications.last())?.findings,
    },
    hoso_verification_age_seconds: {
      help: 'Since the last verification of everything ended; above two days is an alarm',
      read: async () => (await verifications.last())?.ageSeconds,
    },
    hoso_look_alarms: {
      help: 'Readers who looked at more dossiers in an hour than people do, in the last day',
      read: () => alarms.ofLastDay(),
    },
  };
};
