// `npm run -s compose:env > .env`: fresh secrets for docker-compose.yml.
import { randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';

/**
 * Every secret that docker-compose.yml asks for, made anew.
 * @returns {Record<string, string>}
 */
export function freshSecrets() {
  const key = () => randomBytes(32).toString('base64');
  return {
    POSTGRES_PASSWORD: randomBytes(16).toString('hex'),
    HOSO_ENCRYPTION_KEYS: `k1:${key()}`,
    HOSO_PARTY_KEY: key(),
    HOSO_RECORD_KEY: key(),
    ADMIN_TOKEN: randomBytes(24).toString('hex'),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, value] of Object.entries(freshSecrets())) process.stdout.write(`${name}=${value}\n`);
}
