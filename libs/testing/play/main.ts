import { Stage } from './stage.js';
import { askRegistry } from '../registry-admin.js';
import { prefixOf, type RegistryName, standIns } from '../stand-ins.js';
import { plant, type TellRegistry } from './planted.js';
import { assertPlayedOut, playUnemploymentClaim, worker } from './unemployment-claim.js';

// `npm start` runs this against the system it started: plays one claim of
// somebody new, so that it can be played again, looks whether it ended as it should, prints a
// summary as JSON. Exit code 1 when anything was not as it should be.
const at = (port: string, fallback: number) => `http://127.0.0.1:${process.env[port] ?? fallback}`;

const registry = (name: RegistryName): string =>
  process.env[`${prefixOf(name)}_URL`] ?? at(`${prefixOf(name)}_PORT`, standIns[name]);
const tell: TellRegistry = (name, method, path, body) =>
  askRegistry(`${registry(name)}${path}`, process.env['ADMIN_TOKEN'] ?? '', method, body);

const stage = new Stage({
  apiUrl: process.env['HOSO_API_URL'] ?? at('PORT', 3000),
  identityUrl: process.env['OIDC_ISSUER'] ?? at('IDENTITY_PORT', 4104),
  onStep: ({ who, what, status, date }) =>
    process.stderr.write(`  ${date}  ${who.padEnd(20)} ${what.padEnd(34)} ${status}\n`),
});
try {
  const played = await playUnemploymentClaim(stage, await plant(tell, worker));
  assertPlayedOut(await stage.look(played.dossier));
  process.stdout.write(`${JSON.stringify({ passed: true, ...played, steps: stage.steps })}\n`);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stdout.write(`${JSON.stringify({ passed: false, error: message, steps: stage.steps })}\n`);
  process.exitCode = 1;
}
