import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CivilDate } from '../../calendar/index.js';
import type { Answer, DossierLink, DossierState, Payment, SearchRow, Waiting } from '../../dossier/index.js';

const DossierSchema = defineEntity({
  name: 'Dossier',
  tableName: 'dossier',
  properties: {
    number: p.text().primary(),
    type: p.text(),
    status: p.text(),
    phase: p.text(),
    sequence: p.integer(),
    office: p.text(),
    claimant: p.text(),
    employer: p.text().nullable(),
    assignee: p.text().nullable(),
    assigneeSince: p.date().$type<CivilDate>().nullable(),
    openedOn: p.date().$type<CivilDate>().nullable(),
    closedOn: p.date().$type<CivilDate>().nullable(),
    due: p.date().$type<CivilDate>().nullable(),
    displayName: p.text().nullable(),
    waiting: p.json<readonly Waiting[]>().columnType('json'),
    alert: p.boolean(),
    sentBackTo: p.text().nullable(),
    payments: p.json<readonly Payment[]>().columnType('json'),
    counterSince: p.date().$type<CivilDate>().nullable(),
    transferSince: p.date().$type<CivilDate>().nullable(),
    links: p.json<readonly DossierLink[]>().columnType('json'),
    fields: p.json<SearchRow>().columnType('jsonb'),
    personalFields: p.json<SearchRow>().columnType('jsonb'),
    sealedFields: p.json<SearchRow>().columnType('jsonb'),
    state: p.json<DossierState<unknown>>().columnType('json'),
    fold: p.text().nullable(),
  },
});

/** The read model of one dossier: folded from its events, rebuilt from them alone (`npm run -s hoso -- readmodel`). */
export class Dossier extends DossierSchema.class {}
DossierSchema.setClass(Dossier);

const LedgerEntrySchema = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger',
  properties: {
    dossier: p.text(),
    month: p.integer(),
    kind: p.text().primary(),
    sequence: p.integer(),
    amountVnd: p.bigint('number'),
    reference: p.text().primary(),
    follows: p.text().nullable(),
    /** Kind of that line: a payment follows a return, a return a payment. */
    followsKind: p.text().nullable(),
    recordedAt: p.datetime(),
  },
});

/**
 * A line of the ledger: an amount in whole VND that is owed, paid or came back, once by reference and kind. A month is
 * paid again only in place of a payment that came back, which the line `follows`.
 */
export class LedgerEntry extends LedgerEntrySchema.class {}
LedgerEntrySchema.setClass(LedgerEntry);

const ReceiptEntrySchema = defineEntity({
  name: 'ReceiptEntry',
  tableName: 'receipt',
  properties: {
    subject: p.text().primary(),
    key: p.text().primary(),
    updateId: p.text(),
    bodyHash: p.text(),
    dossier: p.text().primary(),
    sequence: p.integer(),
    answer: p.json<Answer>().columnType('json'),
    recordedAt: p.datetime(),
    id: p.bigint('number'),
  },
});

/** The answer to a command, by its sender and their idempotency key. */
export class ReceiptEntry extends ReceiptEntrySchema.class {}
ReceiptEntrySchema.setClass(ReceiptEntry);

const OpenSlotSchema = defineEntity({
  name: 'OpenSlot',
  tableName: 'open_slot',
  properties: {
    type: p.text().primary(),
    claimant: p.text().primary(),
    number: p.text(),
    subject: p.text(),
    key: p.text(),
    claimedAt: p.datetime(),
  },
});

/** The open dossier of a person and type: at most one, by keyed digest. Deleted when the closing is final. */
export class OpenSlot extends OpenSlotSchema.class {}
OpenSlotSchema.setClass(OpenSlot);

const AccessSchema = defineEntity({
  name: 'Access',
  tableName: 'access_log',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    subject: p.text(),
    purpose: p.text(),
    dossiers: p.array<string>().columnType('text[]'),
    party: p.text().nullable(),
    partySalt: p.blob().nullable(),
    partyCommitment: p.blob().nullable(),
    refused: p.boolean(),
    office: p.text().nullable(),
    words: p.text().nullable(),
    wordsSalt: p.blob().nullable(),
    wordsCommitment: p.blob().nullable(),
    requestId: p.text().nullable(),
    accessedAt: p.datetime(),
  },
});

/** Somebody read personal data of dossiers, or searched for a person (by keyed digest), and why. */
export class Access extends AccessSchema.class {}
AccessSchema.setClass(Access);
