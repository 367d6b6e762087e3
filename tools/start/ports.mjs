// Before anything starts: every port that we shall open must be free. All that are taken are named at once.
import { holderOf, isFree } from '../process/ports.mjs';

/**
 * @param {import('./options.mjs').Ports} ports
 * @param {readonly import('./options.mjs').PortName[]} needed
 * @throws Error naming each taken port, who holds it, and the flag that moves ours
 */
export async function claimPorts(ports, needed) {
  const lines = await Promise.all(
    needed.map(async (name) => {
      const port = ports[name];
      if (await isFree(port)) return undefined;
      return `  port ${port} (${name}) is taken by ${await holderOf(port)}: move ours with --port-${name} N`;
    }),
  );
  const taken = lines.filter((line) => line !== undefined);
  if (taken.length > 0)
    throw new Error(`Taken ports:\n${taken.join('\n')}\nor move all of them: npm start -- --port-base N`);
}
