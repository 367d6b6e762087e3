import { z } from 'zod';
import type { CivilDate } from '../calendar/index.js';
import type { Circumstances, NewEvent } from './event.js';
import type { AnyDossierType } from './definition.js';
import type { DossierLink, DossierState } from './state.js';
import type { Text } from './text.js';

/** Events that every dossier may have: the kernel's own, the same for all types. */
interface StandardEvent<D> {
  readonly title: Text;
  readonly personal?: readonly (keyof D & string)[];
  readonly apply: (
    dossier: DossierState<unknown>,
    data: D,
    meta: Circumstances,
    type: AnyDossierType,
  ) => DossierState<unknown>;
}
const standard = <D>(event: StandardEvent<D>): StandardEvent<D> => event;

const without = <T>(table: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).filter(([name]) => name !== key));

export interface CorrectionData {
  readonly of: number;
  readonly kind: string;
  /** Both personal: absent after erasure. */
  readonly reason?: string;
  readonly data?: NewEvent['data'];
}

export const standardEvents = {
  dossierOpened: standard<{
    /** Personal, though a keyed digest: whoever has the key and a number could find the dossier. */
    claimant?: string;
    office: string;
    lawVersion: number;
    links: readonly DossierLink[];
  }>({
    title: { en: 'Dossier opened', vi: 'Mở hồ sơ' },
    personal: ['claimant'],
    apply: (dossier, { claimant = '', office, lawVersion, links }) => ({
      ...dossier,
      parties: { claimant, office },
      lawVersion,
      links,
    }),
  }),
  taken: standard<{ by: string }>({
    title: { en: 'Taken by an officer', vi: 'Cán bộ nhận xử lý' },
    apply: (dossier, { by }) => ({ ...dossier, assignee: by }),
  }),
  released: standard<{ by: string }>({
    title: { en: 'Released by the officer', vi: 'Cán bộ trả lại hàng chờ' },
    apply: (dossier) => ({ ...dossier, assignee: undefined }),
  }),
  documentAttached: standard<{ id: string; kind: string; sha256: string; bytes: number; mediaType: string }>({
    title: { en: 'Document attached', vi: 'Đính kèm giấy tờ' },
    apply: (dossier, document) => ({ ...dossier, documents: [...dossier.documents, document] }),
  }),
  correctionProposed: standard<CorrectionData>({
    title: { en: 'Correction proposed', vi: 'Đề nghị sửa' },
    personal: ['reason', 'data'],
    apply: (dossier, { of, kind, reason, data }, meta) => ({
      ...dossier,
      correction: { of, kind, reason, data: data ?? {}, proposedBy: meta.author },
    }),
  }),
  correctionRejected: standard<{ of: number; reason?: string }>({
    title: { en: 'Correction rejected', vi: 'Không chấp nhận sửa' },
    personal: ['reason'],
    apply: (dossier) => ({ ...dossier, correction: undefined }),
  }),
  corrected: standard<CorrectionData & { proposedBy: string }>({
    title: { en: 'Corrected', vi: 'Đã sửa' },
    personal: ['reason', 'data'],
    apply: (dossier, { kind, data }, _meta, type) => ({
      ...dossier,
      correction: undefined,
      data:
        data === undefined ? dossier.data : (type.events[kind]?.correction?.apply(dossier.data, data) ?? dossier.data),
    }),
  }),
  clockStopped: standard<{ deadline: string; from: CivilDate }>({
    title: { en: 'The clock of a deadline was stopped', vi: 'Tạm dừng tính thời hạn' },
    apply: (dossier, { deadline, from }) => ({
      ...dossier,
      stops: { ...dossier.stops, [deadline]: [...(dossier.stops[deadline] ?? []), { from }] },
    }),
  }),
  clockStarted: standard<{ deadline: string; to: CivilDate }>({
    title: { en: 'The clock of a deadline runs again', vi: 'Tiếp tục tính thời hạn' },
    apply: (dossier, { deadline, to }) => ({
      ...dossier,
      stops: {
        ...dossier.stops,
        [deadline]: (dossier.stops[deadline] ?? []).map((stop) => (stop.to === undefined ? { ...stop, to } : stop)),
      },
    }),
  }),
  registryUnavailable: standard<{ system: string; reason: string }>({
    title: { en: 'A registry does not answer; the dossier waits', vi: 'Hệ thống ngoài không trả lời; hồ sơ chờ' },
    apply: (dossier, { system, reason }, meta) => ({
      ...dossier,
      outages: { ...dossier.outages, [system]: { since: meta.today, reason } },
    }),
  }),
  registryAnswered: standard<{ system: string }>({
    title: { en: 'The registry answers again', vi: 'Hệ thống ngoài đã trả lời' },
    apply: (dossier, { system }) => ({ ...dossier, outages: without(dossier.outages, system) }),
  }),
  lawDataAdopted: standard<{ version: number; before: number }>({
    title: { en: 'A new version of the law data applies', vi: 'Áp dụng phiên bản dữ liệu pháp luật mới' },
    apply: (dossier, { version }) => ({ ...dossier, lawVersion: version }),
  }),
  reminded: standard<{ deadline: string; bound: string; due: CivilDate }>({
    title: { en: 'Reminded of a deadline', vi: 'Nhắc thời hạn' },
    apply: (dossier) => dossier,
  }),
  dossierClosed: standard<{ outcome: string }>({
    title: { en: 'Dossier closed', vi: 'Đóng hồ sơ' },
    apply: (dossier, _data, meta) => ({ ...dossier, closedOn: meta.today, assignee: undefined }),
  }),
} as const;

export type StandardEventKind = keyof typeof standardEvents;

/** A standard event, typed: `standardEvent('taken', { by })`. */
export const standardEvent = <K extends StandardEventKind>(
  kind: K,
  data: (typeof standardEvents)[K] extends StandardEvent<infer D> ? D : never,
): NewEvent => ({ kind, data: data as unknown as NewEvent['data'] });

/** Input of the standard commands. */
export const standardInputs = {
  take: z.strictObject({}),
  release: z.strictObject({ reason: z.string().min(1).max(500).optional() }),
  attachDocument: z.strictObject({
    id: z.string().regex(/^[0-9a-f]{64}$/),
    kind: z.string().max(60),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(1),
    mediaType: z.string().max(100),
  }),
  proposeCorrection: z.strictObject({
    of: z.int().min(1),
    data: z.record(z.string().max(60), z.unknown()),
    reason: z.string().min(3).max(1000),
  }),
  approveCorrection: z.strictObject({}),
  rejectCorrection: z.strictObject({ reason: z.string().min(3).max(1000) }),
};
