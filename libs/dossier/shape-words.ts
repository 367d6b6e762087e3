import type { z } from 'zod';
import { oneOf, type Text } from './text.js';

type Issue = z.core.$ZodIssue;
type Sized = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

/** Said where nothing better is known. */
export const notValid: Text = { en: 'Not valid', vi: 'Không hợp lệ' };

/** What a value has to be, by zod's name of its type. */
const kinds: Readonly<Record<string, Text>> = {
  string: { en: 'a text', vi: 'văn bản' },
  number: { en: 'a number', vi: 'số' },
  int: { en: 'a whole number', vi: 'số nguyên' },
  boolean: { en: 'true or false', vi: 'true hoặc false' },
  array: { en: 'a list', vi: 'danh sách' },
  tuple: { en: 'a list', vi: 'danh sách' },
  object: { en: 'an object', vi: 'một nhóm thông tin (object)' },
  record: { en: 'an object', vi: 'một nhóm thông tin (object)' },
  null: { en: 'null', vi: 'null' },
};

/** What a text has to be, by zod's name of its format. */
const formats: Readonly<Record<string, Text>> = {
  date: { en: 'A date that exists, written YYYY-MM-DD', vi: 'Phải là ngày có thật, viết theo dạng YYYY-MM-DD' },
  datetime: { en: 'An instant, written as ISO 8601 has it', vi: 'Phải là thời điểm viết theo ISO 8601' },
  email: { en: 'Not an e-mail address', vi: 'Địa chỉ thư điện tử không hợp lệ' },
  url: { en: 'Not an address (URL)', vi: 'Địa chỉ (URL) không hợp lệ' },
  base64: { en: 'Not base64', vi: 'Không phải chuỗi base64' },
  safeint: { en: 'This number is too large', vi: 'Số này quá lớn' },
  regex: { en: 'Not written in the form that is asked for', vi: 'Không viết đúng dạng quy định' },
};

const missing: Text = { en: 'This is missing', vi: 'Thiếu thông tin này' };

const wrongType = ({ expected }: z.core.$ZodIssueInvalidType): Text => {
  const kind = kinds[expected];
  return kind === undefined ? notValid : { en: `Must be ${kind.en}`, vi: `Phải là ${kind.vi}` };
};

const units: Readonly<Record<string, Text>> = {
  string: { en: 'characters', vi: 'ký tự' },
  array: { en: 'entries', vi: 'mục' },
};

/** How long, how many or how much at most or at least. */
const outside = (issue: Sized): Text => {
  const [limit, en, vi] =
    issue.code === 'too_big'
      ? [issue.maximum, issue.inclusive === false ? 'Less than' : 'At most', 'Nhiều nhất']
      : [issue.minimum, issue.inclusive === false ? 'More than' : 'At least', 'Ít nhất'];
  const unit = units[issue.origin];
  if (issue.code === 'too_small' && unit !== undefined && Number(limit) === 1)
    return { en: 'Must not be empty', vi: 'Không được để trống' };
  if (unit !== undefined) return { en: `${en} ${limit} ${unit.en}`, vi: `${vi} ${limit} ${unit.vi}` };
  const than = issue.inclusive === false ? '' : ' hoặc bằng';
  return { en: `${en} ${limit}`, vi: `Phải ${issue.code === 'too_big' ? 'nhỏ' : 'lớn'} hơn${than} ${limit}` };
};

const noForm: Text = {
  en: 'Of none of the forms that are allowed here',
  vi: 'Không thuộc dạng nào được chấp nhận ở đây',
};

/** A union by a discriminator, and one of values, name what it may be; any other only says that nothing fits. */
const union = ({ errors, ...issue }: z.core.$ZodIssueInvalidUnion): Text => {
  const { options } = issue as { readonly options?: readonly unknown[] };
  if (options !== undefined) return oneOf(options);
  const values = errors.flatMap(([only, ...others]) =>
    only?.code === 'invalid_value' && only.path.length === 0 && others.length === 0 ? [only.values] : [],
  );
  return values.length > 0 && values.length === errors.length ? oneOf(values.flat()) : noForm;
};

/** Words for what a schema finds wrong by itself, by its kind: what a value has to be, never what was sent. */
export const formWords = (issue: Issue): Text => {
  if (issue.input === undefined && issue.code.startsWith('invalid_')) return missing;
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'too_big':
    case 'too_small':
      return outside(issue);
    case 'invalid_format':
      return formats[issue.format] ?? formats['regex'] ?? notValid;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return union(issue);
    case 'not_multiple_of':
      return { en: `A multiple of ${issue.divisor}`, vi: `Phải là bội số của ${issue.divisor}` };
    case 'invalid_key':
      return { en: 'This name is not allowed', vi: 'Tên mục này không được chấp nhận' };
    default:
      return notValid;
  }
};
