import { ApplicationFailure } from '@temporalio/common';
import type { RecordBatch } from '../../libs/dossier/index.js';
import { RecordError, recordErrorCodes } from '../../libs/ports/index.js';
import { RecordActivities } from './record.activity.js';

const batch = { dossier: 'TCTN-2026-0000001' } as RecordBatch;

describe('the record activity', () => {
  it('hands the batch on', async () => {
    const batches: RecordBatch[] = [];
    const activities = new RecordActivities({ record: (given) => Promise.resolve(void batches.push(given)) });
    const { record } = activities;
    await record(batch);
    expect(batches).toEqual([batch]);
  });

  it.each(recordErrorCodes)('does not try %s again', async (code) => {
    const { record } = new RecordActivities({ record: () => Promise.reject(new RecordError(code, 'detail')) });
    const error: unknown = await record(batch).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApplicationFailure);
    expect(error).toMatchObject({ type: code, nonRetryable: true, message: `${code}: detail` });
  });

  it('lets everything else be tried again', async () => {
    const { record } = new RecordActivities({ record: () => Promise.reject(new Error('no connection')) });
    const error: unknown = await record(batch).catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(ApplicationFailure);
  });
});
