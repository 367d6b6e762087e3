import type { Content, Form } from './asking.js';
import { placeOf } from './place.js';

const title = (text: string) => ({ vi: text, en: text });
const field = { path: 'vnd/0', title: title('Region I'), kind: 'dong', options: null, optional: null } as const;
const form: Form = {
  rates: [{ name: 'baseSalary', title: title('Base salary'), fields: [field] }],
  days: [{ name: 'nonWorking', title: title('Days off') }],
  dayNames: [],
  provenance: [],
  choices: [
    {
      key: 'checkInDays2025',
      title: title('Notice'),
      ...{ options: null, least: 0, most: 60, why: null, readings: [] },
    },
  ],
};
const day = { date: '2027-09-20', name: title('x'), provenance: 'official', source: 's' };
const law: Content = {
  rates: {},
  calendar: { from: '2015-01-01', to: '2028-12-31', nonWorking: [day], makeUpSaturdays: [] },
  choices: {},
};

it.each([
  ['/rates/baseSalary/4/vnd/0', { list: 'baseSalary', titles: [title('Base salary'), title('Region I')] }],
  ['/rates/baseSalary/4', { list: 'baseSalary', titles: [title('Base salary')] }],
  ['/calendar/nonWorking/0/date', { year: '2027', titles: [title('Days off')] }],
  ['/calendar/to', { titles: [] }],
  ['/choices/checkInDays2025', { titles: [title('Notice')] }],
])('%s stands where it is shown, under its name', (pointer, wanted) => {
  expect(placeOf(form, law, pointer)).toEqual(wanted);
});
