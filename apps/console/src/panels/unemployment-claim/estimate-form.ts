import type { paths } from '../../api/schema.js';
import type { Schema } from '../../form/schema.js';
import type { DossierType } from '../../dossier/asking.js';

type Asked = NonNullable<paths['/v1/policy/estimates']['post']['requestBody']>['content']['application/json'];
/** What is asked of the law. */
export type EstimateFacts = Omit<Asked, 'contract' | 'changes'> & {
  readonly contract:
    { readonly kind: 'indefinite' } | { readonly kind: 'fixed-term' | 'seasonal'; readonly months: number };
};

const text = (vi: string, en: string) => ({ vi, en });
const money = (vi: string, en: string): Schema => ({
  type: 'integer',
  'x-words': { title: text(vi, en), unit: text('đồng', 'dong') },
});

const six: Readonly<Record<string, Schema>> = {
  first: money('Tháng thứ nhất (xa nhất)', 'First month (the earliest)'),
  second: money('Tháng thứ hai', 'Second month'),
  third: money('Tháng thứ ba', 'Third month'),
  fourth: money('Tháng thứ tư', 'Fourth month'),
  fifth: money('Tháng thứ năm', 'Fifth month'),
  last: money('Tháng thứ sáu (gần nhất)', 'Sixth month (the last)'),
};

/** How the six salaries are stated: one for all is enough. */
const salaries: Schema = {
  'x-words': {
    title: text('Tiền lương đóng bảo hiểm thất nghiệp, 6 tháng cuối', 'Contribution salary of the last six months'),
  },
  oneOf: [
    {
      type: 'object',
      properties: {
        by: {
          const: 'one',
          'x-words': {
            title: text('Tiền lương', 'Salary'),
            labels: { one: text('cả 6 tháng như nhau', 'the same in all six months') },
          },
        },
        salary: money('Tiền lương một tháng', 'Salary of a month'),
      },
      required: ['by', 'salary'],
    },
    {
      type: 'object',
      properties: {
        by: {
          const: 'six',
          'x-words': {
            title: text('Tiền lương', 'Salary'),
            labels: { six: text('các tháng khác nhau', 'not the same in each month') },
          },
        },
        ...six,
      },
      required: ['by', ...Object.keys(six)],
    },
  ],
};

const region: Schema = {
  enum: [1, 2, 3, 4],
  'x-words': {
    title: text('Vùng lương tối thiểu của nơi làm việc', 'Region of the minimum wage of the workplace'),
    help: text(
      'Vùng I: nội thành các thành phố lớn; vùng IV: nông thôn, miền núi. Không rõ thì hỏi đơn vị.',
      'Region I: inner districts of large cities; region IV: rural and mountainous. Your employer knows it.',
    ),
    labels: {
      '1': text('Vùng I', 'Region I'),
      '2': text('Vùng II', 'Region II'),
      '3': text('Vùng III', 'Region III'),
      '4': text('Vùng IV', 'Region IV'),
    },
  },
};

const more: Schema = {
  type: 'object',
  'x-words': { title: text('Trường hợp khác', 'Special cases') },
  properties: {
    wageScheme: {
      enum: ['employer', 'state'],
      default: 'employer',
      'x-words': {
        title: text('Ai quy định tiền lương', 'Who set the salary'),
        labels: {
          employer: text('đơn vị sử dụng lao động', 'the employer'),
          state: text('Nhà nước (công chức, viên chức…)', 'the State (civil servants and the like)'),
        },
      },
    },
    pension: {
      enum: ['none', 'eligible', 'drawing'],
      default: 'none',
      'x-words': {
        title: text('Lương hưu khi chấm dứt hợp đồng', 'Pension when the contract ended'),
        labels: {
          none: text('không có', 'none'),
          eligible: text('đủ điều kiện hưởng', 'eligible'),
          drawing: text('đang hưởng', 'drawn'),
        },
      },
    },
  },
};

/** A part of a form of the definition: its words are those of the claim itself. */
const partOf = (type: DossierType, command: string, name: string): Schema =>
  (type.commands.find((one) => one.name === command)?.input as Schema | undefined)?.properties?.[name] ?? {};

/** The simple form: what people know of the job that ended. */
export function estimateForm(type: DossierType): Schema {
  const contract = partOf(type, 'correctSeparation', 'contract');
  const { kind, months } = contract.properties ?? {};
  const length: Schema = { type: 'integer', ...(months?.['x-words'] && { 'x-words': months['x-words'] }) };
  return {
    type: 'object',
    properties: {
      terminationDate: partOf(type, 'correctSeparation', 'date'),
      reason: partOf(type, 'correctSeparation', 'reason'),
      contract: {
        'x-words': { ...kind?.['x-words'] },
        oneOf: [
          { type: 'object', properties: { kind: { ...kind, enum: ['indefinite'] } }, required: ['kind'] },
          {
            type: 'object',
            properties: { kind: { ...kind, enum: ['fixed-term', 'seasonal'] }, months: length },
            required: ['kind', 'months'],
          },
        ],
      },
      workplaceRegion: region,
      contributedMonths: {
        type: 'integer',
        'x-words': {
          title: text(
            'Số tháng đã đóng bảo hiểm thất nghiệp, chưa hưởng',
            'Months paid and not used for a benefit yet',
          ),
          unit: text('tháng', 'months'),
        },
      },
      salaries,
      filed: { type: 'string', format: 'date', 'x-words': { title: text('Ngày nộp hồ sơ', 'Day of filing') } },
      more,
    },
    required: ['terminationDate', 'reason', 'contract', 'workplaceRegion', 'contributedMonths', 'salaries', 'filed'],
  };
}

interface Filled extends Pick<
  EstimateFacts,
  'terminationDate' | 'reason' | 'contract' | 'workplaceRegion' | 'contributedMonths' | 'filed'
> {
  readonly salaries:
    { readonly by: 'one'; readonly salary: number } | ({ readonly by: 'six' } & Readonly<Record<string, unknown>>);
  readonly more?: Partial<Pick<EstimateFacts, 'wageScheme' | 'pension'>>;
}

/** What is asked, of what was filled in. */
export function factsOf(value: unknown): EstimateFacts {
  const { salaries: stated, more: special, ...rest } = value as Filled;
  const months =
    stated.by === 'one'
      ? Array.from({ length: 6 }, () => stated.salary)
      : Object.keys(six).map((name) => Number(stated[name]));
  return { wageScheme: 'employer', ...rest, ...special, salaries: months };
}

/** Where what is wrong with the facts stands in the form: of several salaries, at all of them. */
export const fieldOf = (pointer: string): string => pointer.replace(/^\/salaries(\/\d)?$/, '/salaries');
