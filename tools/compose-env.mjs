// `npm run -s compose:env > .env`: fresh secrets for docker-compose.yml.
import { randomBytes } from 'node:crypto';

const key = () => randomBytes(32).toString('base64');
const settings = {
  POSTGRES_PASSWORD: randomBytes(16).toString('hex'),
  HOSO_ENCRYPTION_KEYS: `k1:${key()}`,
  HOSO_PARTY_KEY: key(),
  HOSO_RECORD_KEY: key(),
  ADMIN_TOKEN: randomBytes(24).toString('hex'),
};
process.stdout.write(
  Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join(''),
);
