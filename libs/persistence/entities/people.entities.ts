import { defineEntity, p } from '@mikro-orm/postgresql';

const OfficialEntrySchema = defineEntity({
  name: 'OfficialEntry',
  tableName: 'official',
  properties: {
    subject: p.text().primary(),
    office: p.text().primary(),
    name: p.text(),
    roles: p.array<string>().columnType('text[]'),
    firstSeen: p.datetime(),
    lastSeen: p.datetime(),
  },
});

/** Somebody who works for an office, as their last verified token said. */
export class OfficialEntry extends OfficialEntrySchema.class {}
OfficialEntrySchema.setClass(OfficialEntry);

const SavedViewEntrySchema = defineEntity({
  name: 'SavedViewEntry',
  tableName: 'saved_view',
  properties: {
    id: p.uuid().primary(),
    subject: p.text(),
    name: p.text(),
    query: p.json<Readonly<Record<string, string>>>().columnType('json'),
    columns: p.array<string>().columnType('text[]'),
    office: p.text().nullable(),
    roles: p.array<string>().columnType('text[]'),
    shared: p.boolean(),
    bodyHash: p.text(),
    createdAt: p.datetime(),
  },
});

/** A list saved under a name, for its owner or for colleagues of the office who have one of the owner's roles. */
export class SavedViewEntry extends SavedViewEntrySchema.class {}
SavedViewEntrySchema.setClass(SavedViewEntry);
