import { createInterface } from 'node:readline/promises';
import type { DossierTypes } from '../../../libs/dossier/index.js';
import { parseSettings } from '../../../libs/program/index.js';
import { helpOf, overview, readArguments, usageOf } from './arguments.js';
import { type Command, NotConfirmedError, UsageError } from './command.js';
import { commands } from './commands/index.js';
import { failureOf } from './failure.js';
import { environment } from './config.js';
import { shownText } from './table.js';

/** What the program is called with. */
export interface Call {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly types: DossierTypes;
  /** Whether somebody sits there who can be asked. */
  readonly interactive?: boolean;
  /** Progress and questions; nowhere when left out. */
  readonly say?: (line: string) => void;
}

/** What the program prints, and the code with which it ends. */
export interface Outcome {
  readonly printed: string;
  /** Why there is no report; empty when there is one. */
  readonly complaint: string;
  /** 0 done; 1 something was found or not done; 2 not understood; 69 a server is unreachable; 78 a setting is wrong. */
  readonly exitCode: number;
}

/** Runs one command. Every failure is explained in words, never as a stack trace. */
export async function hoso(call: Call): Promise<Outcome> {
  const { args } = call;
  const found = commands.find(({ words }) => words.split(' ').every((word, i) => args[i] === word));
  if (found === undefined) return unknown(args);
  const rest = args.slice(found.words.split(' ').length);
  if (rest.includes('--help')) return { printed: helpOf(found), complaint: '', exitCode: 0 };
  try {
    return await run(found, rest, call);
  } catch (error) {
    if (error instanceof UsageError)
      return { printed: '', complaint: `${error.message}\nusage: ${usageOf(found)}`, exitCode: 2 };
    return { printed: '', ...failureOf(error, call.env) };
  }
}

async function run(command: Command, args: readonly string[], call: Call): Promise<Outcome> {
  const given = readArguments(command, args);
  if (command.argument === undefined && given.argument !== undefined) throw new UsageError('it takes no argument');
  const needed = Object.fromEntries(command.settings.map((name) => [name, true as const]));
  const settings = parseSettings(environment.pick(needed as { DATABASE_URL: true }), call.env);
  const { types, say = () => undefined, interactive = false } = call;
  const confirm = async (question: string) => {
    if (given.flag('yes')) return;
    if (!interactive) throw new NotConfirmedError(`${question}\nNothing was changed. Say --yes to do it.`);
    if (!(await saidYes(question))) throw new NotConfirmedError('Nothing was changed.');
  };
  const { report, shown, exitCode = 0 } = await command.run(given, { settings, types, say, confirm });
  const printed = given.flag('json') ? JSON.stringify(report, undefined, 2) : shownText(shown);
  return { printed, complaint: '', exitCode };
}

function unknown(args: readonly string[]): Outcome {
  if (args.length === 0 || args[0] === '--help' || args[0] === 'help')
    return { printed: overview(commands), complaint: '', exitCode: 0 };
  const near = commands.filter(({ words }) => words.split(' ')[0] === args[0]);
  if (near.length > 0 && args.includes('--help')) return { printed: overview(near), complaint: '', exitCode: 0 };
  const complaint = `there is no command ${args.join(' ')}\n${overview(near.length > 0 ? near : commands)}`;
  return { printed: '', complaint, exitCode: 2 };
}

async function saidYes(question: string): Promise<boolean> {
  const people = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await people.question(`${question} [y/N] `);
  people.close();
  return /^(y|yes|c|có)$/i.test(answer.trim());
}
