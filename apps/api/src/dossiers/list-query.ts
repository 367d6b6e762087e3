import { z } from 'zod';
import { dossierNumber, outsideSystemNames } from '../../../../libs/agency/index.js';
import { addDays, type CivilDate, civilDateAt } from '../../../../libs/calendar/index.js';
import { civilDay, roles, says } from '../../../../libs/dossier/index.js';
import { endOfWeek } from '../../../../libs/persistence/index.js';
import { typeName, wholeNumber } from './requests.js';
import { seenText } from './seen.js';
import { sortText, withFields } from './search-filter.js';

// What the addresses of lists may state.
const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');
const statusName = z
  .string()
  .regex(/^[\w-]{1,60}$/, says({ en: 'The name of a status', vi: 'Phải là tên trạng thái' }));

const account = z
  .string()
  .regex(
    /^[\w:.-]{1,200}$/,
    says({ en: 'me, none, or the account of an officer', vi: 'Phải là me, none hoặc tài khoản cán bộ' }),
  );
const assignee = account.optional();

/** An office, or the province of those who work for all its offices. */
export const officeOrProvince = z.string().regex(
  /^[A-Z][A-Z0-9]{1,5}(-\d{2})?$/,
  says({
    en: 'The code of an office or of a province, for example HN-01 or HN',
    vi: 'Phải là mã cơ quan hoặc mã tỉnh, ví dụ HN-01 hoặc HN',
  }),
);

/** Lines of a page. */
export const pageLimit = wholeNumber(1, 200).default(50);
const pageQuery = { type: typeName.optional(), limit: pageLimit, names: flag, seen: seenText.optional() };
const queuePage = { ...pageQuery, after: z.string().max(400).optional(), sort: sortText.optional(), counts: flag };
const queueFilter = {
  waitingFor: z.enum([...roles, 'agency', ...outsideSystemNames]).optional(),
  /** Something went wrong or contradicts itself, and the office is to know. */
  alert: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  /** What whoever signs sent back to an officer: `me`, `anybody`, or their account. */
  sentBackTo: account.optional(),
  /** Before today, or from today to Sunday; relative, so that a saved view stays current. */
  due: z.enum(['overdue', 'this-week']).optional(),
  dueFrom: civilDay.optional(),
  dueTo: civilDay.optional(),
  openedFrom: civilDay.optional(),
  openedTo: civilDay.optional(),
  status: statusName.optional(),
};

/** A party's dossiers. */
export const byNumber = z.strictObject({ ...pageQuery, after: dossierNumber.optional() });
/** Dossiers that somebody has. */
export const ofWork = withFields({ ...queuePage, ...queueFilter });
/** Open dossiers of an office. */
export const ofQueue = withFields({ ...queuePage, ...queueFilter, assignee });
/** Dossiers of an office in one status. */
export const byStatus = withFields({ ...pageQuery, after: dossierNumber.optional(), status: statusName });

/** Filters and order of a queue, without paging: for saved views, exports and selections. */
export const ofWholeQueue = withFields({
  ...queueFilter,
  assignee,
  type: typeName.optional(),
  sort: sortText.optional(),
  office: officeOrProvince,
});

/** First and last due day that a query asks for. @param today of Viet Nam */
export const dueDays = (
  {
    due,
    dueFrom,
    dueTo,
  }: {
    readonly due?: string | undefined;
    readonly dueFrom?: CivilDate | undefined;
    readonly dueTo?: CivilDate | undefined;
  },
  today: CivilDate = civilDateAt(Date.now()),
): { readonly dueFrom?: CivilDate; readonly dueTo?: CivilDate } => {
  const latest = (one: CivilDate | undefined, other: CivilDate) => (one !== undefined && one > other ? one : other);
  const earliest = (one: CivilDate | undefined, other: CivilDate) => (one !== undefined && one < other ? one : other);
  if (due === 'overdue') return { ...(dueFrom && { dueFrom }), dueTo: earliest(dueTo, addDays(today, -1)) };
  if (due === 'this-week') return { dueFrom: latest(dueFrom, today), dueTo: earliest(dueTo, endOfWeek(today)) };
  return { ...(dueFrom && { dueFrom }), ...(dueTo && { dueTo }) };
};
