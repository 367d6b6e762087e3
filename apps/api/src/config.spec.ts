import { SettingsError } from '../../../libs/program/index.js';
import { parseConfig } from './config.js';

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
    expect(parse).toThrow(SettingsError);
    expect(parse).toThrow(/PORT[^]*HOSO_SANDBOX[^]*HOSO_PARTY_KEY/);
    expect(parse).not.toThrow(/c2hvcnQ/);
  });

  it('says what was expected and what was found', () => {
    expect(() => parseConfig({ ...good, PORT: '99999', DATABASE_URL: undefined })).toThrow(
      /^PORT: expected at most 65535, found "99999" \(Port of the API\)\nDATABASE_URL: expected a text, found nothing/,
    );
  });

  it('demands an identity provider outside the sandbox', () => {
    expect(() => parseConfig({ ...good, HOSO_SANDBOX: 'false' })).toThrow(
      /OIDC_ISSUER: required[^]*JWKS_URL: required/,
    );
    expect(() => parseConfig({ ...good, OIDC_ISSUER: 'https://id.example' })).toThrow(/both or neither/);
  });

  it('is no sandbox for others with the secret that everybody knows', () => {
    for (const HOST of ['0.0.0.0', '::', '10.1.2.3', 'sandbox.example'])
      expect(() => parseConfig({ ...good, HOST })).toThrow(/IDENTITY_SECRET/);
    for (const HOST of ['127.0.0.1', '::1', 'localhost', '127.8.9.1'])
      expect(parseConfig({ ...good, HOST }).HOST).toBe(HOST);
    const own = { ...good, HOST: '0.0.0.0', IDENTITY_SECRET: 'x'.repeat(40) };
    expect(parseConfig(own)).toMatchObject({ HOSO_SANDBOX: true });
    const provider = { OIDC_ISSUER: 'https://id.example', JWKS_URL: 'https://id.example/jwks' };
    expect(parseConfig({ ...good, HOST: '0.0.0.0', ...provider })).toMatchObject({ HOSO_SANDBOX: true });
  });

  describe('in service', () => {
    const provider = { OIDC_ISSUER: 'https://id.example', JWKS_URL: 'https://id.example/jwks' };
    const service = { ...good, ...provider, HOSO_SANDBOX: 'false' };

    it('is taken as it is', () => {
      expect(parseConfig(service)).toMatchObject({ HOSO_SANDBOX: false, TOKEN_LIFETIME: 86_400 });
    });

    it('has a provider whose words cannot be changed on their way', () => {
      for (const name of ['OIDC_ISSUER', 'JWKS_URL'])
        expect(() => parseConfig({ ...service, [name]: 'http://127.0.0.1:4104' })).toThrow(
          `${name}: https is required`,
        );
    });

    it('has no keys of a sandbox, as npm start and compose:env make them', () => {
      const played = Buffer.concat([Buffer.from('sandbox:'), Buffer.alloc(24, 7)]).toString('base64');
      for (const name of ['HOSO_PARTY_KEY', 'HOSO_RECORD_KEY'])
        expect(() => parseConfig({ ...service, [name]: played })).toThrow(`${name}: this key was made for a sandbox`);
      const keys = `k2:${Buffer.alloc(32, 3).toString('base64')},k1:${played}`;
      expect(() => parseConfig({ ...service, HOSO_ENCRYPTION_KEYS: keys })).toThrow(/HOSO_ENCRYPTION_KEYS: this key/);
      expect(parseConfig({ ...good, HOSO_PARTY_KEY: played })).toMatchObject({ HOSO_SANDBOX: true });
    });
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
