import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate with its key, both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** An authority that signs certificates for names and addresses: for tests of TLS, good for a day. */
export interface Authority {
  /** PEM, to be trusted by whoever checks. */
  readonly cert: string;
  issue(subject: string, names?: readonly string[]): Certificate;
}

// Distinguished encoding of X.509 (ITU-T X.690, RFC 5280): as much of it as such a certificate needs.
const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const size = Buffer.from(content.length.toString(16).padStart(content.length > 0xff ? 4 : 2, '0'), 'hex');
  const length = content.length < 0x80 ? size : Buffer.concat([Buffer.from([0x80 + size.length]), size]);
  return Buffer.concat([Buffer.from([tag]), length, content]);
};
const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const octets = (content: Buffer) => der(0x04, content);
const bits = (content: Buffer) => der(0x03, Buffer.from([0]), content);
const whole = (content: Buffer) => der(0x02, content);
const yes = der(0x01, Buffer.from([0xff]));
const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const base128 = (value: number): number[] => {
    const digits = [value & 0x7f];
    for (let left = value >> 7; left > 0; left >>= 7) digits.unshift(0x80 | (left & 0x7f));
    return digits;
  };
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
};
const instant = (at: Date) => der(0x18, Buffer.from(`${at.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`));
const named = (name: string) => sequence(der(0x31, sequence(oid('2.5.4.3'), der(0x0c, Buffer.from(name)))));

const ecdsa = sequence(oid('1.2.840.10045.4.3.2'));
const extension = (id: string, value: Buffer, critical = false) =>
  sequence(oid(id), ...(critical ? [yes] : []), octets(value));
const authorityUse = [
  extension('2.5.29.19', sequence(yes), true),
  extension('2.5.29.15', der(0x03, Buffer.from([1, 0x06])), true),
];
const isAddress = (name: string): boolean => /^\d+(\.\d+){3}$/.test(name);
const leafUse = (names: readonly string[]) => [
  extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1'), oid('1.3.6.1.5.5.7.3.2'))),
  extension(
    '2.5.29.17',
    sequence(
      ...names.map((name) =>
        isAddress(name) ? der(0x87, Buffer.from(name.split('.').map(Number))) : der(0x82, Buffer.from(name)),
      ),
    ),
  ),
];

const pem = (content: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${content.toString('base64').replaceAll(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;

const pair = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

function certificate(
  subject: { name: string; key: KeyObject },
  issuer: { name: string; key: KeyObject },
  use: readonly Buffer[],
): string {
  const now = Date.now();
  const valid = sequence(instant(new Date(now - 3_600_000)), instant(new Date(now + 86_400_000)));
  const serial = whole(Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const spki = subject.key.export({ type: 'spki', format: 'der' });
  const content = sequence(
    der(0xa0, whole(Buffer.from([2]))),
    serial,
    ecdsa,
    named(issuer.name),
    valid,
    named(subject.name),
    spki,
    der(0xa3, sequence(...use)),
  );
  return pem(sequence(content, ecdsa, bits(sign('sha256', content, issuer.key))));
}

/** A new authority that no machine trusts. */
export function newAuthority(name = 'Authority of a test'): Authority {
  const { publicKey, privateKey } = pair();
  const issuer = { name, key: privateKey };
  return {
    cert: certificate({ name, key: publicKey }, issuer, authorityUse),
    issue: (subject, names = ['localhost', '127.0.0.1']) => {
      const own = pair();
      return {
        cert: certificate({ name: subject, key: own.publicKey }, issuer, leafUse(names)),
        key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    },
  };
}
