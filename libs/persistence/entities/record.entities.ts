import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CivilDate } from '../../calendar/index.js';
import type { Cause, Channel } from '../../dossier/index.js';

const TimelineEventSchema = defineEntity({
  name: 'TimelineEvent',
  tableName: 'event',
  properties: {
    dossier: p.text().primary(),
    sequence: p.integer().primary(),
    kind: p.text(),
    version: p.integer(),
    data: p.json<Readonly<Record<string, unknown>>>().columnType('json'),
    personalDigest: p.blob().nullable(),
    causeKind: p.text().$type<Cause['kind']>(),
    causeId: p.text(),
    causeName: p.text(),
    author: p.text(),
    onBehalfOf: p.text().nullable(),
    channel: p.text().$type<Channel>(),
    filedOn: p.date().$type<CivilDate>(),
    businessAt: p.datetime(),
    recordedAt: p.datetime(),
    previousHash: p.blob(),
    hash: p.blob(),
  },
});

/** An event of a dossier: never edited, in a hash chain, without personal fields. */
export class TimelineEvent extends TimelineEventSchema.class {}
TimelineEventSchema.setClass(TimelineEvent);

const DossierHeadSchema = defineEntity({
  name: 'DossierHead',
  tableName: 'head',
  properties: {
    dossier: p.text().primary(),
    type: p.text(),
    sequence: p.integer(),
    hash: p.blob(),
    seal: p.blob(),
    confirmed: p.integer(),
    published: p.integer(),
    erased: p.boolean(),
    recordedAt: p.datetime(),
    offsetMs: p.bigint('number'),
    moment: p.text().nullable(),
    momentAt: p.datetime().nullable(),
    build: p.text().nullable(),
    begun: p.integer(),
    begunAt: p.datetime().nullable(),
    suspectedAt: p.datetime().nullable(),
    nudgedAt: p.datetime().nullable(),
  },
});

/**
 * Bookkeeping of a dossier's record, not part of the read model: where it ends, how far its workflow is known to
 * follow, how far it is published in the stream; its business time, its next moment, and what was done about a run that
 * makes no progress.
 */
export class DossierHead extends DossierHeadSchema.class {}
DossierHeadSchema.setClass(DossierHead);

const StreamEntrySchema = defineEntity({
  name: 'StreamEntry',
  tableName: 'stream',
  properties: {
    position: p.bigint('number').primary(),
    dossier: p.text(),
    sequence: p.integer(),
    hash: p.blob(),
  },
});

/** The global order of events: gapless, in the order of publication, in a hash chain. */
export class StreamEntry extends StreamEntrySchema.class {}
StreamEntrySchema.setClass(StreamEntry);

const PersonalDataSchema = defineEntity({
  name: 'PersonalData',
  tableName: 'personal_data',
  properties: {
    dossier: p.text().primary(),
    sequence: p.integer().primary(),
    ciphertext: p.blob(),
  },
});

/** Personal fields of one event, encrypted under the dossier's own key. */
export class PersonalData extends PersonalDataSchema.class {}
PersonalDataSchema.setClass(PersonalData);

const DossierKeySchema = defineEntity({
  name: 'DossierKey',
  tableName: 'dossier_key',
  properties: {
    dossier: p.text().primary(),
    masterKey: p.text(),
    wrapped: p.blob(),
  },
});

/** The dossier's key, wrapped under the master key; gone after erasure. */
export class DossierKey extends DossierKeySchema.class {}
DossierKeySchema.setClass(DossierKey);

const ErasureSchema = defineEntity({
  name: 'Erasure',
  tableName: 'erasure',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    dossier: p.text(),
    reason: p.text(),
    erasedBy: p.text(),
    erasedAt: p.datetime(),
    seal: p.blob().nullable(),
  },
});

/** An erasure of the personal data of a dossier: by whom and why. */
export class Erasure extends ErasureSchema.class {}
ErasureSchema.setClass(Erasure);

const IncidentSchema = defineEntity({
  name: 'Incident',
  tableName: 'incident',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    dossier: p.text(),
    kind: p.text().$type<IncidentKind>(),
    detail: p.json<Readonly<Record<string, unknown>>>().columnType('json'),
    at: p.datetime(),
  },
});

/**
 * What happened to a dossier's workflow beside its procedure:
 * - `nudged`: it did not know the end of its record, or a moment had passed, and was told so;
 * - `begun`: a run was begun from the record;
 * - `behind`: the record ended before what the workflow knew; `detail` names what is lost;
 * - `stuck`: a run begun from the record makes no progress either: an alarm.
 */
export type IncidentKind = 'nudged' | 'begun' | 'behind' | 'stuck';

/** Something that is counted, or alarms an operator. */
export class Incident extends IncidentSchema.class {}
IncidentSchema.setClass(Incident);
