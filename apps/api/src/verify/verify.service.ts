import { offices } from '../../../../libs/agency/index.js';
import { type DossierTypes, lettersOf, letterStanding, typeOfNumber } from '../../../../libs/dossier/index.js';
import {
  type DossierReader,
  type LetterCodes,
  partyKeysOf,
  type WholeDossiers,
} from '../../../../libs/persistence/index.js';
import { officeName } from '../offices/today.js';
import { problem } from '../problems/problem.js';
import { grouped, letterCode, readCode } from './letter-code.js';

/** Codes on letters: made when a letter is shown, and read by anybody who holds the paper. */
export class Verification {
  private readonly key: string;

  /** @param partyKeys keys of which the first makes codes; those of former keys are known by their digests */
  constructor(
    private readonly types: DossierTypes,
    private readonly codes: Pick<LetterCodes, 'note' | 'find'>,
    private readonly reader: Pick<DossierReader, 'find'>,
    private readonly whole: Pick<WholeDossiers, 'acts'>,
    partyKeys: string,
  ) {
    this.key = partyKeysOf(partyKeys)[0];
  }

  /** The code that stands on a letter, in groups, and the address below this origin under which it is verified. */
  async codeOf(dossier: string, letter: string): Promise<{ readonly code: string; readonly path: string }> {
    const code = letterCode(this.key, dossier, letter);
    await this.codes.note(code, { dossier, letter });
    return { code: grouped(code), path: `/verify/${grouped(code)}` };
  }

  /**
   * Whether the letter with a code is genuine and in force: nothing of whom it is about, and nothing of what it grants.
   * @throws Problem CODE_MISTYPED; LETTER_UNKNOWN for every code that stands on no letter of ours
   */
  async verify(typed: string) {
    const code = readCode(typed);
    if (code === undefined) throw problem('CODE_MISTYPED');
    const place = await this.codes.find(code);
    const view = place && (await this.reader.find(place.dossier));
    if (place === undefined || view === undefined) throw problem('LETTER_UNKNOWN');
    const nothing = { since: null, title: null, decision: null, dossier: null, on: null };
    if (view.state.erased === true)
      return { ...nothing, state: 'erased' as const, office: officeName(view.state.parties.office) };
    const type = typeOfNumber(this.types, place.dossier);
    const acts = await this.whole.acts(place.dossier);
    const letter = lettersOf(type, place.dossier, acts).find(({ id }) => id === place.letter);
    if (letter === undefined) throw problem('LETTER_UNKNOWN');
    const { title, decision, on, office } = letter;
    return {
      ...letterStanding(type, letter, acts),
      office: offices.officeOn(office, on)?.name ?? officeName(office),
      title,
      decision: decision?.number ?? null,
      dossier: decision === undefined ? place.dossier : null,
      on,
    };
  }
}
