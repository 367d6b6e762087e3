import type { TaskQueueState } from '../../../../libs/temporal/index.js';
import { HeldBack } from './paused.js';

const state = (name: string, callsPerSecond?: number): TaskQueueState => ({
  ...{ name, waiting: 0, workers: 1 },
  limit:
    callsPerSecond === undefined
      ? null
      : { callsPerSecond, reason: 'maintenance', by: 'somebody', since: '2026-11-28T10:00:00.000Z' },
});
const owed = (who: string) => ({ who: who as never, what: { en: 'pay month 1', vi: 'chi trả tháng 1' } });

it('says of a registry that must act that calls to it are held back, since when and why, not by whom', () => {
  const held = new HeldBack();
  held.show([state('bank', 0), state('population')]);
  expect(held.shown([owed('bank'), owed('population'), owed('officer')])).toEqual([
    {
      who: 'bank',
      what: {
        en: 'pay month 1; calls are held back since 28 Nov 2026: maintenance',
        vi: 'chi trả tháng 1; tạm dừng gọi từ ngày 28/11/2026: maintenance',
      },
    },
    owed('population'),
    owed('officer'),
  ]);
});

it('leaves what a registry owes as it is while some calls go through, and where nothing is known', () => {
  const held = new HeldBack();
  expect(held.shown([owed('bank')])).toEqual([owed('bank')]);
  held.show([state('bank', 5), state('population', 0)]);
  expect(held.shown([owed('bank')])).toEqual([owed('bank')]);
  expect(held.words()).toEqual({ bank: 'limited', population: 'paused' });
});
