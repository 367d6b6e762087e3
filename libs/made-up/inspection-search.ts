import type { SearchField } from '../dossier/index.js';
import type { InspectionState } from './inspection-events.js';

/** A name as a code: without accents, `le-van-tam`. */
const inLetters = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);

/** By what inspections are found. */
export const search = {
  orderedOn: {
    kind: 'day',
    title: { en: 'Ordered on', vi: 'Ngày quyết định' },
    sortable: true,
    column: true,
    of: ({ data }) => data.orderedOn,
  },
  fined: {
    kind: 'number',
    title: { en: 'Fined in all', vi: 'Tổng số tiền phạt' },
    unit: { en: 'dong', vi: 'đồng' },
    sortable: true,
    of: ({ data }) => Object.values(data.fines).reduce((all, one) => all + one, 0),
  },
  plan: {
    kind: 'code',
    title: { en: 'Safety plan', vi: 'Phương án an toàn' },
    labels: { asked: { en: 'asked for', vi: 'đã yêu cầu' }, waiting: { en: 'to be examined', vi: 'chờ xem xét' } },
    of: ({ data: { askedOn, paper } }) =>
      paper !== undefined ? 'waiting' : askedOn !== undefined ? 'asked' : undefined,
  },
  late: {
    kind: 'flag',
    title: { en: 'The order is late', vi: 'Quá hạn quyết định' },
    mark: true,
    of: ({ data }) => data.late,
  },
  contactName: {
    kind: 'code',
    title: { en: 'Somebody to ask for', vi: 'Người liên hệ' },
    personal: true,
    sealed: true,
    of: ({ data }) => (data.contact === undefined ? undefined : inLetters(data.contact)),
  },
  contactKnown: {
    kind: 'flag',
    title: { en: 'Somebody to ask for is known', vi: 'Đã biết người liên hệ' },
    personal: true,
    of: ({ data }) => data.contact !== undefined,
  },
} satisfies Readonly<Record<string, SearchField<InspectionState>>>;
