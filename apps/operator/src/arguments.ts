import { parseArgs } from 'node:util';
import { type Command, type Given, type Option, UsageError } from './command.js';

/** What every command knows besides its own. */
export const common: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', describe: 'prints the whole report as JSON instead of a table' },
  yes: { type: 'boolean', describe: 'does not ask before it changes much' },
  help: { type: 'boolean', describe: 'explains the command' },
};

/**
 * Parses what follows the words of a command.
 * @throws UsageError for unknown arguments
 */
export const readArguments = ({ options, argument }: Command, args: readonly string[]): Given => {
  const known = Object.entries({ ...options, ...common }).map(([name, { type }]) => [name, { type }] as const);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: argument !== undefined,
      options: Object.fromEntries(known),
    });
    if (positionals.length > 1) throw new Error(`one ${argument} at a time`);
    return {
      argument: positionals[0],
      text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** One line: how a command is called. */
export const usageOf = ({ words, argument, options }: Command): string => {
  const own = Object.entries(options).map(
    ([name, { value }]) => `[--${name}${value === undefined ? '' : ` ${value}`}]`,
  );
  return ['npm run -s hoso --', words, ...(argument === undefined ? [] : [argument]), ...own].join(' ');
};

/** What `--help` prints of one command. */
export const helpOf = (command: Command): string => {
  const options = Object.entries({ ...command.options, ...common }).map(
    ([name, { value, describe }]) => [`  --${name}${value === undefined ? '' : ` ${value}`}`, describe] as const,
  );
  const width = Math.max(...options.map(([name]) => name.length));
  return [
    usageOf(command),
    '',
    command.summary,
    ...(command.more === undefined ? [] : ['', command.more]),
    '',
    ...options.map(([name, describe]) => `${name.padEnd(width)}  ${describe}`),
    '',
    `Settings: ${command.settings.join(', ')}`,
  ].join('\n');
};

/** What `--help` prints of all. */
export const overview = (commands: readonly Command[]): string => {
  const names = commands.map(({ words, argument }) => `  ${words}${argument === undefined ? '' : ` ${argument}`}`);
  const width = Math.max(...names.map((name) => name.length));
  return [
    'npm run -s hoso -- COMMAND [--json] [--yes] [--help]',
    '',
    ...commands.map(({ summary }, i) => `${(names[i] ?? '').padEnd(width)}  ${summary}`),
  ].join('\n');
};
