import { ConfigurationError, parseConfig } from './config.js';

const good = {
  DATABASE_URL: 'postgres://hoso@127.0.0.1:5432/hoso',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  HOSO_ENCRYPTION_KEYS: 'k1:secret',
  HOSO_PARTY_KEY: Buffer.alloc(32).toString('base64'),
  HOSO_RECORD_KEY: Buffer.alloc(32).toString('base64'),
  HOSO_SANDBOX: 'true',
};

describe('configuration', () => {
  it('listens on loopback unless told otherwise', () => {
    expect(parseConfig(good)).toMatchObject({ HOST: '127.0.0.1', TEMPORAL_NAMESPACE: 'hoso', HOSO_SANDBOX: true });
  });

  it('names every wrong setting and shows no value', () => {
    const parse = () => parseConfig({ ...good, PORT: '99999', HOSO_PARTY_KEY: 'c2hvcnQ=', HOSO_SANDBOX: 'yes' });
    expect(parse).toThrow(ConfigurationError);
    expect(parse).toThrow(/PORT[^]*HOSO_SANDBOX[^]*HOSO_PARTY_KEY/);
    expect(parse).not.toThrow(/c2hvcnQ/);
  });

  it('demands an identity provider outside the sandbox', () => {
    expect(() => parseConfig({ ...good, HOSO_SANDBOX: 'false' })).toThrow(/OIDC_ISSUER, JWKS_URL/);
    expect(() => parseConfig({ ...good, OIDC_ISSUER: 'https://id.example' })).toThrow(/both or neither/);
  });

  it('trusts proxies by address or network, and none by default', () => {
    const trusted = (text?: string) => parseConfig({ ...good, ...(text !== undefined && { TRUSTED_PROXIES: text }) });
    expect(trusted().TRUSTED_PROXIES).toEqual([]);
    expect(trusted('').TRUSTED_PROXIES).toEqual([]);
    expect(trusted('10.0.0.0/8, fd00::1').TRUSTED_PROXIES).toEqual(['10.0.0.0/8', 'fd00::1']);
    for (const wrong of ['true', '*', 'proxy.local', '1']) expect(() => trusted(wrong)).toThrow(/TRUSTED_PROXIES/);
  });

  it('allows no symmetric signature algorithm', () => {
    expect(() => parseConfig({ ...good, OIDC_ALGORITHMS: 'HS256' })).toThrow(/OIDC_ALGORITHMS/);
  });
});
