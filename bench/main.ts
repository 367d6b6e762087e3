import { parseArgs } from 'node:util';
import { figuresOf, parts, unmeasured } from './agreed.js';
import { engineFigures, type EnginePart } from './engine/engine.js';
import { type Figure, missedOf, rounded } from './figures.js';
import { lawFigures } from './law.js';

// `npm run bench -- [--json] [--quick] [--without-flush] [--only c,d,law]`: measures from outside, says which targets are missed.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    'without-flush': { type: 'boolean', default: false },
    only: { type: 'string', default: parts.join(',') },
  },
});
const wanted = values.only.split(',');
const unknown = wanted.filter((name) => !parts.some((part) => part === name));
if (unknown.length > 0) throw new Error(`--only knows ${parts.join(', ')}, not ${unknown.join(', ')}`);

const say = (line: string) => void process.stderr.write(`${line}\n`);
const only = parts.filter((part): part is EnginePart => part !== 'law' && wanted.includes(part));
const figures = [
  ...(wanted.includes('law') ? law() : []),
  ...(await engineFigures({ only, quick: values.quick, flush: !values['without-flush'], say })),
];
const missed = missedOf(figures);
if (values.json) {
  const shown = figures.map((figure) => ({ ...figure, value: rounded(figure.value) }));
  process.stdout.write(`${JSON.stringify({ figures: shown, missed }, null, 2)}\n`);
} else {
  for (const { id, name, value, unit, target } of figures) {
    const limit = target && ('atMost' in target ? `, at most ${target.atMost}` : `, at least ${target.atLeast}`);
    process.stdout.write(`${id === undefined ? '   ' : `(${id})`} ${name}: ${rounded(value)} ${unit}${limit ?? ''}\n`);
  }
  process.stdout.write(missed.length === 0 ? 'no target missed\n' : `missed: ${missed.join('; ')}\n`);
}

function law(): readonly Figure[] {
  try {
    return figuresOf('law', lawFigures());
  } catch (error) {
    return unmeasured('law', error);
  }
}
