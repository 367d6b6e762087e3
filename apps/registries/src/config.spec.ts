import { parseEnvironment } from './config.js';
import { findRegistry, registries } from './registries.js';
import { standIns } from '../../../libs/testing/stand-ins.js';

const DATABASE_URL = 'postgresql://hoso:secret@127.0.0.1:5432/hoso';

describe('the environment of the registries', () => {
  it('listens on loopback and is no sandbox unless told', () => {
    expect(parseEnvironment({ DATABASE_URL })).toMatchObject({
      HOST: '127.0.0.1',
      HOSO_SANDBOX: false,
      BANK_PORT: 4103,
    });
  });

  it('does not open the admin routes of a sandbox to others without a secret', () => {
    const open = { DATABASE_URL, HOSO_SANDBOX: 'true', HOST: '0.0.0.0' };
    expect(() => parseEnvironment(open)).toThrow(/ADMIN_TOKEN: required/);
    expect(parseEnvironment({ ...open, ADMIN_TOKEN: 'x'.repeat(16) })).toMatchObject({ HOST: '0.0.0.0' });
    expect(parseEnvironment({ ...open, HOST: '::1' })).toMatchObject({ HOSO_SANDBOX: true });
  });

  it.each([
    ['DATABASE_URL', {}],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://hoso:secret@localhost/hoso' }],
    ['HOSO_SANDBOX', { DATABASE_URL, HOSO_SANDBOX: 'yes' }],
    ['BANK_PORT', { DATABASE_URL, BANK_PORT: '70000' }],
    ['ADMIN_TOKEN', { DATABASE_URL, ADMIN_TOKEN: 'secret' }],
  ])('names %s when it is wrong, without its value', (name, variables) => {
    expect(() => parseEnvironment(variables)).toThrow(new RegExp(`^Wrong environment: ${name}: (?!.*secret)`));
  });
});

it('a registry that does not exist is refused with the names of those that do', () => {
  expect(findRegistry('bank').name).toBe('bank');
  expect(() => findRegistry('tax')).toThrow('--only takes insurance-records, population, bank');
});

it('each listens where the sandbox and its tests look for it', () => {
  expect(Object.fromEntries(registries.map(({ name, port }) => [name, port]))).toEqual(standIns);
});
