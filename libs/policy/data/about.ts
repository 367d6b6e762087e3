import type { CivilDate } from '../../calendar/index.js';
import type { Words } from '../framework/words.js';

/** Who published a version, when and why. Names are null where nobody wrote them down. */
export interface AboutVersion {
  /** First day on which the program holds it: dossiers are pinned to it from then on. */
  readonly from: CivilDate;
  readonly author: string | null;
  readonly approver: string | null;
  readonly reason: Words;
  /** Texts on which it rests. */
  readonly sources: readonly string[];
}
