import { serveEcho, type ServedApi } from '../../fixtures/api.js';
import { audience, issuer, unsigned } from '../../fixtures/tokens.js';

let api: ServedApi;
beforeAll(async () => void (api = await serveEcho()));
afterAll(() => api.stop());

const soon = () => Math.floor(Date.now() / 1_000) + 600;
const officer = { sub: 'officer-1', roles: ['officer'], office: 'HN-01' };

describe('who may call', () => {
  it('answers anybody on a public route, even with a bad token', async () => {
    expect((await api.get('/echo/public')).status).toBe(200);
    expect((await api.get('/echo/public', 'nonsense')).status).toBe(200);
  });

  it('asks for a token elsewhere and says how', async () => {
    const reply = await api.get('/echo/me');
    expect(reply).toMatchObject({ status: 401, type: 'application/problem+json; charset=utf-8' });
    expect(reply.headers['www-authenticate']).toBe('Bearer');
    expect(reply.body).toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 401,
      type: 'urn:hoso:problem:UNAUTHENTICATED',
    });
    expect(reply.body.instance).toBe(reply.headers['x-request-id']);
  });

  it('refuses a route that states nothing about access', async () => {
    const reply = await api.get('/echo/forgotten', await api.mint.officer());
    expect(reply.body).toMatchObject({ status: 403, code: 'FORBIDDEN', detail: 'This route is closed' });
  });

  it('refuses a role that the route does not name', async () => {
    const refused = await api.get('/echo/auditors', await api.mint.officer());
    expect(refused.body).toMatchObject({ status: 403, code: 'FORBIDDEN', detail: 'This is for auditors' });
    const auditor = await api.mint.sign({ sub: 'auditor-1', roles: ['auditor'] });
    expect((await api.get('/echo/auditors', auditor)).status).toBe(200);
  });

  it('gives a token without a known role no way in', async () => {
    const stranger = await api.mint.sign({ sub: 'x', roles: ['emperor'] });
    expect((await api.get('/echo/me', stranger)).status).toBe(403);
  });
});

describe('who the caller is', () => {
  it('knows a claimant by a keyed reference, never by number', async () => {
    const token = await api.mint.sign({ sub: 'c-1', name: 'An', roles: ['claimant'], person: '001088000017' });
    const { text, body } = await api.get('/echo/me', token);
    expect(body).toMatchObject({ subject: 'c-1', roles: ['claimant'] });
    expect(body.party).toMatch(/^[\w-]{43}$/);
    expect(text).not.toContain('001088000017');
  });

  it('knows of officials, too, who they are: they have no part in their own dossiers', async () => {
    const claims = { person: '001088000017', employer: 'E1' };
    const own = (await api.get('/echo/me', await api.mint.sign({ ...officer, ...claims }))).body;
    const claimant = { sub: 'c-1', roles: ['claimant'], person: '001088000017' };
    expect(own.party).toEqual((await api.get('/echo/me', await api.mint.sign(claimant))).body.party);
    expect(own).toMatchObject({ roles: ['officer'], employer: 'E1' });
  });
});

describe('tokens that are refused', () => {
  const cases: [string, () => string | Promise<string>][] = [
    ['without a signature', () => unsigned({ ...officer, iss: issuer, aud: audience, exp: soon() })],
    ['signed by another key', () => api.mint.signWrongly(officer)],
    ['signed by an algorithm that is not allowed', () => api.mint.signOtherwise(officer)],
    ['of another kind', () => api.mint.signAs('JWT', officer)],
    ['for another audience', () => api.mint.sign({ ...officer, aud: 'another-api' })],
    ['from another issuer', () => api.mint.sign({ ...officer, iss: 'https://elsewhere.test' })],
    ['expired beyond the tolerance', () => api.mint.sign({ ...officer, exp: Math.floor(Date.now() / 1_000) - 10 })],
    ['without the time of its issue', () => api.mint.sign({ ...officer, iat: undefined })],
    ['that lives longer than a day', () => api.mint.sign({ ...officer, exp: soon() + 86_400 })],
    ['of a sandbox', () => api.mint.signAs('at+jwt', officer, 'sandbox-1')],
    ['without expiry', () => api.mint.sign({ ...officer, exp: undefined })],
    ['not valid yet', () => api.mint.sign({ ...officer, nbf: soon() })],
    ['whose subject is an identity number', () => api.mint.sign({ ...officer, sub: '001088000017' })],
    ['whose office is of another form', () => api.mint.sign({ ...officer, office: "HN-01' OR 1=1" })],
    ...['system', 'System', 'a\u0000b', 'a\nb', 'a\u200bb', ' a', 'a ', 'a  b', 'đ', ''].map(
      (sub): [string, () => Promise<string>] => [
        `whose subject is ${JSON.stringify(sub)}`,
        () => api.mint.sign({ ...officer, sub }),
      ],
    ),
    ['whose name holds a NUL', () => api.mint.sign({ ...officer, name: 'An\u0000' })],
    ['whose name holds an escape', () => api.mint.sign({ ...officer, name: 'An\u001b[31m' })],
    ['whose office holds a NUL', () => api.mint.sign({ ...officer, office: 'HN-01\u0000' })],
    ['whose employer holds a NUL', () => api.mint.sign({ ...officer, employer: 'E1\u0000' })],
    ['whose role is a NUL', () => api.mint.sign({ ...officer, roles: ['\u0000', 7] })],
    ['that are no tokens', () => 'abc.def.ghi'],
  ];
  it.each(cases)('%s', async (_, make) => {
    const reply = await api.get('/echo/me', await make());
    expect(reply.status).toBe(401);
    expect(reply.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  });

  it('knows subjects as identity providers make them', async () => {
    for (const sub of ['auth0|5f7c8ec7', 'CN=An, OU=HN-01', 'a b c', '0f8fad5b-d9cb-469f']) {
      expect((await api.get('/echo/me', await api.mint.sign({ ...officer, sub }))).body).toMatchObject({
        subject: sub,
      });
    }
  });

  it('accepts a clock that is a little behind', async () => {
    const token = await api.mint.sign({ ...officer, exp: Math.floor(Date.now() / 1_000) - 2 });
    expect((await api.get('/echo/me', token)).status).toBe(200);
  });
});
