import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import {
  ClaimInPlay,
  freePort,
  freshRegistries,
  plant,
  type Registries,
  startSystem,
  startTemporalUi,
  type TemporalUi,
  type TestSystem,
} from './index.js';
import { root } from './root.js';

// What an operator sees of a claim, in a real browser. HOSO_SCREENSHOTS=1 keeps the picture of the documents.
let registries: Registries;
let system: TestSystem;
let ui: TemporalUi;
let browser: Browser;
let page: Page;
let claim: ClaimInPlay;
beforeAll(async () => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  registries = await freshRegistries('browser');
  system = await startSystem('browser', { ...registries.env, CODEC_ORIGINS: origin });
  ui = await startTemporalUi(system.namespace, { codec: `${system.api.url}/codec`, port });
  const worker = {
    fullName: 'Trương Thị Hiếu',
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_345_678 }],
    separation: { date: '2026-10-15' },
  };
  claim = await ClaimInPlay.submit(system.stage, await plant(registries.admin, worker), { asOf: '2026-11-02' });
  await claim.awarded();
  await claim.collected();
  await claim.month(2);

  browser = await startBrowser();
  const context = await browser.newContext({ viewport: { width: 1_440, height: 1_600 } });
  page = await context.newPage();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await ui.stop();
  await system.end();
  await registries.stop();
});

const picture = async (name: string): Promise<void> => {
  if (process.env['HOSO_SCREENSHOTS'] === '1')
    await page.screenshot({ path: join(root, 'docs', 'images', `${name}.png`) });
};

/** The page's words once they hold what is looked for; texts in Markdown stand in frames of their own. */
const shown = async (...words: string[]): Promise<string> => {
  for (const end = Date.now() + 30_000; ; await page.waitForTimeout(200)) {
    const texts = await Promise.all(
      page.frames().map((frame) =>
        frame
          .locator('body')
          .innerText()
          .catch(() => ''),
      ),
    );
    const text = texts.join('\n');
    const missing = words.filter((word) => !text.includes(word));
    if (missing.length === 0) return text;
    if (Date.now() > end) throw new Error(`not on the page: ${missing.join('; ')}\n${text}`);
  }
};
const pageWith = async (path: string, ...words: string[]): Promise<string> => {
  await page.goto(`${ui.url}/namespaces/${system.namespace}/workflows${path}`);
  return shown(...words);
};

/** The link that `npm start` prints: an operator's session first, then the page of Temporal UI. */
const printed = (target: string): string =>
  `${system.api.url}/v1/sandbox/operator-session?as=operator&to=${encodeURIComponent(target)}`;

it('opens readable under the link that npm start prints', async () => {
  const target = `${ui.url}/namespaces/${system.namespace}/workflows`;
  await page.goto(printed(target));
  expect(page.url()).toMatch(new RegExp(`^${target}`));
  await page.goto(printed(`${target}/${claim.number}`));
  await shown(claim.number, 'Reply about the end of the work: 2026-11-04');
}, 60_000);

it('lets nobody act on a dossier past the API', async () => {
  const workflow = `${ui.url}/api/v1/namespaces/${system.namespace}/workflows/${claim.number}`;
  const before = await system.stage.look(claim.number);
  // As the page itself would ask, with its token against forged requests.
  const token = (await page.context().cookies(ui.url)).find(({ name }) => name === '_csrf')?.value ?? '';
  const headers = { 'X-CSRF-TOKEN': token };
  for (const act of ['terminate', 'cancel', 'reset', 'signal/paymentReturned', 'update/collect']) {
    const answer = await page.request.post(`${workflow}/${act}`, { headers, data: {} });
    expect([act, answer.status()]).toEqual([act, 405]);
  }
  const batch = await page.request.post(`${ui.url}/api/v1/namespaces/${system.namespace}/batch-operations/all`, {
    headers,
    data: { terminationOperation: {}, visibilityQuery: 'ExecutionStatus = "Running"' },
  });
  expect(batch.status()).toBe(405);
  expect(await system.stage.look(claim.number)).toEqual(before);
}, 60_000);

it('lists the claim by its number, type, office and phase', async () => {
  const query = encodeURIComponent(`HosoPhase="benefit" AND HosoOffice="HN-01" AND HosoType="unemployment-claim"`);
  const text = await pageWith(`?query=${query}`, claim.number);
  expect(text).toContain('unemployment-claim');
}, 60_000);

it('shows summary, status, who owes what, the next deadline and what happened last, and nothing personal', async () => {
  await pageWith(`/${claim.number}`, claim.number, 'Reply about the end of the work: 2026-11-04', 'the bank');
  await picture('temporal-ui-timeline');
  await page.locator('a', { hasText: 'User Metadata' }).click();
  const text = await shown('Unemployment benefit, HN-01', 'Benefit runs', 'Monthly notice of job search', 'Month paid');
  const [, closes] = await claim.window(3);
  expect(text).toContain(closes);
  expect(text).not.toContain('Trương Thị Hiếu');
  await picture('temporal-ui-details');
}, 90_000);

it('shows summaries of timers and activities, and no payload that is not for operators', async () => {
  const runs = await page.request.get(`${ui.url}/api/v1/namespaces/${system.namespace}/workflows/${claim.number}`);
  const { workflowExecutionInfo } = (await runs.json()) as { workflowExecutionInfo: { execution: { runId: string } } };
  const history = `/${claim.number}/${workflowExecutionInfo.execution.runId}/history`;
  const text = await pageWith(history, 'Monthly notice of job search: ');
  expect(text).not.toContain('Trương Thị Hiếu');
  expect(text).not.toContain('12345678');
}, 90_000);
