import { ownPath } from './sign-in.js';

const origin = 'https://hoso.example';

describe('where a sign-in leads', () => {
  it.each(['/', '/tasks/mine?office=HN-01&sort=due', '/dossiers/TCTN-2026-0000042', '/search?q=%C4%91'])(
    'is a path of ours as it was given: %s',
    (to) => expect(ownPath(to, origin)).toBe(to),
  );

  it.each([
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/a\\..\\..//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'tasks/mine',
    '',
    '/auth/sign-in',
    '/auth/callback?code=1',
    '/sign-in?failed=late',
    '/v1/session',
    `/${'a'.repeat(500)}`,
  ])('is the start for anything else: %j', (to) => expect(ownPath(to, origin)).toBe('/'));

  it('stays within our origin where dots lead out', () => {
    expect(ownPath('/..//evil.example', origin)).toBe('/');
  });
});
