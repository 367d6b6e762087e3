import type { AnyDossierType, DossierTypes, Language, SearchField, Text } from '../../../../libs/dossier/index.js';
import type { LineColumn } from '../dossiers/list-columns.js';
import type { ShownLine } from '../dossiers/list-lines.js';

/** Value of a cell; a day is a date at midnight UTC. */
export type Cell = string | number | Date | null;

const titles: Readonly<Record<LineColumn, Text>> = {
  number: { en: 'Number', vi: 'Số hồ sơ' },
  type: { en: 'Procedure', vi: 'Thủ tục' },
  name: { en: 'Name', vi: 'Họ và tên' },
  status: { en: 'Status', vi: 'Trạng thái' },
  office: { en: 'Office', vi: 'Cơ quan' },
  employer: { en: 'Employer', vi: 'Đơn vị sử dụng lao động' },
  holder: { en: 'Officer', vi: 'Cán bộ xử lý' },
  openedOn: { en: 'Opened on', vi: 'Ngày mở hồ sơ' },
  due: { en: 'Due on', vi: 'Hạn của cơ quan' },
  otherDue: { en: 'Others owe by', vi: 'Hạn của bên khác' },
  waiting: { en: 'Waits for', vi: 'Đang chờ' },
};

const asDate = (day: string | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`));

const cells: Readonly<Record<LineColumn, (line: ShownLine, language: Language, types: DossierTypes) => Cell>> = {
  number: ({ number }) => number,
  type: ({ type }, language, types) => types.find(type)?.title[language] ?? type,
  name: ({ displayName }) => displayName ?? null,
  status: ({ status }, language) => status.title[language],
  office: ({ office, officeName }, language) => officeName?.[language] ?? office,
  employer: ({ employer }) => employer,
  holder: ({ holder }) => holder?.name ?? holder?.id ?? null,
  openedOn: ({ openedOn }) => asDate(openedOn),
  due: ({ due }) => asDate(due),
  otherDue: ({ otherDue }) => asDate(otherDue),
  waiting: ({ waiting }, language) => waiting.map(({ what }) => what[language]).join('; ') || null,
};

/** Yes and no, as files say it. */
export const flags: Readonly<Record<'true' | 'false', Text>> = {
  true: { en: 'Yes', vi: 'Có' },
  false: { en: 'No', vi: 'Không' },
};

const fieldCell = (
  { kind, labels }: SearchField<unknown>,
  value: ShownLine['columns'][string],
  language: Language,
): Cell => {
  if (value === null) return null;
  if (typeof value === 'boolean') return flags[`${value}`][language];
  if (kind === 'day') return asDate(String(value));
  return kind === 'code' ? (labels?.[String(value)]?.[language] ?? value) : value;
};

/** What stands above a column of a file. */
export interface FileHead {
  readonly title: string;
  readonly isDay: boolean;
}

/** A column of a file: its title, and its value for a line. */
export interface FileColumn extends FileHead {
  cell(line: ShownLine): Cell;
}

/**
 * A column by its name, titled in the reader's language.
 * @param name that the list has: of every line, or `fields.NAME` of the type
 */
export const fileColumn = (
  name: string,
  type: AnyDossierType | undefined,
  language: Language,
  types: DossierTypes,
): FileColumn => {
  const field = name.startsWith('fields.') ? type?.search?.[name.slice('fields.'.length)] : undefined;
  if (field !== undefined) {
    const { unit } = field;
    return {
      title: unit === undefined ? field.title[language] : `${field.title[language]} (${unit[language]})`,
      isDay: field.kind === 'day',
      cell: (line) => fieldCell(field, line.columns[name.slice('fields.'.length)] ?? null, language),
    };
  }
  // Sound: names of columns were checked; one that no type names is a column of every line.
  const column = name as LineColumn;
  return {
    title: titles[column][language],
    isDay: column === 'openedOn' || column === 'due' || column === 'otherDue',
    cell: (line) => cells[column](line, language, types),
  };
};
