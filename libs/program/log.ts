import { type DestinationStream, pino } from 'pino';

/** What of the log could not be written since the start, and why the last time. */
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

/** Lines that wait while nothing can be written; what comes after them is dropped. */
const mostWaitingBytes = 1_048_576;

/**
 * Standard output. A full or read-only disk, or a pipe that nobody reads any more, ends no program: what cannot be written
 * waits, up to a megabyte, and is counted.
 * @param fd file descriptor; 1 when left out
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
