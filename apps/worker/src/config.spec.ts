import { parseConfig } from './config.js';

const usual = {
  DATABASE_URL: 'postgres://hoso@127.0.0.1:5432/hoso',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  HOSO_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  HOSO_PARTY_KEY: Buffer.alloc(32, 3).toString('base64'),
  HOSO_RECORD_KEY: Buffer.alloc(32, 2).toString('base64'),
  INSURANCE_RECORDS_URL: 'https://records.example',
  POPULATION_URL: 'https://population.example',
  BANK_URL: 'https://bank.example',
};
const bank = {
  BANK_TOKEN_URL: 'https://login.bank.example/token',
  BANK_CLIENT_ID: 'hoso',
  BANK_CLIENT_SECRET: 's3cret',
};

describe('credentials for a registry', () => {
  it('are all named, or none is', () => {
    expect(parseConfig({ ...usual, ...bank })).toMatchObject(bank);
    expect(parseConfig(usual)).not.toHaveProperty('BANK_TOKEN_URL');
    const { BANK_CLIENT_SECRET: _, ...less } = bank;
    expect(() => parseConfig({ ...usual, ...less })).toThrow(/BANK_CLIENT_SECRET/);
  });

  it('go over https only, outside a sandbox, to the registry as to its authorization server', () => {
    const clear = { ...bank, BANK_TOKEN_URL: 'http://login.bank.example/token' };
    expect(() => parseConfig({ ...usual, ...clear })).toThrow(/BANK_TOKEN_URL/);
    expect(() => parseConfig({ ...usual, ...bank, BANK_URL: 'http://bank.example' })).toThrow(/BANK_URL/);
    expect(parseConfig({ ...usual, ...clear, HOSO_SANDBOX: 'true' })).toMatchObject(clear);
  });

  it('are not repeated when they are wrong', () => {
    const wrong = { ...bank, BANK_TOKEN_URL: 'http://x', POPULATION_CLIENT_SECRET: 's3cret-too' };
    expect(() => parseConfig({ ...usual, ...wrong })).toThrow(/^(?![^]*s3cret)/);
  });
});

it('HOSO_RECORD_KEY holds one key, or several while it is changed', () => {
  const [one, two] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64'));
  expect(parseConfig({ ...usual, HOSO_RECORD_KEY: `${one},${two}` })).toMatchObject({
    HOSO_RECORD_KEY: `${one},${two}`,
  });
  for (const wrong of ['', 'c2hvcnQ=', `${one},`, `${one};${two}`])
    expect(() => parseConfig({ ...usual, HOSO_RECORD_KEY: wrong })).toThrow(/HOSO_RECORD_KEY/);
});
