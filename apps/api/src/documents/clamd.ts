import { connect, type Socket } from 'node:net';
import { type Malware, type MalwareScanner, ScannerUnavailableError } from '../../../../libs/ports/index.js';

/** clamd reads a stream in chunks, each preceded by its length. */
const PIECE = 65_536;

const told = (reply: string): Malware => {
  if (reply === 'stream: OK') return undefined;
  const name = /^stream: (.+) FOUND$/.exec(reply)?.[1];
  if (name !== undefined) return { name };
  throw new ScannerUnavailableError('clamd answered with neither OK nor FOUND');
};

function* framed(content: Buffer): Generator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for (let at = 0; at < content.length; at += PIECE) {
    const piece = content.subarray(at, at + PIECE);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    yield length;
    yield piece;
  }
  yield Buffer.alloc(4);
}

/** ClamAV's daemon over TCP, by its INSTREAM command (clamd(8)). */
export class Clamd implements MalwareScanner {
  constructor(
    private readonly host: string,
    private readonly port: number,
    private readonly patienceMs = 30_000,
  ) {}

  async scan(content: Buffer): Promise<Malware> {
    try {
      return told(await this.ask(content));
    } catch (error) {
      if (error instanceof ScannerUnavailableError) throw error;
      throw new ScannerUnavailableError('clamd cannot be asked', { cause: error });
    }
  }

  private ask(content: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const answer: Buffer[] = [];
      const socket: Socket = connect(this.port, this.host, () => {
        for (const part of framed(content)) socket.write(part);
      });
      socket.setTimeout(this.patienceMs, () => socket.destroy(new Error('no answer in time')));
      socket.on('data', (bytes) => answer.push(bytes));
      socket.on('error', reject);
      socket.on('close', () => resolve(Buffer.concat(answer).toString().replace(/\0$/, '')));
    });
  }
}
