import { cursorOf, placeOf } from './event-place.js';

it('a cursor leads back to its place', () => {
  const place = { at: 1_764_480_000_123, dossier: 'TCTN-2026-0000042', sequence: 7 };
  expect(placeOf(cursorOf(place))).toEqual(place);
});

it.each(['', 'x', Buffer.from('[1]').toString('base64url'), Buffer.from('{"at":1}').toString('base64url')])(
  '%j is no cursor',
  (cursor) => {
    expect(() => placeOf(cursor)).toThrow('VALIDATION_FAILED');
  },
);
