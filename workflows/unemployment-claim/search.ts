import { plainPhone } from '../../libs/agency/index.js';
import type { SearchField } from '../../libs/dossier/index.js';
import { contradicted } from './alerts.js';
import type { ClaimState } from './state.js';

/** Fields by which lists of claims are filtered and ordered. */
export const search = {
  employmentEnd: {
    kind: 'day',
    title: { en: 'End of work', vi: 'Ngày nghỉ việc' },
    column: true,
    sortable: true,
    of: ({ data: { separation, contribution } }) => (separation ?? contribution?.separation)?.date,
  },
  employer: {
    kind: 'code',
    title: { en: 'Employer', vi: 'Đơn vị sử dụng lao động' },
    column: true,
    of: ({ parties }) => parties.employer,
  },
  received: {
    kind: 'day',
    title: { en: 'Received on', vi: 'Ngày tiếp nhận' },
    sortable: true,
    of: ({ data: { schedule, received } }) => schedule?.received ?? received,
  },
  benefitMonths: {
    kind: 'number',
    title: { en: 'Months of benefit', vi: 'Số tháng hưởng' },
    unit: { en: 'months', vi: 'tháng' },
    column: true,
    sortable: true,
    of: ({ data: { award, proposal } }) => (award ?? proposal?.award)?.awardMonths,
  },
  monthlyBenefit: {
    kind: 'number',
    title: { en: 'Monthly benefit', vi: 'Mức hưởng hằng tháng' },
    unit: { en: 'dong', vi: 'đồng' },
    of: ({ data: { award, proposal } }) => (award ?? proposal?.award)?.monthlyBenefitVnd,
  },
  differs: {
    kind: 'flag',
    title: { en: 'A registry says otherwise', vi: 'Khác dữ liệu nhà nước' },
    mark: true,
    of: contradicted,
  },
  notPaid: {
    kind: 'flag',
    title: { en: 'A payment was rejected', vi: 'Có khoản chi không thành' },
    mark: true,
    of: ({ data: { money } }) => Object.values(money).some(({ state }) => state === 'rejected'),
  },
  birthYear: {
    kind: 'number',
    title: { en: 'Year of birth', vi: 'Năm sinh' },
    column: true,
    personal: true,
    of: ({ data: { personal } }) => {
      const born = personal?.form?.person.dateOfBirth;
      return born === undefined ? undefined : Number(born.slice(0, 4));
    },
  },
  phone: {
    kind: 'code',
    title: { en: 'Telephone', vi: 'Số điện thoại' },
    personal: true,
    sealed: true,
    of: ({ data: { personal } }) => {
      const called = personal?.form?.person.phone;
      return called === undefined ? undefined : plainPhone(called);
    },
  },
} satisfies Readonly<Record<string, SearchField<ClaimState>>>;
