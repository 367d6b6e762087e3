import { ClosedAddressError, isPublic, openAddresses } from './public-address.js';

it.each(['8.8.8.8', '1.1.1.1', '203.162.4.190', '2001:4860:4860::8888', '2405:4800::1'])(
  '%s is in the public internet',
  (address) => expect(isPublic(address)).toBe(true),
);

it.each([
  // This machine, whoever asks; networks of an organisation, of a link, of a carrier.
  ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.0.0.5', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ...['169.254.169.254', '100.64.0.1', '198.18.0.1', '192.0.0.8'],
  // Groups, broadcast, examples, nobody's.
  ...['224.0.0.1', '255.255.255.255', '192.0.2.1', '198.51.100.7', '203.0.113.9', '240.0.0.1'],
  ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1', '3fff::1', '100::1'],
  // IPv4 in the clothes of IPv6: mapped, compatible, translated, 6to4, Teredo.
  ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::1', '2001:0:4136:e378::1'],
  'nonsense',
])('%s is not', (address) => expect(isPublic(address)).toBe(false));

const to = (...addresses: string[]) =>
  Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
const closed = { loopback: false };

describe('the addresses of a receiver', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://①②⑦.0.0.1/',
  ])('are refused where the URL itself names a closed one: %s', async (url) => {
    await expect(openAddresses(new URL(url).hostname, closed)).rejects.toThrow(ClosedAddressError);
  });

  it('are refused where a name leads to a closed one, be it one of several', async () => {
    await expect(openAddresses('inner.example', { ...closed, resolve: () => to('10.0.0.1') })).rejects.toThrow(
      ClosedAddressError,
    );
    await expect(openAddresses('two.example', { ...closed, resolve: () => to('8.8.8.8', '::1') })).rejects.toThrow(
      ClosedAddressError,
    );
    await expect(openAddresses('none.example', { ...closed, resolve: () => to() })).rejects.toThrow(ClosedAddressError);
    // Through the machine's own resolver.
    await expect(openAddresses('localhost', closed)).rejects.toThrow(ClosedAddressError);
  });

  it('are those to which the connection goes, where all are public', async () => {
    expect(await openAddresses('portal.example', { ...closed, resolve: () => to('8.8.8.8') })).toEqual([
      { address: '8.8.8.8', family: 4 },
    ]);
  });

  it('may be loopback where a sandbox says so, and nothing else of ours', async () => {
    expect(await openAddresses('127.0.0.1', { loopback: true })).toHaveLength(1);
    await expect(openAddresses('10.0.0.1', { loopback: true })).rejects.toThrow(ClosedAddressError);
  });
});
