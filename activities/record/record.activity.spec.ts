import type { RecordAttempt, RecordOutcome } from '../../libs/dossier/index.js';
import { RecordActivities } from './record.activity.js';

const attempt: RecordAttempt = { dossier: 'TCTN-2026-0000001', cause: 'u-1', kind: 'read', after: 3 };

it('gives the record what the workflow gives, and answers what the record answers', async () => {
  const given: RecordAttempt[] = [];
  const answer: RecordOutcome = { cause: 'u-1', kind: 'current' };
  const { record } = new RecordActivities({ record: (one) => (given.push(one), Promise.resolve(answer)) });
  expect(await record(attempt)).toBe(answer);
  expect(given).toEqual([attempt]);
});

it('lets what is worth a retry be tried again', async () => {
  const { record } = new RecordActivities({ record: () => Promise.reject(new Error('no connection')) });
  await expect(record(attempt)).rejects.toThrow('no connection');
});
