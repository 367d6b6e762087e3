import { defineEntity, p } from '@mikro-orm/postgresql';

const CitizenSchema = defineEntity({
  name: 'Citizen',
  properties: {
    personalId: p.string().primary(),
    fullName: p.string(),
    /** As far as it is known: a day, a month or a year. */
    dateOfBirth: p.string(),
    sex: p.string().$type<'female' | 'male'>(),
    diedOn: p.date().strictNullable(),
  },
});

/** A person as the population database knows them. */
export class Citizen extends CitizenSchema.class {}
CitizenSchema.setClass(Citizen);
