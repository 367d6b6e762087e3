import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startProgram, startSystem, type RunningProgram, type TestSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { PlainBrowser } from './browser-of-ten-lines.js';

// Sign-in of browsers, over real HTTP, at the sandbox's provider; two processes of the API serve the same sessions.
let system: TestSystem;
let other: RunningProgram;
let database: Client;
let api: string;

beforeAll(async () => {
  // An access token is renewed 30 seconds before its end: after two seconds here.
  system = await startSystem('sessions', { IDENTITY_TOKEN_SECONDS: '32' });
  api = system.api.url;
  const issuer = system.api.identityUrl ?? '';
  other = await startProgram('api', {
    ...system.env,
    PUBLIC_URL: api,
    OIDC_ISSUER: issuer,
    JWKS_URL: `${issuer}/jwks`,
    OIDC_CLIENT_ID: 'hoso-console',
    OIDC_CLIENT_SECRET: 'sandbox',
  });
  database = new Client({ connectionString: system.database.url });
  await database.connect();
}, 180_000);
afterAll(async () => {
  await database.end();
  await other.stop();
  await system.end();
});

const SESSION = 'hoso-session';
const own = { 'sec-fetch-site': 'same-origin' };
const signedIn = async (account = 'officer', to = '/') => {
  const browser = new PlainBrowser();
  await browser.signIn(api, account, to);
  return browser;
};
const json = async (answer: Response) => ({
  status: answer.status,
  body: (await answer.json()) as Record<string, unknown>,
});
const session = async (browser: PlainBrowser, headers: Record<string, string> = own) =>
  json(await browser.ask(`${api}/v1/session`, { headers }));
