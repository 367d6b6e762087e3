import { parseArgs } from 'node:util';
import { engineFigures, parts } from './engine/engine.js';
import { missedOf } from './figures.js';
import { lawFigures } from './law.js';

// `npm run bench -- [--json] [--quick] [--only c,d,law]`: measures from outside, says which targets are missed.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: ['law', ...parts].join(',') },
  },
});
const only = values.only.split(',');
const unknown = only.filter((name) => name !== 'law' && !parts.some((part) => part === name));
if (unknown.length > 0) throw new Error(`--only knows law and ${parts.join(', ')}, not ${unknown.join(', ')}`);

const say = (line: string) => void process.stderr.write(`${line}\n`);
const law = only.includes('law') ? lawFigures() : [];
const figures = [...law, ...(await engineFigures({ only, quick: values.quick, say }))];
const missed = missedOf(figures);
if (values.json) {
  process.stdout.write(`${JSON.stringify({ figures, missed }, null, 2)}\n`);
} else {
  for (const { id, name, value, unit, target } of figures) {
    const limit = target && ('atMost' in target ? `, at most ${target.atMost}` : `, at least ${target.atLeast}`);
    process.stdout.write(`${id === undefined ? '   ' : `(${id})`} ${name}: ${value} ${unit}${limit ?? ''}\n`);
  }
  process.stdout.write(missed.length === 0 ? 'no target missed\n' : `missed: ${missed.join('; ')}\n`);
}
