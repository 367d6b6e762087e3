import type { CivilDate } from '../../calendar/index.js';
import type { AnyDossierType } from '../definition.js';
import type { WrittenLetter } from '../letter.js';
import type { DossierState } from '../state.js';
import type { Step } from '../step.js';

/** Where a dossier stands in a case, and what led there. */
export interface Position {
  readonly type: AnyDossierType;
  readonly dossier: DossierState<unknown>;
  readonly today: CivilDate;
  /** The step that led here, where there was one. */
  readonly step?: Step;
  /** Letters that the dossier has by now. */
  readonly letters: readonly WrittenLetter[];
  /** What was done so far, a line for each. */
  readonly story: readonly string[];
}

/** Names that a definition gives. */
export interface Names {
  readonly status: string;
  readonly command: string;
  readonly deadline: string;
  readonly moment: string;
}

/** The last that was done before, as a message tells it. */
export const givenLine = ({ dossier, today, story }: Position): string =>
  [
    `given ${dossier.number}, ${dossier.status}${story.length === 0 ? '' : ` on ${today}`}`,
    ...story.slice(-3).map((line) => `  after ${line}`),
  ].join('\n');
