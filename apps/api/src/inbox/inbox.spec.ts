import { newsId } from './inbox.schemas.js';

it('news are named by their dossier and the entry of its timeline', () => {
  expect(newsId.parse('TCTN-2026-0000042:7')).toEqual({ dossier: 'TCTN-2026-0000042', sequence: 7 });
});

it.each(['', 'TCTN-2026-0000042', 'TCTN-2026-0000042:0', 'TCTN-2026-0000042:9999999999', 'tctn-2026-0000042:7', 'x:7'])(
  '%j names none',
  (id) => {
    expect(newsId.safeParse(id).success).toBe(false);
  },
);
