import type { CivilDate } from '../calendar/index.js';
import type { Circumstances, CodeWords, NewEvent } from './event.js';
import { messageEvents } from './correspondence-events.js';
import { escalationEvents } from './escalation-events.js';
import { withFiledOn, type RefilingProposed } from './filing.js';
import { noteEvents } from './note-events.js';
import type { AnyDossierType } from './definition.js';
import { isDocumentEntry } from './document.js';
import type { Opened, OpenedBy } from './opening.js';
import type { DocumentEntry, DossierLink, DossierState, Outage } from './state.js';
import type { SubjectKind } from './subject.js';
import { LAW_DATA, outageWords } from './systems.js';
import type { Text } from './text.js';

/** Events that every dossier may have: the kernel's own, the same for all types. */
export interface StandardEvent<D> {
  readonly title: Text;
  /** Schema version of `data`; raised together with `upcast`. */
  readonly version: number;
  /** Brings data of an older schema version to the present one. */
  upcast?(data: NewEvent['data'], version: number): NewEvent['data'];
  readonly personal?: readonly (keyof D & string)[];
  /** For officials only: parties see that it happened, and nothing of it. */
  readonly internal?: true;
  /** As in `EventDefinition`. */
  readonly codes?: CodeWords<D>;
  apply(dossier: DossierState<unknown>, data: D, meta: Circumstances, type: AnyDossierType): DossierState<unknown>;
}
const standard = <D>(event: StandardEvent<D>): StandardEvent<D> => event;

const without = <T>(table: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).filter(([name]) => name !== key));

const withOutage = (dossier: DossierState<unknown>, system: string, outage: Outage): DossierState<unknown> => ({
  ...dossier,
  outages: { ...dossier.outages, [system]: outage },
});

const withOpening = (dossier: DossierState<unknown>, opening: string, came: Opened): DossierState<unknown> => ({
  ...dossier,
  openings: { ...dossier.openings, [opening]: came },
});

const withAssignee = (dossier: DossierState<unknown>, assignee: string, { today }: Circumstances) => ({
  ...dossier,
  assignee,
  assigneeSince: today,
});

export interface CorrectionData {
  /** Open: another filing day, and what moves with it. */
  readonly filing?: RefilingProposed;
  readonly of: number;
  readonly kind: string;
  /** Both personal: absent after erasure. */
  readonly reason?: string;
  readonly data?: NewEvent['data'];
}

