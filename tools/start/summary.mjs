// What a person or a script learns when the system is up, and again from `npm run sandbox`.
import { join } from 'node:path';
import { dist } from '../paths.mjs';
import { prefixOf, registries } from './stand-ins.mjs';

/**
 * A link that signs the browser in as an operator and then opens the page of Temporal UI. Without that, summaries and
 * details would stay encrypted, because the codec endpoint answers only operators.
 * @param {string} api @param {string} page
 */
const readable = (api, page) => `${api}/v1/sandbox/operator-session?as=operator&to=${encodeURIComponent(page)}`;

/**
 * @typedef {object} Sandbox where everything is, and who one can be
 * @property {Record<string, string>} urls
 * @property {string} adminToken of the registries' admin routes
 * @property {Record<string, string>} accounts for whom `npm run token` gives tokens, by name
 */

/**
 * Needs the built programs: the accounts are those of the API.
 * @param {Record<string, string | undefined>} settings with which the system runs
 * @param {string} [dossier] that was played
 * @returns {Promise<Sandbox>}
 */
export async function sandboxOf(settings, dossier) {
  const api = settings['HOSO_API_URL'] ?? '';
  const ui = settings['TEMPORAL_UI_URL'];
  const workflows = `${ui}/namespaces/${settings['TEMPORAL_NAMESPACE']}/workflows`;
  /** @type {{ demoAccounts: Record<string, string> }} */
  const { demoAccounts } = await import(join(dist, 'apps', 'api', 'src', 'sandbox', 'accounts.js'));
  return {
    urls: {
      pages: `${api}/`,
      api,
      docs: `${api}/docs`,
      identity: `http://127.0.0.1:${settings['IDENTITY_PORT']}`,
      ...(ui !== undefined && { temporalUi: readable(api, workflows) }),
      ...(ui !== undefined && dossier !== undefined && { playedDossier: readable(api, `${workflows}/${dossier}`) }),
      ...Object.fromEntries(registries.map((name) => [name, settings[`${prefixOf(name)}_URL`] ?? ''])),
    },
    adminToken: settings['ADMIN_TOKEN'] ?? '',
    accounts: demoAccounts,
  };
}

/** @param {Sandbox} sandbox @returns {string[]} lines for a person */
export function linesOf({ urls, adminToken, accounts }) {
  const width = Math.max(...Object.keys(accounts).map(({ length }) => length));
  return [
    `Pages              ${urls['pages']}   sign in as one of the people below`,
    `API                ${urls['api']}`,
    `API docs           ${urls['docs']}`,
    ...(urls['temporalUi'] === undefined ? [] : [`Temporal UI        ${urls['temporalUi']}`]),
    `Registries         ${registries.map((name) => `${urls[name]} (${name.replaceAll('-', ' ')})`).join(', ')}`,
    `  admin token      ${adminToken}`,
    `Identity provider  ${urls['identity']}   a token: npm run -s token -- officer`,
    ...Object.entries(accounts).map(([name, full]) => `  ${name.padEnd(width)}  ${full}`),
    '  or anybody by such a name: claimant:<12 digits>, employer:<code>, officer:<office>:<n>, officer+director:<office>:<n>',
  ];
}

/**
 * @param {object} facts
 * @param {Sandbox} facts.sandbox
 * @param {import('./play.mjs').Played | undefined} facts.played
 * @param {boolean} facts.json
 * @param {boolean} facts.skips whether the server can skip time
 * @param {number} facts.seconds from the first program's start to readiness
 */
export function printSummary({ sandbox, played, json, skips, seconds }) {
  if (json)
    return void process.stdout.write(
      `${JSON.stringify({ passed: played?.passed, error: played?.error, readyAfterSeconds: seconds, timeSkipping: skips, ...sandbox, played })}\n`,
    );
  const lines = ['', ...linesOf(sandbox)];
  if (played)
    lines.push(
      `Played dossier     ${played.dossier ?? '-'} ${played.status ?? ''} ${played.passed ? 'as it should' : `NOT as it should: ${played.error ?? 'see above'}`}`,
    );
  if (sandbox.urls['playedDossier']) lines.push(`  its life         ${sandbox.urls['playedDossier']}`);
  process.stdout.write(`${lines.join('\n')}\n\nCtrl-C stops everything.\n`);
}
