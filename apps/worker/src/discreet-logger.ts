import { DefaultLogger, type LogEntry, type LogLevel, type Logger } from '@temporalio/worker';
import type { Logger as Pino } from 'pino';

/** Attributes that the engine logs about itself: its own names and numbers, nothing that a person stated. */
const known = new Set(
  ['namespace', 'taskQueue', 'workflowType', 'workflowId', 'runId', 'activityType', 'activityId', 'attempt'].concat([
    'sdkComponent',
    'durationMs',
    'isLocal',
    'command',
    'fact',
    'id',
  ]),
);

/**
 * Class of an error and the places in our code, without its message: a message may quote what a person stated.
 * @param fault an Error, or its text: `Error: message`
 */
function placeOf(fault: unknown): { readonly error: string; readonly at?: readonly string[] } {
  if (typeof fault === 'string') return { error: /^\w+/.exec(fault)?.[0] ?? 'unknown' };
  const { name, stack } = (fault ?? {}) as { readonly name?: unknown; readonly stack?: unknown };
  const frames =
    typeof stack === 'string'
      ? stack.split('\n').filter((line) => /^ {4}at (?:async |new )?(?:\S+ \(|\S+$)/.test(line))
      : [];
  return { error: typeof name === 'string' ? name : 'unknown', at: frames.slice(0, 8).map((line) => line.trim()) };
}

/** The attributes of a log entry that may be logged. */
export function discreet(meta: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { error, fault, reason } = meta;
  const failed = error ?? fault ?? reason;
  const told = Object.entries(meta).filter(([name, value]) => known.has(name) && typeof value !== 'object');
  return { ...Object.fromEntries(told), ...(failed !== undefined && placeOf(failed)) };
}

const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** Temporal's log within ours, for `Runtime.install`: failed workflow tasks are logged without their error messages. */
export const discreetLogger = (log: Pino): Logger =>
  new DefaultLogger('INFO' satisfies LogLevel, ({ level, message, meta }: LogEntry) =>
    log[levels[level]](discreet(meta ?? {}), message),
  );
