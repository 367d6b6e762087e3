import type { Result, Table } from './command.js';

/** A table or a line as people read it. */
export const shownText = (shown: Result['shown']): string =>
  shown.map((part) => (typeof part === 'string' ? part : tableText(part))).join('\n');

const tableText = ({ headings, rows }: Table): string => {
  if (rows.length === 0) return '(nothing)';
  const lines = [headings.map((heading) => heading.toUpperCase()), ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
