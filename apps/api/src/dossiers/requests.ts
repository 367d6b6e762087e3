import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CivilDate } from '../../../../libs/calendar/index.js';
import { civilDay, says, type Text, vietnameseDay, type Channel, type Role } from '../../../../libs/dossier/index.js';
import { lawData, lawDays } from '../../../../libs/policy/index.js';
import { problem, wrongAt } from '../problems/problem.js';

const { first, lastStart } = lawDays(lawData());

const act = {
  /** How it reached the agency; people themselves act online, an office on paper. */
  channel: z.enum(['online', 'counter', 'post', 'proxy']).optional(),
  /** The day on which it was done: a postmark, a visit. Only an office states it. */
  filedOn: civilDay
    .refine(
      (day) => day >= first,
      says({
        en: `The law is known from ${first} on`,
        vi: `Quy định pháp luật được áp dụng từ ngày ${vietnameseDay(first)}`,
      }),
    )
    .optional(),
};

export const submissionBody = z.strictObject({
  input: z.record(z.string(), z.unknown()),
  ...act,
  /** As for other acts; in addition, an office may open a dossier on its own initiative. */
  channel: z.enum([...act.channel.unwrap().options, 'ex-officio']).optional(),
  /** Sandbox only: the civil date at which this dossier's time begins. */
  asOf: civilDay
    .refine(
      (day) => day >= first && day <= lastStart,
      says({
        en: `A dossier is played from ${first} to ${lastStart} at the latest`,
        vi: `Chỉ chạy thử hồ sơ từ ngày ${vietnameseDay(first)} đến ngày ${vietnameseDay(lastStart)}`,
      }),
    )
    .optional(),
});
export type SubmissionBody = z.infer<typeof submissionBody>;

export const commandBody = z.strictObject({ input: z.record(z.string(), z.unknown()).default({}), ...act });
export type CommandBody = z.infer<typeof commandBody>;

/** The command with a separate route, which also takes the bytes: `POST …/documents`. */
export const DOCUMENT_COMMAND = 'attachDocument';

/** Names of dossier types and commands, and dossier numbers, as allowed in a URL. */
export const typeName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,60}$/, says({ en: 'The name of a dossier type', vi: 'Phải là tên loại hồ sơ' }));
/** Names in definitions. */
const identifier = /^[a-zA-Z][a-zA-Z0-9]{1,60}$/;
export const commandName = z.string().regex(identifier);

/** What of a dossier is explained, as a type's definition names it. */
export const explanationName = z.string().regex(identifier);
/** Kind of an event, as a type's definition names it. */
export const eventKind = z.string().regex(identifier);
/** SHA-256 of a document's bytes. */
export const documentId = z.string().regex(/^[0-9a-f]{64}$/);

const key = z.string().regex(/^[\x21-\x7e]{8,100}$/);

/** The largest sequence that the record can number. */
export const LAST_SEQUENCE = 2_147_483_647;

/** Digits as a number; anything else as it is, which is none: `0x10`, `1e2` and nothing at all are no numbers here. */
const fromDigits = (text: unknown): unknown =>
  typeof text === 'string' && /^-?\d{1,15}$/.test(text) ? Number(text) : text;

/** A whole number in a URL, in decimal digits, between two bounds. */
export const wholeNumber = (least: number, most: number) =>
  // A number far out of range is reported once, not also as an unsafe integer.
  z.preprocess(fromDigits, z.number().min(least, { abort: true }).max(most, { abort: true }).int());

