// The dossiers of the dump as a table for people, at the end of README.md.
export const tableBegins = '<!-- Written by make/main.mjs: -->';

const momentOf = ({ shown: { nextDeadline } }) => (nextDeadline ? `${nextDeadline.name}, ${nextDeadline.due}` : '');
const nextOf = ({ next, then }) =>
  next === null
    ? ''
    : `${next.command} (${next.account.split(':')[0]}${next.onTo ? `, on ${next.onTo}` : ''}): ${then}`;

/** Markdown. */
export const tableOf = (dossiers) =>
  [
    '| number | what it is | sequence | last event | next act: status after it | next moment |',
    '| --- | --- | --- | --- | --- | --- |',
    ...dossiers.map((dossier) => {
      const { number, name, open, status, sequence, acknowledged, lastKind, lastBusinessAt } = dossier;
      const tail = acknowledged < sequence ? ` (${acknowledged} acknowledged)` : '';
      const what = `${name}${open ? '' : ` [${status}, closed]`}`;
      const last = `${lastKind}, ${lastBusinessAt.toISOString().slice(0, 10)}`;
      return `| ${number} | ${what} | ${sequence}${tail} | ${last} | ${nextOf(dossier)} | ${momentOf(dossier)} |`;
    }),
  ].join('\n');
