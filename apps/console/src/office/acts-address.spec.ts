import { actsAddress } from './acts-address.js';

it('keeps of an address a day, an account and the name of an act, and nothing else', () => {
  const said = { on: '2026-11-29', by: 'officer-HN-01-1', name: 'take' };
  expect(actsAddress({ ...said, number: 'TCTN-2026-0000001', limit: 5 })).toEqual(said);
  expect(actsAddress({ on: '29/11/2026', by: 'Lê Thị B.', name: 'Take it' })).toEqual({});
  expect(actsAddress({})).toEqual({});
});