/** The `Idempotency-Key` of a request: 8 to 100 visible ASCII characters, new for each act. */
export function idempotencyKey(header: string | undefined): string {
  const parsed = key.safeParse(header);
  if (parsed.success) return parsed.data;
  throw problem('VALIDATION_FAILED', {
    detail: {
      en: 'Send an Idempotency-Key header of 8 to 100 visible characters, new for each act, the same when you repeat it',
      vi: 'Gửi kèm tiêu đề Idempotency-Key gồm 8 đến 100 ký tự ASCII hiện được: mỗi việc một khóa mới, gửi lại thì giữ khóa cũ',
    },
    errors: [
      {
        pointer: '',
        message: {
          en: 'The Idempotency-Key header is missing or malformed',
          vi: 'Thiếu tiêu đề Idempotency-Key hoặc tiêu đề không đúng dạng',
        },
      },
    ],
  });
}

const theDossier: Text = { en: 'the dossier', vi: 'hồ sơ' };

const noEtag = (of: Text) =>
  problem('VALIDATION_FAILED', {
    detail: {
      en: `If-Match holds the ETag of ${of.en}, for example "7"`,
      vi: `If-Match phải là ETag của ${of.vi}, ví dụ "7"`,
    },
  });

/**
 * The sequence in `If-Match: "<sequence>"`, undefined without the header or with `*`.
 * @param of what has the sequence
 * @throws Problem VALIDATION_FAILED for another form
 */
export function expectedSequence(header: string | undefined, of = theDossier): number | undefined {
  if (header === undefined || header === '*') return undefined;
  const found = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (found !== undefined) return Number(found);
  throw noEtag(of);
}

/** The same where a version must be named. @throws Problem VALIDATION_FAILED also without one */
export function demandedSequence(header: string | undefined, of: Text): number {
  const found = expectedSequence(header, of);
  if (found === undefined) throw noEtag(of);
  return found;
}

/** The ETag of a dossier: its sequence, quoted as HTTP wants it. */
export const etag = (sequence: number): string => `"${sequence}"`;

/** The update id of a command, derived from the key: the same key means the same act. */
export const updateIdOf = (subject: string, idempotency: string): string =>
  createHash('sha256').update(`${subject}\0${idempotency}`).digest('base64url');

const staff: readonly Role[] = ['officer', 'director', 'insurance-officer', 'payment-officer'];

export interface Act {
  readonly channel: Channel;
  readonly onBehalfOf?: string;
  readonly filedOn?: CivilDate;
}

const faults = {
  officeOnline: {
    en: 'An office acts at the counter, by post or by proxy',
    vi: 'Cơ quan tiếp nhận trực tiếp, qua bưu điện hoặc qua người được ủy quyền',
  },
  channel: {
    en: 'Only an office states how something reached it',
    vi: 'Chỉ cơ quan mới ghi hồ sơ đến bằng cách nào',
  },
  filedOn: { en: 'Only an office states the day of a paper', vi: 'Chỉ cơ quan mới ghi ngày của giấy tờ' },
};

/**
 * The channel of an act, by its author's roles towards the dossier. An office that files what somebody brought or sent
 * acts on behalf of that person.
 * @param today business date of the dossier
 * @throws Problem VALIDATION_FAILED when the author may not state this
 */
export function actOf(
  body: Pick<SubmissionBody, 'channel' | 'filedOn'>,
  standing: readonly Role[],
  forClaimant: boolean,
  today: CivilDate,
): Act {
  const office = standing.some((role) => staff.includes(role));
  const channel = body.channel ?? (office ? 'counter' : 'online');
  if (office && channel === 'online') throw wrongAt('/channel', faults.officeOnline);
  if (!office && channel !== 'online') throw wrongAt('/channel', faults.channel);
  if (!office && body.filedOn !== undefined) throw wrongAt('/filedOn', faults.filedOn);
  if (body.filedOn !== undefined && body.filedOn > today)
    throw wrongAt('/filedOn', { en: `This day is after ${today}`, vi: `Ngày này sau ngày ${vietnameseDay(today)}` });
  return {
    channel,
    // Of its own motion it acts for nobody.
    ...(office && forClaimant && channel !== 'ex-officio' && { onBehalfOf: 'claimant' }),
    ...(body.filedOn !== undefined && { filedOn: body.filedOn }),
  };
}
