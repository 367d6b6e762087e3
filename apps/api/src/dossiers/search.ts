import { plainPhone } from '../../../../libs/agency/index.js';
import { type AnyDossierType, type DossierTypes, rolesTowards } from '../../../../libs/dossier/index.js';
import {
  type DossierKeys,
  type DossierReader,
  type FieldFilter,
  type FieldSearch,
  partyReferences,
} from '../../../../libs/persistence/index.js';
import { codesToday } from '../offices/today.js';
import { wrongAt } from '../problems/problem.js';
import type { ListLines } from './list-lines.js';
import type { Reading, Readings } from './readings.js';
import { filtersIn, mayReadPersonal, noType, personalRoles, type StatedFields } from './search-filter.js';
import { partiesOf } from './visibility.js';

/** What is looked for; all of it must hold. */
export interface SearchCriteria {
  readonly number?: string | undefined;
  readonly personalId?: string | undefined;
  readonly employer?: string | undefined;
  /** As somebody writes or hears it. */
  readonly name?: string | undefined;
  readonly birthYear?: number | undefined;
  readonly phone?: string | undefined;
  /** Search fields of the type that is also named. */
  readonly fields?: StatedFields | undefined;
  readonly near: boolean;
  readonly office?: string | undefined;
  readonly type?: string | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
  /** Show names; the reading is logged then. */
  readonly names: boolean;
}

/** So many lines tell people apart who have a common name; more are only counted. */
const mostAlike = 50;
/** Of these one alone tells too little. */
const little = ['name', 'birthYear', 'office', 'type'] as const;
const telling = ['number', 'personalId', 'employer', 'phone', 'fields'] as const;

/** What else to say, where one says too little to find somebody among many; undefined where it is enough. */
const toAdd = (criteria: SearchCriteria) => {
  if (telling.some((name) => criteria[name] !== undefined)) return undefined;
  return little.filter((name) => criteria[name] !== undefined).length > 1
    ? undefined
    : little.filter((name) => criteria[name] === undefined);
};

const noSuchField = {
  en: 'Dossiers of this type are not found by it',
  vi: 'Không tra cứu được hồ sơ loại này theo mục này',
};

/** Finds dossiers by what somebody knows of them. */
export class Search {
  constructor(
    private readonly types: DossierTypes,
    private readonly reader: DossierReader,
    private readonly readings: Readings,
    private readonly keys: { readonly party: string; readonly record: DossierKeys },
    private readonly listLines: ListLines,
  ) {}

  /**
   * Dossiers of whom all this holds, as far as the caller may know of them. A search for a person by number is logged even
   * when names are not shown or nothing is found, because the query reveals that they exist; one by name or by other
   * personal data reveals whose dossiers were found.
   */
  async by(reading: Reading, criteria: SearchCriteria) {
    const { person } = reading;
    const { number, personalId, employer, name, office, type, limit, after, near } = criteria;
    const parties = personalId === undefined ? undefined : partyReferences(this.keys.party, personalId);
    const byFields = this.fieldsIn(reading, criteria);
    const add = toAdd(criteria);
    const { lines, total } = await this.reader.search(person, {
      ...(parties !== undefined && { claimant: parties }),
      ...(number !== undefined && { number }),
      ...(employer !== undefined && { employer }),
      ...(name !== undefined && { name }),
      ...(byFields !== undefined && { byFields }),
      ...(office !== undefined && { offices: codesToday(office) }),
      ...(type !== undefined && { type }),
      ...(after !== undefined && { after }),
      ...(add !== undefined && { atMost: mostAlike }),
      ...{ near, limit },
    });
    const numbers = lines.map((line) => line.number);
    if (number !== undefined && lines.length === 0) await this.noteUnseen(reading, number);
    if (parties !== undefined) await this.readings.noteSearch(reading, parties[0], numbers);
    const personal = name !== undefined || byFields?.some(({ fields }) => fields.some((one) => one.personal)) === true;
    if (parties === undefined && (personal || criteria.names)) await this.readings.note(reading, ...numbers);
    const shown = (await this.listLines.of(person, lines))(criteria.names);
    const last = lines.at(-1);
    return {
      items: shown.map((line, at) => ({ ...line, match: lines[at]?.exact === true ? 'exact' : 'near' })),
      // The most similar come first, so there is no next page after the last of them.
      next: name === undefined && lines.length === limit && last !== undefined ? last.number : null,
      total,
      ...(add !== undefined && total.count > mostAlike && { add }),
    };
  }

  /** Search fields of the types that can be asked, each for the roles in which the caller may; undefined without any. */
  private fieldsIn({ person }: Reading, { birthYear, phone, fields, type: named }: SearchCriteria) {
    const type = named === undefined ? undefined : this.types.find(named);
    if (fields !== undefined && type === undefined) throw wrongAt('/type', noType);
    const stated: StatedFields = {
      ...(birthYear !== undefined && { birthYear }),
      ...(phone !== undefined && { phone: plainPhone(phone) }),
    };
    const asked = Object.keys(stated);
    if (fields === undefined && asked.length === 0) return undefined;
    const has = ({ search = {} }: AnyDossierType) => asked.every((name) => Object.hasOwn(search, name));
    if (type !== undefined && !has(type)) throw wrongAt(`/${asked[0] ?? 'type'}`, noSuchField);
    const filtersOf = (one: AnyDossierType): readonly FieldFilter[] => [
      ...filtersIn(one, fields ?? {}, this.keys.record),
      ...filtersIn(one, stated, this.keys.record, []),
    ];
    const inType = (one: AnyDossierType): FieldSearch => {
      const filters = filtersOf(one);
      const roles = filters.some((filter) => filter.personal) ? personalRoles(one, person.roles) : person.roles;
      return { type: one.name, reader: { ...person, roles }, fields: filters };
    };
    if (type !== undefined) return [inType(type)];
    // Whoever may search none of the types by it is refused; the others find what they may.
    const all = this.types.all.filter(has);
    const may = all.filter((one) => mayReadPersonal(one, person.roles));
    return (may.length > 0 ? may : all).map(inType);
  }

  /** A number that exists but not for the caller is a refused look: the answer is the same as for none. */
  private async noteUnseen(reading: Reading, number: string): Promise<void> {
    const dossier = await this.reader.find(number);
    if (dossier !== undefined && rolesTowards(reading.person, partiesOf(dossier)).length === 0)
      await this.readings.noteRefused(reading, number);
  }
}
