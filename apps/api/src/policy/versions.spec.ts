import { type ServedApi, serveEcho } from '../../fixtures/api.js';
import { PolicyModule } from './policy.module.js';

let api: ServedApi;
beforeAll(async () => {
  api = await serveEcho({ imports: [PolicyModule] });
});
afterAll(() => api.stop());

interface Item {
  readonly pointer: string;
  readonly id: string;
}
const items = async (path: string) => (await api.get(path)).body as unknown as { items: Item[]; from: number };

describe('the versions of the law data, for anybody', () => {
  it('are told with their days and reasons; what nobody wrote down is null', async () => {
    expect((await api.get('/v1/policy/versions')).body).toMatchObject({
      items: [
        { version: 2, latest: true, from: '2026-11-28', author: null, approver: null, reason: { vi: /374/ } },
        { version: 1, latest: false, from: '2026-11-23' },
      ].map(({ reason, ...one }) => ({
        ...one,
        ...(reason && { reason: { vi: expect.stringMatching(reason.vi) as unknown } }),
      })),
    });
  });

  it('hold their data, and the form says what these are called', async () => {
    const { body } = await api.get('/v1/policy/versions/1');
    expect(body).toMatchObject({ version: 1, law: { choices: { decisionDays2025: 20 } } });
    const { body: form } = await api.get('/v1/policy/form');
    const { choices, rates } = form as unknown as {
      choices: { key: string; options: object[] | null; readings: { articles: object[] }[] }[];
      rates: { name: string }[];
    };
    expect(choices.find(({ key }) => key === 'roundingOfBenefit')).toMatchObject({
      options: [{ name: 'half-up' }, { name: 'down' }, { name: 'up' }],
      readings: [{ articles: [{ en: expect.any(String) as unknown }] }, {}],
    });
    expect(rates.map(({ name }) => name).toSorted()).toEqual(
      Object.keys((body as unknown as { law: { rates: object } }).law.rates).toSorted(),
    );
  });

  it('are compared: where they differ, and which answers change', async () => {
    const differences = await items('/v1/policy/versions/2/differences');
    expect(differences.from).toBe(1);
    expect(differences.items).toContainEqual({
      pointer: '/choices/decisionDays2025',
      part: 'choices',
      label: { vi: 'Hạn quyết định hưởng (ngày làm việc)', en: 'Decision on the award (working days)' },
      old: { vi: '20', en: '20' },
      new: { vi: '15', en: '15' },
      source: null,
    });
    const back = await items('/v1/policy/versions/1/differences?from=2');
    expect(back.items.map(({ pointer }) => pointer).toSorted()).toEqual(
      differences.items.map(({ pointer }) => pointer).toSorted(),
    );
    expect((await items('/v1/policy/versions/2/differences?from=2')).items).toEqual([]);
    const answers = await items('/v1/policy/versions/2/answers');
    expect(answers.items.map(({ id }) => id)).toContain('d374-startDay-01');
    expect(await items('/v1/policy/versions/2/answers')).toEqual(answers);
  });

  it.each(['3', '0', 'two', '1e9'])('know no version %s', async (version) => {
    for (const path of ['', '/differences', '/answers'])
      expect((await api.get(`/v1/policy/versions/${version}${path}`)).body.code).toBe('NOT_FOUND');
  });

  it('are compared with none that is not there', async () => {
    expect((await api.get('/v1/policy/versions/2/differences?from=9')).body.errors?.[0]?.pointer).toBe('/from');
    expect((await api.get('/v1/policy/versions/2/differences?from=x')).body.errors?.[0]?.pointer).toBe('/from');
  });
});
