// What a person or a script learns when the system is up.

/**
 * A link that makes the browser an operator's first (the codec endpoint answers nobody else, and summaries and details
 * would stay encrypted) and then goes on to the page of Temporal UI.
 * @param {string} api @param {string} page
 */
const readable = (api, page) => `${api}/v1/sandbox/operator-session?as=operator&to=${encodeURIComponent(page)}`;

/**
 * @param {object} facts
 * @param {import('./options.mjs').Ports} facts.ports
 * @param {string} facts.namespace
 * @param {import('./play.mjs').Played | undefined} facts.played
 * @param {boolean} facts.json
 * @param {boolean} facts.hasUi
 * @param {boolean} facts.skips whether the server can skip time
 * @param {number} facts.seconds from the first program's start to readiness
 */
export function printSummary({ ports, namespace, played, json, hasUi, skips, seconds }) {
  const api = `http://127.0.0.1:${ports.api}`;
  const ui = `http://127.0.0.1:${ports['temporal-ui']}/namespaces/${namespace}/workflows`;
  const urls = {
    api,
    docs: `${api}/docs`,
    identity: `http://127.0.0.1:${ports.identity}`,
    ...(hasUi && { temporalUi: readable(api, ui) }),
    ...(hasUi && played?.dossier && { playedDossier: readable(api, `${ui}/${played.dossier}`) }),
  };
  if (json)
    return void process.stdout.write(
      `${JSON.stringify({ passed: played?.passed, error: played?.error, readyAfterSeconds: seconds, timeSkipping: skips, urls, played })}\n`,
    );
  const lines = [
    '',
    `API                ${urls.api}`,
    `API docs           ${urls.docs}`,
    `Identity provider  ${urls.identity}   (npm run -s token -- officer)`,
  ];
  if (urls.temporalUi) lines.push(`Temporal UI        ${urls.temporalUi}`);
  if (played)
    lines.push(
      `Played dossier     ${played.dossier ?? '-'} ${played.status ?? ''} ${played.passed ? 'as it should' : `NOT as it should: ${played.error ?? 'see above'}`}`,
    );
  if (urls.playedDossier) lines.push(`  its life         ${urls.playedDossier}`);
  process.stdout.write(`${lines.join('\n')}\n\nCtrl-C stops everything.\n`);
}
