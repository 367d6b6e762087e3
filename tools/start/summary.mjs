// What a person or a script learns when the system is up.

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
  const ui = `http://127.0.0.1:${ports['temporal-ui']}/namespaces/${namespace}/workflows`;
  const urls = {
    api: `http://127.0.0.1:${ports.api}`,
    docs: `http://127.0.0.1:${ports.api}/docs`,
    identity: `http://127.0.0.1:${ports.identity}`,
    ...(hasUi && { temporalUi: ui }),
    ...(hasUi && played?.dossier && { playedDossier: `${ui}/${played.dossier}` }),
  };
  if (json)
    return void process.stdout.write(
      `${JSON.stringify({ passed: played?.passed, readyAfterSeconds: seconds, timeSkipping: skips, urls, played })}\n`,
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
