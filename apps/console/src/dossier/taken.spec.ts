import { isTaken } from './taken.js';

it('a file of another kind need not be sent', () => {
  for (const type of ['application/pdf', 'image/png', 'image/jpeg']) expect(isTaken({ type })).toBe(true);
  for (const type of ['image/heic', 'video/mp4', 'text/html', '']) expect(isTaken({ type })).toBe(false);
});
