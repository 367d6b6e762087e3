// The flags of `npm start`.
import { parseArgs } from 'node:util';
import { standIns } from './stand-ins.mjs';

/** Every port that we open, in the order in which a person may care; `--port-base N` numbers them from N on. */
export const defaultPorts = {
  api: 3000,
  identity: 4104,
  'temporal-ui': 8233,
  temporal: 7233,
  ...standIns,
  postgres: 54329,
  worker: 4105,
  courier: 4106,
};

/** @typedef {keyof typeof defaultPorts} PortName */
/** @typedef {Record<PortName, number>} Ports */

/** @typedef {{ once: boolean, json: boolean, play: boolean, watch: boolean, help: boolean, ports: Ports }} Options */

export const usage = `npm start [-- FLAGS]
  --no-play         serve only, play no dossier
  --once            play one dossier, verify it, stop; exit code 0 or 1
  --watch           build and start again what a change in the sources concerns (npm run dev)
  --json            print the summary as JSON on standard output
  --port-NAME N     another port for one part: ${Object.keys(defaultPorts).join(', ')}
  --port-base N     all ports from N on, in that order
Environment: DATABASE_URL (a PostgreSQL of yours), TEMPORAL_ADDRESS (a Temporal of yours).`;

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const names = /** @type {PortName[]} */ (Object.keys(defaultPorts));
  const flag = /** @type {const} */ ({ type: 'boolean', default: false });
  const portFlags = Object.fromEntries(
    [...names.map((name) => `port-${name}`), 'port-base'].map((name) => [
      name,
      { type: /** @type {const} */ ('string') },
    ]),
  );
  const { values } = parseArgs({
    args,
    options: { once: flag, json: flag, 'no-play': flag, watch: flag, help: flag, ...portFlags },
  });
  const given = /** @type {Record<string, string | boolean | undefined>} */ (values);

  const base = portOf('port-base', given['port-base']);
  const ports = /** @type {Ports} */ ({ ...defaultPorts });
  names.forEach((name, index) => {
    ports[name] =
      portOf(`port-${name}`, given[`port-${name}`]) ?? (base === undefined ? defaultPorts[name] : base + index);
  });
  if (values.once && values['no-play'])
    throw new Error('--once plays a dossier and tells whether it went well: it cannot go with --no-play');
  if (values.once && values.watch) throw new Error('--once stops after the play: --watch would see no change');
  const { once, json, watch, help } = values;
  return { once, json, watch, help, play: !values['no-play'], ports };
}

/** @param {string} flag @param {string | boolean | undefined} text @returns {number | undefined} */
function portOf(flag, text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  // Temporal stores ports that derive from its own as 16-bit signed numbers, so all stay below.
  if (!Number.isInteger(port) || port < 1_024 || port > 65_000)
    throw new Error(`--${flag} ${text}: a port is a whole number from 1024 to 65000`);
  return port;
}
