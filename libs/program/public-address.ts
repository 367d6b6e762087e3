import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** An address to which we do not send: it is in a private network, possibly ours, or unassigned. */
export class ClosedAddressError extends Error {
  override readonly name = 'ClosedAddressError';
}

/** An IP address as `dns.lookup` gives it. */
export interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** Networks of IPv4 that are not the public internet (IANA's registry of special-purpose addresses). */
const closed4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** In IPv6 only global unicast is public, without tunnels and documentation prefixes, which may lead anywhere. */
const open6 = [['2000::', 3]] as const;
const closed6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const listOf = (networks: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
};
const notPublic4 = listOf(closed4, 'ipv4');
const public6 = listOf(open6, 'ipv6');
const notPublic6 = listOf(closed6, 'ipv6');

/** Whether an IP address is in the public internet. IPv4 within IPv6 (mapped, translated, 6to4, Teredo) is not. */
export const isPublic = (address: string): boolean => {
  if (isIP(address) === 4) return !notPublic4.check(address, 'ipv4');
  return isIP(address) === 6 && public6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6');
};

/** Loopback, for tests and sandboxes that say so. */
const isLoopback = (address: string): boolean => address === '::1' || /^127(\.\d{1,3}){3}$/.test(address);

/** How addresses of a host are resolved; default: the machine's resolver. */
export type Resolve = (host: string) => Promise<readonly Resolved[]>;
const byDns: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * The addresses of a host; all of them may be called. The connection goes to one of these without another lookup, so a
 * name that points elsewhere a moment later (DNS rebinding) has no effect.
 * @param host from a parsed URL, which normalizes names and IP addresses in any notation
 * @throws ClosedAddressError when any of them may not be called
 */
export const openAddresses = async (
  host: string,
  { loopback, resolve = byDns }: { readonly loopback: boolean; readonly resolve?: Resolve },
): Promise<readonly Resolved[]> => {
  const bare = host.replace(/^\[|\]$/g, '');
  const family = isIP(bare);
  const found = family === 0 ? await resolve(bare) : [{ address: bare, family }];
  const open = found.every(({ address }) => isPublic(address) || (loopback && isLoopback(address)));
  if (found.length > 0 && open) return found;
  throw new ClosedAddressError('the address is not in the public internet');
};
