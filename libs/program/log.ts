import { type DestinationStream, pino } from 'pino';

/** Log lines that could not be written since the start, and the last cause. */
export interface LostLog {
  /** How often writing failed or a line was dropped. */
  readonly count: number;
  /** e.g. `ENOSPC`: the disk is full; undefined while all was written. */
  readonly reason: string | undefined;
}

/** Where a program writes its log. */
export interface LogOutput {
  readonly destination: DestinationStream;
  readonly lost: () => LostLog;
}

/** Buffer of lines while nothing can be written; lines beyond it are dropped. */
const mostWaitingBytes = 1_048_576;

/**
 * Standard output. A full or read-only disk, or a pipe without a reader, does not end the program: lines that cannot be
 * written are buffered, up to a megabyte, and counted.
 * @param fd file descriptor; default 1
 */
export const logOutput = (fd = 1): LogOutput => {
  let lost: LostLog = { count: 0, reason: undefined };
  const destination = pino.destination({ fd, sync: true, maxLength: mostWaitingBytes });
  destination.on('error', ({ code = 'UNKNOWN' }: NodeJS.ErrnoException) => {
    lost = { count: lost.count + 1, reason: code };
  });
  destination.on('drop', () => {
    lost = { count: lost.count + 1, reason: lost.reason ?? 'FULL' };
  });
  return { destination, lost: () => lost };
};