export const standardEvents = {
  dossierOpened: standard<{
    /** Personal, although a keyed digest: whoever has the key and a number could find the dossier. */
    claimant?: string;
    /** Whose dossier it is, where that is no person. */
    subject?: { kind: SubjectKind; reference?: string };
    office: string;
    /** Absent where the type named no law. */
    lawVersion?: number;
    /** Version of the form under whose words it was stated; absent before forms had versions. */
    form?: number;
    links: readonly DossierLink[];
    openedBy?: OpenedBy;
  }>({
    title: { en: 'Dossier opened', vi: 'Mở hồ sơ' },
    version: 1,
    personal: ['claimant'],
    apply: (dossier, { claimant = '', subject, office, lawVersion, form: formVersion, links, openedBy }) => ({
      ...dossier,
      parties: { claimant, office, ...(subject?.kind === 'employer' && { employer: subject.reference }) },
      ...(subject !== undefined && { subject: subject.kind }),
      ...(lawVersion !== undefined && { lawVersion }),
      ...(formVersion !== undefined && { formVersion }),
      links,
      ...(openedBy !== undefined && { openedBy }),
    }),
  }),
  taken: standard<{ by: string }>({
    title: { en: 'Taken by an officer', vi: 'Cán bộ nhận xử lý' },
    version: 1,
    apply: (dossier, { by }, meta) => withAssignee(dossier, by, meta),
  }),
  takenOver: standard<{ by: string; from: string; reason?: string }>({
    title: { en: 'Taken over from another officer', vi: 'Nhận thay cán bộ khác' },
    version: 1,
    personal: ['reason'],
    apply: (dossier, { by }, meta) => withAssignee(dossier, by, meta),
  }),
  assigned: standard<{ to: string; from?: string; reason?: string }>({
    title: { en: 'Assigned to an officer', vi: 'Phân công cán bộ xử lý' },
    version: 1,
    personal: ['reason'],
    apply: (dossier, { to }, meta) => withAssignee(dossier, to, meta),
  }),
  released: standard<{ by: string }>({
    title: { en: 'Released by the officer', vi: 'Cán bộ trả lại hàng chờ' },
    version: 1,
    apply: (dossier) => ({ ...dossier, assignee: undefined, assigneeSince: undefined }),
  }),
  ...escalationEvents,
  ...noteEvents,
  ...messageEvents,
  handedOver: standard<{ from: string; to: string; reason?: string }>({
    title: { en: 'Handed to another office', vi: 'Chuyển sang cơ quan khác' },
    version: 1,
    personal: ['reason'],
    // The officer who had taken it belongs to the other office.
    apply: (dossier, { to }) => ({
      ...dossier,
      parties: { ...dossier.parties, office: to },
      assignee: undefined,
      assigneeSince: undefined,
      // The desk, too.
      escalation: undefined,
    }),
  }),
  documentAttached: standard<Pick<DocumentEntry, 'id'> & Partial<DocumentEntry>>({
    title: { en: 'Document attached', vi: 'Đính kèm giấy tờ' },
    version: 1,
    // What kind of paper it is may tell of health, and its hash proves who has the same bytes.
    personal: ['kind', 'sha256', 'bytes', 'mediaType'],
    apply: (dossier, document, { author }) => ({
      ...dossier,
      // Of an erased dossier nobody knows what was attached.
      documents: isDocumentEntry(document) ? [...dossier.documents, { ...document, by: author }] : dossier.documents,
    }),
  }),
  documentDetached: standard<{ id: string; kind?: string; reason?: string }>({
    title: { en: 'Document taken off; it stays on record', vi: 'Gỡ giấy tờ đính kèm nhầm; vẫn lưu vết' },
    version: 1,
    personal: ['kind', 'reason'],
    apply: (dossier, { id, kind }) => ({
      ...dossier,
      documents: dossier.documents.filter((document) => document.id !== id || document.kind !== kind),
    }),
  }),
  correctionProposed: standard<CorrectionData>({
    title: { en: 'Correction proposed', vi: 'Đề nghị sửa' },
    version: 1,
    personal: ['reason', 'data'],
    apply: (dossier, { of, kind, reason, data = {}, filing }, { author: proposedBy, today: on }) => ({
      ...dossier,
      correction: {
        ...{ proposal: dossier.sequence + 1, of, kind, reason, data, proposedBy, on },
        ...(filing !== undefined && { filing }),
      },
    }),
  }),
  correctionRejected: standard<{ of: number; proposal: number; reason?: string }>({
    title: { en: 'Correction rejected', vi: 'Không chấp nhận sửa' },
    version: 1,
    personal: ['reason'],
    apply: (dossier) => ({ ...dossier, correction: undefined }),
  }),
  corrected: standard<CorrectionData & { proposal: number; proposedBy: string }>({
    title: { en: 'Corrected', vi: 'Đã sửa' },
    version: 1,
    personal: ['reason', 'data'],
    apply: (dossier, { of, kind, data }, meta, type) => ({
      ...withFiledOn(dossier, of, data?.['filedOn'], type.submission.produces.includes(kind)),
      correction: undefined,
      data:
        data === undefined
          ? dossier.data
          : (type.events[kind]?.correction?.apply(dossier.data, data, {
              today: meta.today,
              lawVersion: dossier.lawVersion,
            }) ?? dossier.data),
    }),
  }),
  clockStopped: standard<{ deadline: string; from: CivilDate; of?: string }>({
    title: { en: 'The clock of a deadline was stopped', vi: 'Tạm dừng tính thời hạn' },
    version: 1,
    apply: (dossier, { deadline, ...stop }) => ({
      ...dossier,
      stops: { ...dossier.stops, [deadline]: [...(dossier.stops[deadline] ?? []), stop] },
    }),
  }),
  clockStarted: standard<{ deadline: string; to: CivilDate }>({
    title: { en: 'The clock of a deadline runs again', vi: 'Tiếp tục tính thời hạn' },
    version: 1,
    apply: (dossier, { deadline, to }) => ({
      ...dossier,
      stops: {
        ...dossier.stops,
        [deadline]: (dossier.stops[deadline] ?? []).map((stop) => (stop.to === undefined ? { ...stop, to } : stop)),
      },
    }),
  }),
  registryUnavailable: standard<{ system: string; reason: string; status?: number }>({
    title: { en: 'A registry does not answer; the dossier waits', vi: 'Hệ thống ngoài không trả lời; hồ sơ chờ' },
    version: 1,
    codes: { reason: outageWords },
    apply: (dossier, { system, ...why }, meta) => withOutage(dossier, system, { since: meta.today, ...why }),
  }),
  registryRefused: standard<{ system: string; reason: string; status?: number }>({
    title: { en: 'A registry refuses to answer; an officer is needed', vi: 'Hệ thống ngoài từ chối; cần cán bộ xử lý' },
    version: 1,
    codes: { reason: outageWords },
    apply: (dossier, { system, ...why }, meta) =>
      withOutage(dossier, system, { since: meta.today, ...why, refused: true }),
  }),
  registryAskedAgain: standard<{ system: string }>({
    title: { en: 'The registry is asked again', vi: 'Gửi lại yêu cầu đến hệ thống ngoài' },
    version: 1,
    apply: (dossier, { system }) => {
      const { refused: _over, ...outage } = dossier.outages[system] ?? { since: '', reason: '' };
      return withOutage(dossier, system, outage as Outage);
    },
  }),
  registryAnswered: standard<{ system: string }>({
    title: { en: 'The registry answers again', vi: 'Hệ thống ngoài đã trả lời' },
    version: 1,
    apply: (dossier, { system }) => ({ ...dossier, outages: without(dossier.outages, system) }),
  }),
  registryNoLongerAsked: standard<{ system: string }>({
    title: { en: 'The registry need not answer any more', vi: 'Không cần hệ thống ngoài trả lời nữa' },
    version: 1,
    apply: (dossier, { system }) => ({ ...dossier, outages: without(dossier.outages, system) }),
  }),
  lawSilent: standard<{ reason: string }>({
    title: {
      en: 'The law data give no answer; the dossier waits',
      vi: 'Dữ liệu pháp luật chưa có câu trả lời; hồ sơ chờ',
    },
    version: 1,
    codes: { reason: outageWords },
    apply: (dossier, { reason }, { today }) => withOutage(dossier, LAW_DATA, { since: today, reason }),
  }),
  lawAnswers: standard<object>({
    title: { en: 'The law data give an answer again', vi: 'Dữ liệu pháp luật đã có câu trả lời' },
    version: 1,
    apply: (dossier) => ({ ...dossier, outages: without(dossier.outages, LAW_DATA) }),
  }),
  lawDataAdopted: standard<{ version: number; before: number }>({
    title: { en: 'A new version of the law data applies', vi: 'Áp dụng phiên bản dữ liệu pháp luật mới' },
    version: 1,
    apply: (dossier, { version }) => ({ ...dossier, lawVersion: version }),
  }),
  claimantReferenced: standard<{ claimant?: string }>({
    title: {
      en: 'The claimant is referred to under a new key',
      vi: 'Mã tham chiếu người đề nghị được lập lại theo khóa mới',
    },
    version: 1,
    personal: ['claimant'],
    apply: (dossier, { claimant = '' }) => ({ ...dossier, parties: { ...dossier.parties, claimant } }),
  }),
  otherOpened: standard<{ opening: string; type: string; dossier: string }>({
    title: { en: 'Another dossier was opened from this one', vi: 'Đã mở hồ sơ khác từ hồ sơ này' },
    version: 1,
    apply: (dossier, { opening, type, dossier: number }) => ({
      ...withOpening(dossier, opening, { dossier: number }),
      links: [...dossier.links, { number, relation: type }],
    }),
  }),
  openingRefused: standard<{ opening: string; type: string; code: string; why: Text }>({
    title: {
      en: 'Another dossier could not be opened; an officer is needed',
      vi: 'Không mở được hồ sơ khác; cần cán bộ xử lý',
    },
    version: 1,
    internal: true,
    apply: (dossier, { opening, code, why }) => withOpening(dossier, opening, { refused: code, why }),
  }),
  openingTriedAgain: standard<{ opening: string }>({
    title: { en: 'Another dossier is to be opened after all', vi: 'Yêu cầu mở lại hồ sơ khác' },
    version: 1,
    internal: true,
    apply: (dossier, { opening }) => ({ ...dossier, openings: without(dossier.openings ?? {}, opening) }),
  }),
  openingGivenUp: standard<{ opening: string; reason?: string }>({
    title: { en: 'Another dossier need not be opened', vi: 'Không cần mở hồ sơ khác nữa' },
    version: 1,
    personal: ['reason'],
    internal: true,
    apply: (dossier, { opening }) => withOpening(dossier, opening, { givenUp: true }),
  }),
  reminded: standard<{ deadline: string; bound: string; due: CivilDate }>({
    title: { en: 'Reminded of a deadline', vi: 'Nhắc thời hạn' },
    version: 1,
    apply: (dossier) => dossier,
  }),
  dossierClosed: standard<{ outcome: string }>({
    title: { en: 'Dossier closed', vi: 'Đóng hồ sơ' },
    version: 1,
    apply: (dossier, _data, meta) => ({
      ...dossier,
      closedOn: meta.today,
      assignee: undefined,
      assigneeSince: undefined,
      escalation: undefined,
    }),
  }),
  dossierReopened: standard<{ closedOn: CivilDate }>({
    title: { en: 'Dossier opened again', vi: 'Mở lại hồ sơ' },
    version: 1,
    apply: (dossier, { closedOn }) => ({ ...dossier, closedOn: undefined, endedOn: closedOn }),
  }),
} as const;

export type StandardEventKind = keyof typeof standardEvents;

/** A standard event, typed: `standardEvent('taken', { by })`. */
export const standardEvent = <K extends StandardEventKind>(
  kind: K,
  data: (typeof standardEvents)[K] extends StandardEvent<infer D> ? D : never,
): NewEvent => ({ kind, data: data as NewEvent['data'] });
