import { type ServedApi, serveEcho } from '../../fixtures/api.js';
import { PolicyModule } from './policy.module.js';
import { estimateExample } from './policy.schemas.js';

let api: ServedApi;
beforeAll(async () => {
  api = await serveEcho({ imports: [PolicyModule] });
});
afterAll(() => api.stop());

const ask = (change: object = {}) =>
  api.post('/v1/policy/estimates', { asOf: '2026-03-01', ...estimateExample, ...change });

describe('an estimate', () => {
  it('tells anybody what the law gives, without a token', async () => {
    const { status, body, headers } = await ask();
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({
      lawVersion: 2,
      asOf: '2026-03-01',
      regime: '2025',
      eligibility: { eligible: true, unmet: [] },
      filing: { deadline: '2026-05-28', onTime: true },
      start: { benefitStart: '2026-03-24', lastWaitingDay: '2026-03-23' },
      amount: { uncappedVnd: 7_350_000, capVnd: 26_550_000, monthlyBenefitVnd: 7_350_000 },
      duration: { awardMonths: 3, oddMonths: 0 },
      benefitMonths: [
        ['2026-03-24', '2026-04-23'],
        ['2026-04-24', '2026-05-23'],
        ['2026-05-24', '2026-06-23'],
      ],
      checkIns: { '2': ['2026-04-28', '2026-05-04'], '3': ['2026-05-25', '2026-05-27'] },
      paymentsDue: { '2': '2026-05-11', '3': '2026-06-03' },
    });
  });

  it('is explained in both languages, step by step, with its doubts', async () => {
    const { body } = await ask();
    const { amount, checkIns } = body.explanations as Record<
      string,
      { short: Record<string, string>; long: Record<string, string>; tree: object }
    >;
    expect(amount?.short).toEqual({
      vi: 'Mức trợ cấp thất nghiệp hằng tháng là 7.350.000 đồng.',
      en: 'The monthly benefit is 7,350,000 dong.',
    });
    expect(amount?.long.en).toContain('Law 74/2025/QH15 art. 39(1)');
    expect(amount?.tree).toMatchObject({ ruleId: 'amount.2025' });
    expect(checkIns?.long.vi).toContain('Điều 21 khoản 2');
    expect(amount?.long.vi).toContain('cách hiểu');
    expect(body.restsOn).toContainEqual({ part: 'amount', ruleId: 'amount.cap.2025', confidence: 'interpretation' });
  });

  it('is given for the number of contributed months alone, counted back from the end of work', async () => {
    const { contributed: _, ...facts } = estimateExample;
    const counted = await api.post('/v1/policy/estimates', { asOf: '2026-03-01', ...facts, contributedMonths: 24 });
    expect([counted.status, counted.body]).toEqual([200, (await ask()).body]);
    expect(counted.body).toMatchObject({ contributed: [['2024-03', '2026-02']] });
  });

  it.each([
    ['both', { contributedMonths: 24 }],
    ['neither', { contributed: undefined }],
  ])('is not given for %s of the months and their number', async (_, change) => {
    const { status, body } = await ask(change);
    expect([status, body]).toMatchObject([400, { code: 'VALIDATION_FAILED', errors: [{ pointer: '/contributed' }] }]);
  });

  it('says which condition is not met, and gives the rest all the same', async () => {
    const { body } = await ask({ reason: 'unlawful-resignation', changes: [{ kind: 'job', from: '2026-03-10' }] });
    expect(body).toMatchObject({
      eligibility: { eligible: false, unmet: ['reason', 'waiting-period'] },
      amount: { monthlyBenefitVnd: 7_350_000 },
    });
  });

  it('tells of each condition whether it is met and why, in both languages with articles', async () => {
    const { body } = await ask({ reason: 'unlawful-resignation' });
    const conditions = body.conditions as { name: string; met: boolean; short: { vi: string; en: string } }[];
    expect(conditions.map(({ name, met }) => [name, met])).toEqual([
      ['currently-contributing', true],
      ['reason', false],
      ['contributions', true],
      ['filed-in-time', true],
      ['waiting-period', true],
    ]);
    expect(conditions[1]).toMatchObject({
      title: { vi: 'lý do chấm dứt', en: 'the reason' },
      articles: [
        { vi: expect.stringContaining('Điều 38') as unknown, en: expect.stringContaining('art. 38') as unknown },
      ],
    });
  });

  it('follows the law of 2013 for what was decided before 2026', async () => {
    const { body } = await ask({
      asOf: '2025-12-31',
      terminationDate: '2025-10-31',
      contributed: [['2024-01', '2025-10']],
      filed: '2025-11-20',
      decided: '2025-12-18',
    });
    expect(body).toMatchObject({ regime: '2013', start: { benefitStart: '2025-12-12' } });
  });

  it('gives no amount without twelve contributed months', async () => {
    const { body } = await ask({ contributed: [['2025-09', '2026-02']] });
    expect(body).toMatchObject({
      eligibility: { unmet: ['contributions'] },
      amount: null,
      duration: { awardMonths: 0 },
      benefitMonths: [],
      checkIns: {},
    });
  });

  it.each<[string, object, string, RegExp]>([
    ['an impossible date', { filed: '2026-02-30' }, '/filed', /YYYY-MM-DD/],
    ['a region that does not exist', { workplaceRegion: 5 }, '/workplaceRegion', /./],
    ['five salaries', { salaries: [1, 1, 1, 1, 1] }, '/salaries', /./],
    ['a salary of nought', { salaries: [1, 1, 1, 0, 1, 1] }, '/salaries/3', /more than nought/],
    [
      'a month twice',
      {
        contributed: [
          ['2025-01', '2026-02'],
          ['2025-03', '2025-04'],
        ],
      },
      '/contributed/1',
      /2025-03 stands there twice/,
    ],
    ['filing before termination', { filed: '2026-02-27' }, '/filed', /2026-02-27 is before terminationDate/],
    [
      'contributions after termination',
      { contributed: [['2024-03', '2026-03']] },
      '/contributed',
      /2026-03 is after terminationDate/,
    ],
    ['law data that do not exist', { lawVersion: 99 }, '/lawVersion', /no version 99/],
    ['an unknown key', { name: 'Nguyễn Văn An' }, '/name', /not known/],
    ['a fixed-term contract without months', { contract: { kind: 'fixed-term' } }, '/contract/months', /./],
  ])('refuses %s and says where', async (_case, change, pointer, message) => {
    const { body } = await ask(change);
    expect(body).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
    expect(body.errors?.[0]?.pointer).toBe(pointer);
    expect(body.errors?.[0]?.message).toMatch(message);
  });

  it('names contradicting facts in both languages', async () => {
    const { body } = await ask({ filed: '2026-02-27' });
    expect(body.fact).toMatchObject({ code: 'BEFORE', messages: { vi: expect.stringContaining('trước') as unknown } });
  });

  it('refuses dates outside the calendar', async () => {
    const { body } = await ask({
      asOf: '2029-01-05',
      terminationDate: '2028-12-28',
      filed: '2028-12-29',
      contributed: [['2027-01', '2028-12']],
    });
    expect(body).toMatchObject({ status: 400, fact: { code: 'OUTSIDE_CALENDAR' } });
    expect(body.errors?.[0]?.message).toContain('2015-01-01 to 2028-12-31');
  });

  it('leaves nothing of the facts in the log', async () => {
    await ask({ salaries: [12_345_671, 1, 1, 1, 1, 1] });
    expect(api.logged()).not.toMatch(/12345671|12_345_671|2024-03/);
  });

  it('is limited by address', async () => {
    const limited = await serveEcho({ imports: [PolicyModule] }, { requestsPerMinute: 2 });
    const again = () => limited.post('/v1/policy/estimates', estimateExample);
    expect([(await again()).status, (await again()).status]).toEqual([200, 200]);
    expect((await again()).body).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    await limited.stop();
  });
});

