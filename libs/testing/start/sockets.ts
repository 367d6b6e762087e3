import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Where a process listens. */
export interface Listening {
  readonly address: string;
  readonly port: number;
}

/** The state of a listening socket in /proc/net/tcp. */
const listen = '0A';

/**
 * The addresses at which these processes listen for TCP connections, from /proc (Linux).
 * @param pids processes that still run
 */
export function listeningSockets(pids: readonly number[]): Listening[] {
  const inodes = new Set(pids.flatMap(socketsOf));
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
    readFileSync(table, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === listen && inodes.has(inode ?? ''))
      .map(([, local = '']) => local.split(':'))
      .map(([address = '', port = '']) => ({ address: readable(address), port: parseInt(port, 16) })),
  );
}

/** The inodes of a process's sockets. */
function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).flatMap((descriptor) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${descriptor}`))?.slice(1) ?? [];
    } catch {
      return []; // Closed meanwhile.
    }
  });
}

/** IPv4 as people write it, IPv6 as the kernel does. The kernel writes each word's bytes from last to first. */
function readable(hex: string): string {
  if (hex.length !== 8) return hex;
  return Buffer.from(hex, 'hex').reverse().join('.');
}
