import { userInfo } from 'node:os';
import { type ConsumerOverview, Consumers, UnknownConsumerError } from '../../../../libs/persistence/index.js';
import { CannotError, command, type Given, UsageError } from '../command.js';
import { forDatabase } from '../config.js';
import { withDatabase } from '../opened.js';

const nameOf = ({ argument }: Given): string => {
  if (argument === undefined) throw new UsageError('NAME is needed: consumers list tells which there are');
  return argument;
};

/** A position of the stream; undefined when the option was left out. */
const positionOf = (given: Given, option: string): number | undefined => {
  const text = given.text(option);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--${option} is a position of the stream: a whole number from 0`);
  return Number(text);
};

/** Refuses requests for a consumer that was never started, or beyond the end of the stream. */
const orCannot = (error: unknown): never => {
  if (error instanceof UnknownConsumerError || error instanceof RangeError) throw new CannotError(error.message);
  throw error;
};

const lagWord = ({ lag, lagSeconds }: ConsumerOverview): string =>
  lag === 0 ? 'none' : `${lag} events, ${Math.round(lagSeconds)} s`;

export const listConsumers = command({
  words: 'consumers list',
  summary: 'How each consumer of the record stands: checkpoint, lag, who runs it, what it has set aside',
  options: {},
  settings: forDatabase,
  run: (_given, { settings }) =>
    withDatabase(settings, 'consumers', async (em) => {
      const consumers = await new Consumers(em).list();
      const rows = consumers.map((one) => [
        ...[one.name, String(one.position), lagWord(one), one.paused ? 'paused' : (one.holder ?? 'nobody')],
        ...[one.setAside.retrying, one.setAside.behind, one.setAside.dead].map(String),
        one.failures === 0 ? '' : `${one.failures} times: ${one.fault ?? ''}`,
      ]);
      const headings = ['consumer', 'position', 'lag', 'run by', 'retried', 'behind', 'dead', 'cannot go on'];
      return { report: { consumers }, shown: [{ headings, rows }] };
    }),
});

export const deadLetters = command({
  words: 'consumers dead',
  summary: 'Events that failed too often, of one consumer or of all, and why',
  more: 'What waits behind them is counted by consumers list. Mended, they are sent again by consumers resend; consumers discard gives one up.',
  argument: 'NAME',
  options: {},
  settings: forDatabase,
  run: ({ argument }, { settings }) =>
    withDatabase(settings, 'consumers', async (em) => {
      const found = await new Consumers(em).setAside({ ...(argument !== undefined && { consumer: argument }) });
      const letters = found.map(({ consumer, position, dossier, sequence, attempts, fault, failedAt }) => ({
        ...{ consumer, position, dossier, sequence, attempts, fault },
        failedAt: failedAt?.toISOString() ?? null,
      }));
      const rows = letters.map(({ consumer, position, dossier, sequence, fault, failedAt }) => [
        ...[consumer, String(position), `${dossier} ${sequence}`, failedAt ?? '', fault ?? ''],
      ]);
      const headings = ['consumer', 'position', 'event', 'last tried', 'why'];
      return { report: { dead: letters }, shown: letters.length === 0 ? ['none'] : [{ headings, rows }] };
    }),
});

export const resendLetters = command({
  words: 'consumers resend',
  summary: 'Lets a consumer try its dead letters again now, and what waits for another attempt',
  argument: 'NAME',
  options: { position: { type: 'string', value: 'N', describe: 'one event, by its position in the stream' } },
  settings: forDatabase,
  run: (given, { settings }) => {
    const [name, position] = [nameOf(given), positionOf(given, 'position')];
    return withDatabase(settings, 'consumers', async (em) => {
      const resent = await new Consumers(em).resend(name, position).catch(orCannot);
      return { report: { consumer: name, resent }, shown: [`${resent} events are tried again`] };
    });
  },
});

export const discardLetter = command({
  words: 'consumers discard',
  summary: 'Gives a dead letter up: its consumer never does it; by whom and why is kept',
  more: 'What waits behind it goes on. It comes again only when its consumer is played again (consumers replay).',
  argument: 'NAME',
  options: {
    position: { type: 'string', value: 'N', describe: 'which, by its position in the stream' },
    reason: { type: 'string', value: 'TEXT', describe: 'why; it is kept: nothing personal' },
    by: { type: 'string', value: 'NAME', describe: 'whose act it is; the user of the machine when left out' },
  },
  settings: forDatabase,
  run: (given, { settings, confirm }) => {
    const [name, position] = [nameOf(given), positionOf(given, 'position')];
    const [reason, by] = [given.text('reason')?.trim(), given.text('by') ?? userInfo().username];
    if (position === undefined || !reason || !by) throw new UsageError('--position and --reason are needed');
    if (reason.length > 1_000) throw new UsageError('--reason has at most 1,000 characters');
    return withDatabase(settings, 'consumers', async (em) => {
      await confirm(`Give the event at ${position} up for ${name}?`);
      const done = await new Consumers(em).discard(name, position, { by, reason }).catch(orCannot);
      if (!done)
        throw new CannotError(`${name} has no dead letter at ${position}: consumers dead tells which there are`);
      return { report: { discarded: { consumer: name, position, by, reason } }, shown: [`given up: ${position}`] };
    });
  },
});

export const discardedLetters = command({
  words: 'consumers discarded',
  summary:
    'Dead letters that were given up, of one consumer or of all: when, by whom and why; a hundred, the latest first',
  argument: 'NAME',
  options: {},
  settings: forDatabase,
  run: ({ argument }, { settings }) =>
    withDatabase(settings, 'consumers', async (em) => {
      const found = await new Consumers(em).discarded({ ...(argument !== undefined && { consumer: argument }) });
      const events = found.map(({ discardedAt, discardedBy, ...event }) => ({
        ...event,
        by: discardedBy,
        at: discardedAt.toISOString(),
      }));
      const rows = events.map(({ consumer, position, dossier, sequence, by, at, reason }) => [
        ...[consumer, String(position), `${dossier} ${sequence}`, at, by, reason],
      ]);
      const headings = ['consumer', 'position', 'event', 'given up', 'by', 'why'];
      return { report: { discarded: events }, shown: events.length === 0 ? ['none'] : [{ headings, rows }] };
    }),
});

export const replayConsumer = command({
  words: 'consumers replay',
  summary: 'Moves the checkpoint of a consumer: what comes after the position comes again',
  more:
    'A consumer that writes to our database writes the same again; one that acts elsewhere acts under the same keys, by\n' +
    'which the other side knows what it has done. Beyond the checkpoint it passes over what was not done yet.',
  argument: 'NAME',
  options: { after: { type: 'string', value: 'N', describe: 'the last position that does not come again; 0 for all' } },
  settings: forDatabase,
  run: (given, { settings, confirm }) => {
    const [name, after] = [nameOf(given), positionOf(given, 'after')];
    if (after === undefined) throw new UsageError('--after is needed');
    return withDatabase(settings, 'consumers', async (em) => {
      await confirm(`Move the checkpoint of ${name} to ${after}?`);
      await new Consumers(em).replay(name, after).catch(orCannot);
      return { report: { consumer: name, position: after }, shown: [`${name} goes on after ${after}`] };
    });
  },
});
