import type { DossierTypes } from '../../../libs/dossier/index.js';
import type { SettingName, Settings } from './config.js';

/** An option of a command, as `--help` tells it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** Placeholder for its value, e.g. `NUMBER`; only for texts. */
  readonly value?: string;
  readonly describe: string;
}

/** Rows under headings, for people. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a command answers. */
export interface Result {
  /** Printed with `--json`. */
  readonly report: unknown;
  /** Printed without it. */
  readonly shown: readonly (Table | string)[];
  /** 1 when something was found that should not be, or was not done. */
  readonly exitCode?: 0 | 1;
}

/** What the caller gave after the command's words. */
export interface Given {
  readonly argument: string | undefined;
  /** A text option; undefined when it was left out. */
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

/** What a command works with. */
export interface Surroundings<N extends SettingName = SettingName> {
  readonly settings: Pick<Settings, N>;
  readonly types: DossierTypes;
  /** Shows progress. */
  readonly say: (line: string) => void;
  /**
   * Asks before much is changed.
   * @throws NotConfirmedError unless the answer is yes
   */
  readonly confirm: (question: string) => Promise<void>;
}

/** One thing that an operator can do. */
export interface Command {
  /** e.g. `registry pause`. */
  readonly words: string;
  readonly summary: string;
  /** More than the summary, for `--help`. */
  readonly more?: string;
  /** Placeholder for its only argument, e.g. `NAME`; no argument when left out. */
  readonly argument?: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly settings: readonly SettingName[];
  run(given: Given, surroundings: Surroundings<never>): Promise<Result>;
}

/** Makes a command that gets the settings that it names, and no others. */
export const command = <N extends SettingName>(
  definition: Omit<Command, 'run' | 'settings'> & {
    readonly settings: readonly N[];
    run(given: Given, surroundings: Surroundings<N>): Promise<Result>;
  },
): Command => definition;

/** The caller asked for something that does not exist: reported with the command's usage. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Somebody said no, or nobody was there to say yes. */
export class NotConfirmedError extends Error {
  override name = 'NotConfirmedError';
}

/** The request cannot be done now, for a reason that is not our fault. */
export class CannotError extends Error {
  override name = 'CannotError';
}
