// Prints an access token of the sandbox: `npm run -s token -- officer`. It asks the identity provider of the system that
// `npm start` started here, unless OIDC_ISSUER, or IDENTITY_PORT and IDENTITY_SECRET, say otherwise.
import { runningSettings } from './running.mjs';

const usage = `npm run -s token -- ACCOUNT   (officer when left out; npm run sandbox lists the accounts)`;
const [account = 'officer', ...more] = process.argv.slice(2);
if (account === '--help') process.stdout.write(`${usage}\n`);
else if (more.length > 0 || account.startsWith('-')) fail(`usage: ${usage}`);
else await print();

async function print() {
  const settings = { IDENTITY_PORT: '4104', IDENTITY_SECRET: 'sandbox', ...runningSettings(), ...process.env };
  const issuer = process.env['OIDC_ISSUER'] ?? `http://127.0.0.1:${settings.IDENTITY_PORT}`;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: account,
    client_secret: settings.IDENTITY_SECRET,
  });
  const reply = await fetch(`${issuer}/token`, { method: 'POST', body }).catch(() => undefined);
  /** @type {any} */
  const answer = await reply?.json().catch(() => undefined);
  if (answer?.access_token) process.stdout.write(`${answer.access_token}\n`);
  else if (reply) fail(`${account}: no such account, or another secret (npm run sandbox lists the accounts)`);
  else fail(`no identity provider answers at ${issuer}: does npm start run here?`);
}

/** @param {string} reason */
function fail(reason) {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
