import { DossierKeys, Webhooks } from '../../../../libs/persistence/index.js';
import { CannotError, command, UsageError } from '../command.js';
import { forRecord } from '../config.js';
import { withDatabase } from '../opened.js';

export const listWebhooks = command({
  words: 'webhooks list',
  summary: 'Whose programs are told of events, where, and how far each has been told',
  options: {},
  settings: forRecord,
  run: (_given, { settings }) =>
    withDatabase(settings, 'webhooks', async (em) => {
      const webhooks = await new Webhooks(em, new DossierKeys(settings.HOSO_RECORD_KEY)).all();
      const rows = webhooks.map(({ id, subject, url, lag, dead, pauseReason, fault }) => [
        ...[id, subject, url, String(lag), String(dead), pauseReason ?? '', fault ?? ''],
      ]);
      const headings = ['webhook', 'of', 'address', 'lag', 'dead', 'paused', 'cannot be told'];
      return { report: { webhooks }, shown: [{ headings, rows }] };
    }),
});

export const pauseWebhook = command({
  words: 'webhooks pause',
  summary: 'Sends nothing to a receiver until its owner resumes it; nothing is lost meanwhile',
  argument: 'WEBHOOK',
  options: { reason: { type: 'string', value: 'TEXT', describe: 'why; its owner reads it: nothing personal' } },
  settings: forRecord,
  run: (given, { settings }) => {
    const [id, reason] = [given.argument, given.text('reason')?.trim()];
    if (id === undefined) throw new UsageError('WEBHOOK is needed: webhooks list tells which there are');
    if (!reason) throw new UsageError('--reason is needed');
    return withDatabase(settings, 'webhooks', async (em) => {
      const webhooks = new Webhooks(em, new DossierKeys(settings.HOSO_RECORD_KEY));
      if (!(await webhooks.pause(id, reason))) throw new CannotError(`${id}: there is no such webhook`);
      return { report: { webhook: id, reason }, shown: [`${id}: paused`] };
    });
  },
});
