import { z } from 'zod';
import type { Correspondent } from './correspondence.js';
import type { AnyDossierType } from './definition.js';
import { deskWords } from './escalation.js';
import { type Field, field, form, optional } from './form.js';
import { commonRefusals } from './refusal.js';
import { shownAccount, shownDay, shownDocument, shownText } from './shown.js';
import { called } from './shown-fields.js';
import { standardEvents } from './standard.js';
import { subjectKinds } from './subject.js';
import { outageWords, ownSystems } from './systems.js';
import type { Text } from './text.js';

type DataOf<E> = E extends { apply(known: never, data: infer D, ...others: never[]): unknown } ? D : never;
type FieldsOf<D> = D extends unknown ? (string extends keyof D ? never : keyof D & string) : never;

/** Who did something, and why: every type has words for them, which may do for its own events. */
type Common = 'by' | 'reason';

/** A field with words for each name under which events of a table hold something. */
export type Holds<T> = {
  readonly [F in Exclude<{ [K in keyof T]: FieldsOf<DataOf<T[K]>> }[keyof T], Common>]-?: Field;
} & { readonly [F in Common]?: Field };

/**
 * Words of what the events of a table hold, by the names of their fields: the timeline is read with them.
 * @param holds where a name means something else in one kind of event, `kind/name` beside it
 */
export const holdsOf = <T, H extends Holds<T>>(_events: T, holds: H): Readonly<Record<string, Field>> => holds;

const says = (en: string, vi: string) => field(called(en, vi), z.string());
const counts = (en: string, vi: string) => field(called(en, vi), z.int());
const on = (en: string, vi: string) => field(called(en, vi), shownDay);
const whose = (en: string, vi: string) => field(called(en, vi), shownAccount);
const office = (en: string, vi: string) => field(called(en, vi), z.string().meta({ format: 'office' }));
const named = (en: string, vi: string, labels: Readonly<Record<string, Text>>) =>
  field({ ...called(en, vi), labels }, z.string());
const dossier = (en: string, vi: string) => field(called(en, vi), z.string().meta({ format: 'dossier' }));
const dossierType = (en: string, vi: string) => field(called(en, vi), z.string().meta({ format: 'dossier-type' }));
/** What programs compare and nobody reads: pages leave it out. */
const opaque = (en: string, vi: string) => field(called(en, vi), z.string().meta({ format: 'opaque' }));
const reason = says('Reason', 'Lý do');
const opening = says('What was to be opened', 'Nội dung mở');

/** A formal act, as it stands with the event that it caused. */
const decision = form({
  number: says('Number', 'Số quyết định'),
  signer: whose('Signed by', 'Người ký'),
  basis: optional(says('Legal basis', 'Căn cứ')),
});
const subject = form({
  kind: field(
    {
      ...called('Whose dossier', 'Hồ sơ của'),
      labels: {
        person: { en: 'a person', vi: 'cá nhân' },
        household: { en: 'a household', vi: 'hộ gia đình' },
        employer: { en: 'an employer', vi: 'người sử dụng lao động' },
      },
    },
    z.enum(subjectKinds),
  ),
  reference: optional(says('Code', 'Mã')),
});

const withWhom: Readonly<Record<Correspondent, Text>> = {
  claimant: { en: 'the claimant', vi: 'người đề nghị' },
  employer: { en: 'the employer', vi: 'người sử dụng lao động' },
};

const titlesOf = (table: Readonly<Record<string, { readonly title: Text }>>): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(table).map(([name, { title }]) => [name, title]));

