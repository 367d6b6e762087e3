// Prints an access token of the sandbox: `npm run token -- officer`, or any account of the scheme, `claimant:001088000017`.
const account = process.argv[2] ?? 'officer';
const issuer = process.env.OIDC_ISSUER ?? `http://127.0.0.1:${process.env.IDENTITY_PORT ?? 4104}`;
const body = new URLSearchParams({
  grant_type: 'client_credentials',
  client_id: account,
  client_secret: process.env.IDENTITY_SECRET ?? 'sandbox',
});

const reply = await fetch(`${issuer}/token`, { method: 'POST', body }).catch(() => undefined);
/** @type {any} */
const answer = await reply?.json().catch(() => undefined);
if (answer?.access_token) {
  process.stdout.write(`${answer.access_token}\n`);
} else {
  const reason = reply ? `${account}: no such account, or another secret` : `no identity provider answers at ${issuer}`;
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
