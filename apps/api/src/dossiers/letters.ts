import {
  lettersOf,
  letterStanding,
  type AnyDossierType,
  type Role,
  type WrittenLetter,
} from '../../../../libs/dossier/index.js';
import type { WholeDossiers } from '../../../../libs/persistence/index.js';
import { problem } from '../problems/problem.js';
import type { Verification } from '../verify/verify.service.js';
import type { Reading, Readings } from './readings.js';
import { isOfficial, readsPersonal } from './visibility.js';

/** Whether a letter goes to somebody in these roles. */
const addressed = ({ to }: Pick<WrittenLetter, 'to'>, standing: readonly Role[]): boolean =>
  to.some(({ role }) => role !== undefined && standing.includes(role));

/** A party sees the letters that go to it; officials, and whoever may read personal data, see all. */
const knows = (type: AnyDossierType, letter: WrittenLetter, standing: readonly Role[]): boolean =>
  isOfficial(standing) || readsPersonal(type, standing) || addressed(letter, standing);

/** A letter in a list. */
export const letterLine = ({ id, name, title, basis, to, of, decision, complaint, on, office }: WrittenLetter) => ({
  id,
  name,
  title,
  basis,
  to,
  of,
  decision: decision === undefined ? null : { number: decision.number, signer: decision.signer },
  complaint: complaint ?? null,
  on,
  office,
});

/**
 * A whole letter. Its personal part is for those who may read personal data, and for the party to whom it goes.
 * @param standing the reader's roles towards the dossier
 */
export const letterJson = (type: AnyDossierType, letter: WrittenLetter, standing: readonly Role[]) => ({
  ...letterLine(letter),
  data: letter.data,
  personal: readsPersonal(type, standing) || addressed(letter, standing) ? letter.personal : null,
});

/** The letters of a dossier's decisions. They are written from the record when they are read. */
export class Letters {
  constructor(
    private readonly readings: Readings,
    private readonly whole: Pick<WholeDossiers, 'acts'>,
    private readonly verification: Pick<Verification, 'codeOf'>,
  ) {}

  /** In the order in which they were written; the reading is logged. @throws Refusal DOSSIER_NOT_FOUND */
  async list(reading: Reading, number: string) {
    const { letters } = await this.read(reading, number);
    return { items: letters.map(letterLine) };
  }

  /** @throws Refusal DOSSIER_NOT_FOUND; Problem NOT_FOUND for a letter that does not exist for this reader */
  async find(reading: Reading, number: string, id: string) {
    const { letters, type, standing, acts } = await this.read(reading, number);
    const letter = letters.find((one) => one.id === id);
    if (letter === undefined) throw problem('NOT_FOUND');
    return {
      ...letterJson(type, letter, standing),
      standing: letterStanding(type, letter, acts),
      verification: await this.verification.codeOf(number, id),
    };
  }

  private async read(reading: Reading, number: string) {
    const { type, standing } = await this.readings.seen(reading, number);
    await this.readings.note(reading, number);
    const acts = await this.whole.acts(number);
    const letters = lettersOf(type, number, acts);
    return { type, standing, acts, letters: letters.filter((letter) => knows(type, letter, standing)) };
  }
}