describe('the rules', () => {
  const rules = async (query: string) => {
    const { body } = await api.get(`/v1/policy/rules${query}`);
    return (body.rules as { id: string; topic: string }[]).map(({ id }) => id);
  };

  it('in force on a day are those of its law', async () => {
    const before = await rules('?on=2025-12-31');
    const after = await rules('?on=2026-01-01');
    expect(before).toContain('amount.2013');
    expect(before).not.toContain('amount.2025');
    expect(after).toContain('amount.2025');
    expect(after).not.toContain('amount.2013');
    expect(after).toContain('time.working-days');
  });

  it('can be asked for by topic, each with articles, confidence and words', async () => {
    const { body } = await api.get('/v1/policy/rules?on=2026-03-01&topic=complaint');
    expect(body).toMatchObject({
      on: '2026-03-01',
      rules: [
        {
          id: 'complaint.path.2025',
          articles: ['L25 49', 'L25 50', 'L25 51'],
          confidence: { level: 'law' },
          words: { short: { vi: expect.any(String) as unknown } },
          cited: expect.arrayContaining([
            { vi: 'Điều 49 Luật Việc làm số 74/2025/QH15', en: 'Law 74/2025/QH15 art. 49' },
          ]) as unknown,
        },
      ],
    });
  });

  it('are those of today without a day', async () => {
    expect((await rules('')).length).toBeGreaterThan(50);
  });

  it('are refused for an impossible day and an unknown topic', async () => {
    expect((await api.get('/v1/policy/rules?on=2026-02-30')).body.errors?.[0]?.pointer).toBe('/on');
    expect((await api.get('/v1/policy/rules?topic=weather')).body.errors?.[0]?.pointer).toBe('/topic');
  });
});

describe('the description', () => {
  it('shows a body that works', async () => {
    const { body } = await api.get('/docs-json');
    const paths = body.paths as Record<
      string,
      { post?: { requestBody: { content: Record<string, { examples: Record<string, { value: object }> }> } } }
    >;
    const example =
      paths['/v1/policy/estimates']?.post?.requestBody.content['application/json']?.examples.endedContract?.value;
    expect(example).toEqual(estimateExample);
    expect((await api.post('/v1/policy/estimates', example ?? {})).status).toBe(200);
  });
});