const send = async (browser: PlainBrowser, method: string, path: string, body?: object, headers: object = own) =>
  json(
    await browser.ask(`${api}${path}`, {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
const rows = async (where = 'true') =>
  (await database.query(`select * from hoso.session where ${where} order by began_at`)).rows as {
    id: string;
    version: number;
    sealed: Buffer | null;
    acr: string;
  }[];

describe('signing in', () => {
  it('leads through the provider and back to where one was going', async () => {
    const browser = new PlainBrowser();
    expect(await browser.signIn(api, 'officer', '/tasks/mine?office=HN-01')).toBe(`${api}/tasks/mine?office=HN-01`);
    const { status, body } = await session(browser);
    expect({ status, ...body }).toMatchObject({
      status: 200,
      person: { subject: 'officer-HN-01-1', name: 'Cán bộ HN-01 1' },
      standings: [
        {
          id: 'officer:HN-01',
          role: 'officer',
          office: 'HN-01',
          officeName: { en: 'Hanoi Employment Service Centre' },
          employer: null,
        },
      ],
      acting: 'officer:HN-01',
      acr: 'urn:hoso:acr:sandbox',
      language: 'en',
    });
    expect(Date.parse(String(body['until'])) - Date.now()).toBeGreaterThan(11 * 3_600_000);
    expect((await browser.ask(`${api}/v1/my/work`, { headers: own })).status).toBe(200);
  });

  it('gives the browser a cookie that no script reads, and no token', async () => {
    const browser = await signedIn();
    const line = browser.set.find((one) => one.startsWith(`${SESSION}=`)) ?? '';
    expect(line).toMatch(/^hoso-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(browser.set.filter((one) => one.includes('eyJ'))).toEqual([]);
  });

  it('keeps neither cookie nor token in readable form', async () => {
    const browser = await signedIn();
    const cookie = browser.cookie(api, SESSION) ?? '';
    const { rows: all } = await database.query(
      `select s::text as text, encode(sealed, 'escape') as sealed from hoso.session s`,
    );
    expect(all.length).toBeGreaterThan(0);
    expect(JSON.stringify(all)).not.toContain(cookie);
    expect(JSON.stringify(all)).not.toContain('eyJ');
  });

  it('shows the people of the sandbox by role, and takes anybody by an account’s name', async () => {
    const browser = new PlainBrowser();
    const { url, answer } = await browser.go(`${api}/auth/sign-in`);
    const page = await answer.text();
    for (const words of ['Cán bộ · Officers', 'value="director-hcm"', 'value="deputy"']) expect(page).toContain(words);
    const wrong = await browser.ask(url, { method: 'POST', body: new URLSearchParams({ account: '<b>x' }) });
    expect(await wrong.text()).toContain('No such account: &#60;b&#62;x');
    await browser.go(url, { method: 'POST', body: new URLSearchParams({ account: 'claimant:001199000001' }) });
    expect((await session(browser)).body).toMatchObject({ acting: 'claimant' });
  });

  it('changes to the host at which it comes back', async () => {
    const answer = await new PlainBrowser().ask(`${api.replace('127.0.0.1', 'localhost')}/auth/sign-in?to=/search`);
    expect(answer.headers.get('location')).toBe(`${api}/auth/sign-in?here=1&to=%2Fsearch`);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/auth/sign-in',
    '/..//evil.example',
  ])('leads nowhere else: to=%j', async (to) => {
    const browser = new PlainBrowser();
    const landed = new URL(await browser.signIn(api, 'officer', to));
    expect([landed.origin, landed.host]).toEqual([api, new URL(api).host]);
    expect((await session(browser)).status).toBe(200);
  });
});

describe('what an attacker tries', () => {
  it('fixation: a planted cookie is no session, and another one comes with the sign-in', async () => {
    const browser = new PlainBrowser();
    const planted = 'A'.repeat(43);
    browser.put(api, SESSION, planted);
    expect((await session(browser)).body).toMatchObject({ code: 'SESSION_ENDED' });
    await browser.signIn(api, 'officer');
    expect(browser.cookie(api, SESSION)).not.toBe(planted);
    expect((await session(browser)).status).toBe(200);
  });

  it('the session that a browser had ends when somebody signs in there', async () => {
    const browser = await signedIn('officer');
    const before = browser.cookie(api, SESSION) ?? '';
    await browser.signIn(api, 'director');
    expect((await session(browser)).body).toMatchObject({ acting: 'director:HN-01' });
    const old = new PlainBrowser();
    old.put(api, SESSION, before);
    expect((await session(old)).body).toMatchObject({ code: 'SESSION_ENDED' });
  });

  it('a stolen answer of the provider opens nothing in another browser, and once in the right one', async () => {
    const victim = new PlainBrowser();
    const callback = await victim.signIn(api, 'officer', '/', '/auth/callback');
    expect(callback).toContain('code=');
    const thief = new PlainBrowser();
    const attacker = await signedIn('officer2');
    for (const browser of [thief, attacker]) {
      const answer = await browser.ask(callback);
      expect(answer.headers.get('location')).toBe('/sign-in?failed=late&to=%2F');
    }
    expect(thief.cookie(api, SESSION)).toBeUndefined();
    expect((await session(attacker)).body).toMatchObject({ person: { subject: 'officer-HN-01-2' } });

    expect((await victim.ask(callback)).headers.get('location')).toBe('/');
    const cookie = victim.cookie(api, SESSION);
    expect((await victim.ask(callback)).headers.get('location')).toBe('/sign-in?failed=late&to=%2F');
    expect(victim.cookie(api, SESSION)).toBe(cookie);
  });

  it('a code of one sign-in under the state of another is not redeemed', async () => {
    const browser = new PlainBrowser();
    const first = new URL(await browser.signIn(api, 'officer', '/', '/auth/callback'));
    const second = new URL(await browser.signIn(api, 'director', '/', '/auth/callback'));
    second.searchParams.set('code', first.searchParams.get('code') ?? '');
    expect((await browser.ask(second.href)).headers.get('location')).toBe('/sign-in?failed=refused&to=%2F');
    expect(browser.cookie(api, SESSION)).toBeUndefined();
  });

  it.each(['cross-site', 'same-site'])('another site (%s) makes the browser ask, and is refused', async (site) => {
    const browser = await signedIn();
    const headers = { 'sec-fetch-site': site, 'x-hoso': 'page' };
    for (const [method, path] of [
      ['GET', '/v1/my/work'],
      ['POST', '/v1/dossiers/search'],
      ['PUT', '/v1/session/acting'],
      ['DELETE', '/v1/session'],
      ['DELETE', '/v1/sessions'],
    ] as const)
      expect((await send(browser, method, path, method === 'GET' ? undefined : {}, headers)).body).toMatchObject({
        code: 'CROSS_SITE',
      });
    expect((await session(browser)).status).toBe(200);
  });

  it('an old browser that does not say which site asks needs the header of our pages', async () => {
    const browser = await signedIn();
    const search = { number: 'TCTN-2026-0000001' };
    expect((await send(browser, 'POST', '/v1/dossiers/search', search, {})).body).toMatchObject({ code: 'CROSS_SITE' });
    expect((await send(browser, 'POST', '/v1/dossiers/search', search, { 'x-hoso': 'page' })).status).toBe(200);
  });
});

describe('a session', () => {
  it('ends when nobody acts, in words and with a code; what was typed goes out after signing in again', async () => {
    const browser = await signedIn('officer', '/');
    const id = (await rows('ended_at is null')).at(-1)?.id;
    await database.query(`update hoso.session set idle_until = now() - interval '1 second' where id = $1`, [id]);
    const key = randomUUID();
    const act = () =>
      send(browser, 'POST', '/v1/dossiers/TCTN-2026-9999999/commands/take', {}, { ...own, 'idempotency-key': key });
    expect(await act()).toMatchObject({ status: 401, body: { code: 'SESSION_ENDED' } });
    await browser.signIn(api, 'officer');
    expect(await act()).toMatchObject({ status: 404, body: { code: 'DOSSIER_NOT_FOUND' } });
  });

  it('ends after its whole time, whatever one does', async () => {
    const browser = await signedIn();
    await database.query(`update hoso.session set until = now() - interval '1 second' where ended_at is null`);
    expect(await session(browser)).toMatchObject({ status: 401, body: { code: 'SESSION_ENDED' } });
  });

  it('goes on with each act of a person, and not because a page looks for news', async () => {
    const browser = await signedIn();
    const id = (await rows('ended_at is null')).at(-1)?.id;
    const soon = async () => {
      await database.query(`update hoso.session set idle_until = now() + interval '60 seconds' where id = $1`, [id]);
    };
    const left = (body: Record<string, unknown>) => Date.parse(String(body['idleUntil'])) - Date.now();
    await soon();
    expect(left((await session(browser, { ...own, 'x-hoso': 'watch' })).body)).toBeLessThan(61_000);
    expect(left((await session(browser, { ...own, 'x-hoso': 'page' })).body)).toBeGreaterThan(1_700_000);
  });

  it('renews its token once for all who ask at the same time, in two processes', async () => {
    const browser = await signedIn();
    const id = (await rows('ended_at is null')).at(-1)?.id;
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const asked = Array.from({ length: 12 }, (_, n) =>
      browser.ask(`${n % 2 === 0 ? api : other.url}/v1/my/work`, { headers: own }).then(({ status }) => status),
    );
    expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
    expect((await rows(`id = '${id}'`))[0]?.version).toBe(2);
    expect((await session(browser)).status).toBe(200);
  }, 60_000);

  it('is left in one browser, or in all', async () => {
    const [desk, phone, laptop] = [await signedIn('officer2'), await signedIn('officer2'), await signedIn('officer2')];
    expect(await send(desk, 'DELETE', '/v1/session')).toEqual({ status: 200, body: { to: null } });
    expect(desk.cookie(api, SESSION)).toBeUndefined();
    expect((await session(desk)).body).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await session(phone)).status).toBe(200);
    expect((await send(phone, 'DELETE', '/v1/sessions')).body['ended']).toBeGreaterThanOrEqual(2);
    expect((await session(laptop)).body).toMatchObject({ code: 'SESSION_ENDED' });
    const ended = await rows(`subject = 'officer-HN-01-2'`);
    expect(ended.every(({ sealed, acr }) => sealed === null && acr === 'urn:hoso:acr:sandbox')).toBe(true);
  });
});

describe('somebody with several standings', () => {
  it('acts in one at a time, chooses it, and no window acts in one that it does not show', async () => {
    const browser = await signedIn('deputy');
    const { body } = await session(browser);
    expect((body['standings'] as { id: string }[]).map(({ id }) => id)).toEqual([
      'officer:HN-01',
      'director:HN-01',
      'director:HN-02',
    ]);
    expect(body).toMatchObject({ acting: 'officer:HN-01' });
    const asShown = (standing: string) => send(browser, 'GET', '/v1/my/work', undefined, { ...own, standing });
    expect((await asShown('officer:HN-01')).status).toBe(200);
    const chosen = await send(browser, 'PUT', '/v1/session/acting', { standing: 'director:HN-02' });
    expect(chosen).toMatchObject({ status: 200, body: { acting: 'director:HN-02' } });
    expect(await asShown('officer:HN-01')).toMatchObject({
      status: 409,
      body: { code: 'STANDING_CHANGED', acting: 'director:HN-02' },
    });
    expect((await asShown('director:HN-02')).status).toBe(200);
    expect((await send(browser, 'PUT', '/v1/session/acting', { standing: 'auditor' })).status).toBe(403);
  });
});

describe('programs', () => {
  it('go on with bearer tokens, in all standings at once or in the one that they name', async () => {
    const bearer = system.stage.as('deputy');
    const { status, body } = await bearer.get<Record<string, unknown>>('/v1/session');
    expect({ status, ...body }).toMatchObject({ status: 200, acting: null, until: null, acr: null });
    const authorization = `Bearer ${await new People(system.api.identityUrl ?? '').token('deputy')}`;
    const asked = async (standing: string) =>
      json(await fetch(`${api}/v1/session`, { headers: { authorization, standing } }));
    expect(await asked('director:HN-02')).toMatchObject({ status: 200, body: { acting: 'director:HN-02' } });
    expect((await asked('auditor')).status).toBe(403);
  });
});
