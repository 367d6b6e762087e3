import { readFileSync } from 'node:fs';
import { type Answered, type Unanswered, evaluate, isAnswered } from '../evaluate.js';
import { type Language, PolicyError, inLong, inShort, lawData } from '../index.js';

const USAGE = `policy evaluate FILE              answers as JSON
policy explain FILE --lang vi|en  answers in words, short and step by step
FILE holds { "cases": [{ "id", "question", "regime", "inputs" }] }; --version N takes an earlier version of the law data.
`;

/** Runs one command. Gives 0 when every case was answered, 1 when one was not, 2 when the command cannot be carried out. */
function main(args: readonly string[]): number {
  const [command, path, ...options] = args;
  const language = optionOf(options, '--lang') ?? 'vi';
  const known = command === 'evaluate' || command === 'explain';
  if (!known || path === undefined || (language !== 'vi' && language !== 'en')) {
    process.stderr.write(USAGE);
    return 2;
  }
  const version = optionOf(options, '--version');
  const law = lawData(version === undefined ? undefined : Number(version));
  const answers = evaluate(JSON.parse(readFileSync(path, 'utf8')), law);
  process.stdout.write(command === 'evaluate' ? `${JSON.stringify(answers, null, 1)}\n` : inWords(answers, language));
  return answers.every(isAnswered) ? 0 : 1;
}

function optionOf(options: readonly string[], name: string): string | undefined {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
}

function inWords(answers: readonly (Answered | Unanswered)[], language: Language): string {
  return answers
    .map((answer) => {
      if (!isAnswered(answer)) return `${answer.id}: ${answer.error.code}: ${answer.error.messages[language]}\n`;
      const { explanation } = answer.result;
      return `${answer.id}: ${inShort(explanation, language)}\n${inLong(explanation, language)}\n`;
    })
    .join('\n');
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof PolicyError || error instanceof SyntaxError || isFileError(error))) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

/** A file that cannot be read. */
function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'path' in error;
}
