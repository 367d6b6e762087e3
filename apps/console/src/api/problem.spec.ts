import { Problem, takesPlace } from './problem.js';

const of = (status: number, code = '') => new Problem({ code, status, title: '' });

it('a fault stands in place of a page of which nothing has come', () => {
  expect(takesPlace(of(0, 'NETWORK'), undefined)).toBe(true);
  expect(takesPlace(of(500), undefined)).toBe(true);
  expect(takesPlace(null, undefined)).toBe(false);
});

it('what stands on a page stays when reading it again fails', () => {
  for (const status of [0, 401, 409, 429, 500, 503]) expect(takesPlace(of(status), {})).toBe(false);
  expect(takesPlace(new TypeError('anything'), {})).toBe(false);
});

it('it goes when its reader may see it no more', () => {
  expect(takesPlace(of(404, 'DOSSIER_NOT_FOUND'), {})).toBe(true);
  expect(takesPlace(of(403), {})).toBe(true);
});
