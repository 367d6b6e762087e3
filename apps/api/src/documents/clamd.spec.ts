import { ScannerUnavailableError } from '../../../../libs/ports/index.js';
import { ClamdStandIn } from '../../fixtures/clamd.js';
import { Clamd } from './clamd.js';

const opened: ClamdStandIn[] = [];
const speaking = async (answer: (content: Buffer) => string | undefined) => {
  const standIn = await new ClamdStandIn(answer).listen();
  opened.push(standIn);
  return standIn;
};
afterAll(() => opened.forEach((standIn) => standIn.stop()));

const evil = (content: Buffer) => (content.includes('EICAR') ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK');

it('the scanner gets all bytes, and says what it found in them', async () => {
  const clamd = await speaking(evil);
  const scanner = new Clamd('127.0.0.1', clamd.port);
  const large = Buffer.alloc(200_001, 'x');
  expect(await scanner.scan(large)).toBeUndefined();
  expect(clamd.received[0]?.equals(large)).toBe(true);
  expect(await scanner.scan(Buffer.from('… EICAR …'))).toEqual({ name: 'Win.Test.EICAR_HDB-1' });
  expect(await scanner.scan(Buffer.alloc(0))).toBeUndefined();
});

it.each([
  ['something else', () => 'INSTREAM size limit exceeded. ERROR'],
  ['nothing', () => ''],
  ['an OK of another kind', () => 'stream: OK?'],
  ['not at all', () => undefined],
])('whoever answers %s has not said that it is clean', async (_, answer) => {
  const clamd = await speaking(answer);
  await expect(new Clamd('127.0.0.1', clamd.port, 300).scan(Buffer.from('x'))).rejects.toThrow(ScannerUnavailableError);
});

it('nor has a scanner that is not there', async () => {
  await expect(new Clamd('127.0.0.1', 9, 300).scan(Buffer.from('x'))).rejects.toThrow(ScannerUnavailableError);
});
