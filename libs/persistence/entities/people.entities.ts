import { defineEntity, p } from '@mikro-orm/postgresql';

const OfficialEntrySchema = defineEntity({
  name: 'OfficialEntry',
  tableName: 'official',
  properties: {
    subject: p.text().primary(),
    office: p.text(),
    name: p.text(),
    roles: p.array<string>().columnType('text[]'),
    firstSeen: p.datetime(),
    lastSeen: p.datetime(),
  },
});

/** Somebody who works for an office, as their last verified token said. */
export class OfficialEntry extends OfficialEntrySchema.class {}
OfficialEntrySchema.setClass(OfficialEntry);
