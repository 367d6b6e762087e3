import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CivilDate } from '../../calendar/index.js';
import type { Bound, DeadlineOutcome } from '../../dossier/index.js';

const DeadlineEntrySchema = defineEntity({
  name: 'DeadlineEntry',
  tableName: 'deadline',
  properties: {
    dossier: p.text().primary(),
    name: p.text().primary(),
    /** Sequence of the event with which it began: a deadline may run several times in a dossier. */
    began: p.integer().primary(),
    type: p.text(),
    /** Where the dossier was when it began. */
    office: p.text(),
    bound: p.text().$type<Bound>(),
    beganOn: p.date().$type<CivilDate>(),
    due: p.date().$type<CivilDate>().nullable(),
    ended: p.integer().nullable(),
    endedOn: p.date().$type<CivilDate>().nullable(),
    outcome: p.text().$type<DeadlineOutcome>().nullable(),
    workingDays: p.integer().nullable(),
  },
});

/** A deadline of a dossier, from the event that began it to the one that ended it: kept by the consumer `deadlines`. */
export class DeadlineEntry extends DeadlineEntrySchema.class {}
DeadlineEntrySchema.setClass(DeadlineEntry);
