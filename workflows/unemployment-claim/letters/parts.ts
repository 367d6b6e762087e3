import { z } from 'zod';
import type { CivilDate } from '../../../libs/calendar/index.js';
import {
  type Addressee,
  field,
  form,
  letterWriter,
  type Text,
  type WrittenLetter,
} from '../../../libs/dossier/index.js';
import { events } from '../events/index.js';
import { claimForm } from '../form.js';
import type { Claim } from '../law.js';

/** Makes a letter that an event of the claim brings. */
export const letter = letterWriter(events);

/** To whom letters of a claim go. */
export const addressees = {
  claimant: { title: { en: 'the claimant', vi: 'người lao động' }, role: 'claimant' },
  insurance: { title: { en: 'the social insurance agency', vi: 'cơ quan bảo hiểm xã hội' } },
} as const satisfies Readonly<Record<string, Addressee>>;

/** A day that a letter names. */
export const dated = (title: Text) => field({ title }, z.iso.date());
/** A number of months. */
export const monthCount = (title: Text) => field({ title, unit: { en: 'months', vi: 'tháng' } }, z.int().min(0));

const {
  person: {
    shape: { fullName, dateOfBirth, personalId, idIssuedOn },
  },
  address,
} = claimForm.shape;

/** Parts that are personal, as the forms name them: P and A of the decree's forms. */
export const personalParts = {
  person: field(
    { title: { en: 'The claimant', vi: 'Người lao động' } },
    form({ fullName, dateOfBirth, personalId, idIssuedOn }),
  ),
  address,
};

/** The same of a claim; nothing of one that was erased. */
export const personOf = ({ data: { personal } }: Claim) => {
  const stated = personal?.form;
  if (stated === undefined) return {};
  const { fullName, dateOfBirth, personalId, idIssuedOn } = stated.person;
  return { person: { fullName, dateOfBirth, personalId, idIssuedOn }, address: stated.address };
};

/** The award to which a later decision refers: by number and day, where it had one. */
export const awardReference = field(
  { title: { en: 'Award', vi: 'Quyết định hưởng' } },
  form({
    number: field({ title: { en: 'Number', vi: 'Số' } }, z.string()),
    on: dated({ en: 'Of the day', vi: 'Ngày' }),
    months: monthCount({ en: 'Months awarded', vi: 'Số tháng được hưởng' }),
  }),
);

/** The award as a later letter names it. */
export const awardNamed = (claim: Claim, earlier: (name: string) => WrittenLetter | undefined, on: CivilDate) => {
  const letter = earlier('award');
  return {
    number: letter?.decision?.number ?? claim.number,
    on: letter?.on ?? claim.data.decidedOn ?? on,
    months: claim.data.award?.awardMonths ?? 0,
  };
};