/** Of what every dossier's own events hold, in the words of a type. */
const standardHolds = (type: AnyDossierType) => {
  const kinds = titlesOf({ ...standardEvents, ...type.events });
  const papers = titlesOf(type.documents);
  const openings = Object.fromEntries(Object.values(type.opens ?? {}).map(({ type: other, title }) => [other, title]));
  const corrections = Object.values(type.events).flatMap(({ correction }) => correction?.input ?? []);
  const corrected = field(called('What is corrected', 'Nội dung sửa'), z.union(corrections));
  const deadline = named('Time limit', 'Thời hạn', titlesOf(type.deadlines));
  const why = named('Why', 'Vì sao', outageWords);
  return {
    ...holdsOf(standardEvents, {
      claimant: opaque('Reference of the claimant', 'Mã tham chiếu người đề nghị'),
      subject: field(called('Whose dossier', 'Hồ sơ của'), subject),
      office: office('Office', 'Cơ quan'),
      lawVersion: counts('Version of the law data', 'Phiên bản dữ liệu pháp luật'),
      form: counts('Version of the form', 'Phiên bản mẫu'),
      links: field(
        called('Linked dossiers', 'Hồ sơ liên quan'),
        z.array(form({ number: dossier('Number', 'Số hồ sơ'), relation: dossierType('Kind', 'Loại') })),
      ),
      openedBy: field(
        called('Opened by', 'Mở từ hồ sơ'),
        form({ dossier: dossier('Dossier', 'Số hồ sơ'), opening: says('As', 'Nội dung') }),
      ),
      by: whose('By', 'Người thực hiện'),
      from: whose('From', 'Từ'),
      to: whose('To', 'Đến'),
      reason,
      filing: field(
        called('Filing day', 'Ngày nộp'),
        form({
          from: on('Instead of', 'Thay cho ngày'),
          to: on('Filed on', 'Ngày nộp'),
          moves: field(
            called('Last days that move', 'Thời hạn thay đổi'),
            z.array(
              form({
                deadline,
                from: field(called('From', 'Từ'), shownDay.nullable()),
                to: field(called('To', 'Thành'), shownDay.nullable()),
              }),
            ),
          ),
        }),
      ),
      desk: named('Desk', 'Cấp trên', deskWords),
      answer: says('Answer', 'Ý kiến'),
      text: says('Note', 'Ghi chú'),
      followUpOn: on('To be followed up on', 'Theo dõi lại ngày'),
      note: counts('Of the note, entry number', 'Của ghi chú, mục số'),
      with: named('With', 'Với', withWhom),
      employer: says('Code of the employer', 'Mã người sử dụng lao động'),
      message: counts('Message number', 'Tin nhắn số'),
      id: field(called('Paper', 'Giấy tờ'), shownDocument),
      kind: named('Kind', 'Loại', { ...papers, ...kinds }),
      sha256: opaque('Fingerprint (SHA-256)', 'Mã băm SHA-256'),
      bytes: field({ ...called('Size', 'Dung lượng'), unit: { en: 'bytes', vi: 'byte' } }, z.int()),
      mediaType: says('Format', 'Định dạng'),
      of: counts('Of entry number', 'Của mục số'),
      proposal: counts('Proposal number', 'Đề nghị số'),
      proposedBy: whose('Proposed by', 'Người đề nghị'),
      data: corrected,
      deadline,
      system: named('System', 'Hệ thống', { ...ownSystems, ...type.systems }),
      status: counts('HTTP status', 'Mã HTTP'),
      version: counts('Version', 'Phiên bản'),
      before: counts('Version before', 'Phiên bản trước'),
      opening,
      type: named('Dossier type', 'Loại hồ sơ', openings),
      dossier: dossier('Dossier', 'Hồ sơ'),
      code: named('Why', 'Vì sao', titlesOf({ ...commonRefusals, ...type.refusals })),
      why: field(called('Why', 'Vì sao'), shownText),
      bound: field(called('Who is bound', 'Người phải thực hiện'), z.string().meta({ format: 'role' })),
      due: on('Last day', 'Ngày cuối'),
      outcome: named('Outcome', 'Kết quả', titlesOf(type.statuses)),
      closedOn: on('Closed on', 'Đóng ngày'),
    }),
    'handedOver/from': office('From', 'Từ cơ quan'),
    'handedOver/to': office('To', 'Đến cơ quan'),
    'messageWritten/text': says('Message', 'Nội dung'),
    'messageSent/text': says('Message', 'Nội dung'),
    'clockStopped/from': on('From', 'Từ ngày'),
    'clockStopped/of': says('Occurrence', 'Lần'),
    'clockStarted/to': on('Until', 'Đến ngày'),
    'registryUnavailable/reason': why,
    'registryRefused/reason': why,
    'lawSilent/reason': why,
    decision: field(called('Decision', 'Quyết định'), decision),
  };
};

/** The words with which what events hold is read, by the names of fields, or by `kind/name`: see `fieldHeld`. */
export interface HeldWords {
  /** Kinds of the type's own events. */
  readonly kinds: readonly string[];
  readonly own: Readonly<Record<string, Field>>;
  /** Of the events that every dossier has, and of what any event may hold. */
  readonly every: Readonly<Record<string, Field>>;
}

/** The words with which events of a type are read. */
export const heldBy = (type: AnyDossierType): HeldWords => ({
  kinds: Object.keys(type.events),
  own: type.holds ?? {},
  every: standardHolds(type),
});

/** The words of a field of an event: a type's are for its own events. */
export const fieldHeld = ({ kinds, own, every }: HeldWords, kind: string, name: string): Field | undefined => {
  const its = `${kind}/${name}`;
  return (kinds.includes(kind) ? (own[its] ?? own[name]) : undefined) ?? every[its] ?? every[name];
};
