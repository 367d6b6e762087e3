import { ApplicationFailure } from '@temporalio/common';
import { pino } from 'pino';
import { unavailable } from '../../../../activities/registry-http/failures.js';
import { type Figures, WorkerMetrics } from './metrics.js';
import { watchCalls } from './registry-calls.js';

const figures: Figures = {
  open: [{ type: 'unemployment-claim', phase: 'intake', count: 3 }],
  waiting: [{ type: 'unemployment-claim', who: 'officer', count: 2 }],
  outages: [{ system: 'bank', count: 1, since: '2026-11-03' }],
  registries: [
    { name: 'bank', limit: { callsPerSecond: 0, reason: 'maintenance', by: 'a', since: null }, waiting: 4, workers: 1 },
    { name: 'population', limit: null, waiting: 0, workers: 1 },
  ],
  missingRuns: 1,
  late: 2,
  failing: 0,
  incidents: { begun: 5 },
};
const made = () => new WorkerMetrics(() => ({ count: 0, reason: undefined }));
const linesOf = async (metrics: WorkerMetrics) =>
  (await metrics.registry.metrics()).split('\n').filter((line) => line.startsWith('hoso_'));

it('shows dossiers by type, phase and who must act, registries, and what does not go on', async () => {
  const metrics = made();
  metrics.show(figures);
  expect(await linesOf(metrics)).toEqual(
    expect.arrayContaining([
      'hoso_dossiers_open{type="unemployment-claim",phase="intake"} 3',
      'hoso_dossiers_waiting{type="unemployment-claim",who="officer"} 2',
      'hoso_registry_dossiers_waiting{registry="bank"} 1',
      'hoso_registry_dossiers_waiting{registry="population"} 0',
      'hoso_registry_paused{registry="bank"} 1',
      'hoso_registry_paused{registry="population"} 0',
      'hoso_registry_limit_calls_per_second{registry="bank",by="a",reason="maintenance"} 0',
      'hoso_registry_calls_waiting{registry="bank"} 4',
      'hoso_runs_missing 1',
      'hoso_moments_late 2',
      'hoso_tasks_failing 0',
      'hoso_incidents{kind="begun"} 5',
      'hoso_incidents{kind="stuck"} 0',
    ]),
  );
});

it('forgets what is no longer so', async () => {
  const metrics = made();
  metrics.show(figures);
  metrics.show({ ...figures, open: [], registries: figures.registries.map((state) => ({ ...state, limit: null })) });
  const lines = (await linesOf(metrics)).join('\n');
  expect(lines).not.toContain('hoso_dossiers_open{');
  expect(lines).not.toContain('hoso_registry_limit_calls_per_second{');
  expect(lines).toContain('hoso_registry_paused{registry="bank"} 0');
});

it('counts calls to a registry with their HTTP status, and logs those that failed, without the question', async () => {
  const [metrics, written] = [made(), [] as string[]];
  const { execute } = watchCalls('bank', metrics, pino({}, { write: (line: string) => void written.push(line) }));
  const call = (answer: () => Promise<unknown>) => execute?.({ args: ['0011000000001'], headers: {} }, answer);
  const away = unavailable({ registry: 'bank', route: 'PUT /transfers/{reference}' }, 'answered 503', 503);
  await expect(call(() => Promise.reject(away))).rejects.toBe(away);
  expect(metrics.registries()).toEqual({ bank: expect.stringMatching(/^silent since 20/) });
  const fault = new TypeError('0011000000001 is not iterable');
  await expect(call(() => Promise.reject(fault))).rejects.toBe(fault);
  await call(() => Promise.resolve('paid'));
  expect(metrics.registries()).toEqual({ bank: 'answers' });
  expect(await linesOf(metrics)).toEqual(
    expect.arrayContaining([
      'hoso_registry_calls_total{registry="bank",outcome="unavailable",status="503"} 1',
      'hoso_registry_calls_total{registry="bank",outcome="fault",status=""} 1',
      'hoso_registry_calls_total{registry="bank",outcome="answered",status=""} 1',
      'hoso_registry_silent_since_seconds{registry="bank"} 0',
    ]),
  );
  expect(JSON.parse(written[0] ?? '')).toMatchObject({ registry: 'bank', outcome: 'unavailable', status: 503 });
  expect(written[0]).toContain('PUT /transfers/{reference} answered 503');
  expect(written.join('')).not.toContain('0011000000001');
});

it('measures repeated work, and tells a failure from an end', async () => {
  const metrics = made();
  await expect(metrics.measured('late', () => Promise.resolve(7))()).resolves.toBe(7);
  const failure = ApplicationFailure.create({ message: 'no' });
  await expect(metrics.measured('late', () => Promise.reject(failure))()).rejects.toBe(failure);
  const lines = (await linesOf(metrics)).join('\n');
  expect(lines).toContain('hoso_sweep_dossiers{sweep="late"} 7');
  expect(lines).toMatch(/hoso_sweep_duration_seconds_count\{sweep="late",outcome="failed"\} 1/);
  expect(lines).toMatch(/hoso_sweep_ended_at_seconds\{sweep="late"\} \d+/);
});
