// `npm run -s compose:env > .env`: fresh secrets for docker-compose.yml.
import { pathToFileURL } from 'node:url';
import { sandboxKey, secretText } from './start/sandbox-key.mjs';

/**
 * Every secret that docker-compose.yml asks for, made anew.
 * @returns {Record<string, string>}
 */
export function freshSecrets() {
  return {
    POSTGRES_PASSWORD: secretText(),
    PROGRAM_PASSWORD: secretText(),
    OPERATOR_PASSWORD: secretText(),
    HOSO_ENCRYPTION_KEYS: `k1:${sandboxKey()}`,
    HOSO_PARTY_KEY: sandboxKey(),
    HOSO_RECORD_KEY: sandboxKey(),
    ADMIN_TOKEN: secretText(),
    IDENTITY_SECRET: secretText(),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, value] of Object.entries(freshSecrets())) process.stdout.write(`${name}=${value}\n`);
}
