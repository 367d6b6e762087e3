import { diskTranslation } from './disk.js';

const failed = (code: string) => Object.assign(new Error(code), { code });

it.each([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['EROFS', 'the disk can only be read'],
])('%s is 503, names the disk, and may be tried again', (code, reason) => {
  const told = diskTranslation(failed(code));
  expect(told?.status).toBe(503);
  expect(told?.document('request', 'en')).toMatchObject({
    code: 'UNAVAILABLE',
    detail: `Documents cannot be stored just now: ${reason}`,
  });
});

it('is nothing of any other failure', () => {
  expect(diskTranslation(failed('EACCES'))).toBeUndefined();
  expect(diskTranslation(new Error('no'))).toBeUndefined();
});
