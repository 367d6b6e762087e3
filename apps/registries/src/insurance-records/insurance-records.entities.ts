import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ContributionPeriod, LeaveMonth, Pension, SeparationReport } from './insurance-records.schemas.js';

const InsuredPersonSchema = defineEntity({
  name: 'InsuredPerson',
  properties: {
    personalId: p.string().primary(),
    fullName: p.string(),
    /** As far as it is known: a day, a month or a year. */
    dateOfBirth: p.string(),
    sex: p.string().$type<'female' | 'male'>(),
    contributions: p.json().$type<ContributionPeriod[]>(),
    leaves: p.json().$type<LeaveMonth[]>(),
    separations: p.json().$type<SeparationReport[]>(),
    pension: p.json().$type<Pension>(),
  },
});

/** A person with the whole record, kept together because it is read and replaced together. */
export class InsuredPerson extends InsuredPersonSchema.class {}
InsuredPersonSchema.setClass(InsuredPerson);

const EmployerSchema = defineEntity({
  name: 'Employer',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    address: p.string(),
    province: p.string(),
    headOfficeRegion: p.integer(),
    dissolvedOn: p.date().strictNullable(),
  },
});

/** An employer with its head office; the workplace's region stands with each month of contribution. */
export class Employer extends EmployerSchema.class {}
EmployerSchema.setClass(Employer);

export const effectKinds = [
  'benefit-mark',
  'reservation',
  'health-card',
  'health-card-stop',
  'benefit-notice',
] as const;
export type EffectKind = (typeof effectKinds)[number];

/** What the caller stated of an effect; a mark names its months as ranges. */
export type EffectContent = Readonly<Record<string, unknown>> & {
  readonly contributed?: readonly (readonly [string, string])[];
};

const RecordEffectSchema = defineEntity({
  name: 'RecordEffect',
  properties: {
    id: p.integer().primary(),
    reference: p.string().unique(),
    kind: p.string().$type<EffectKind>(),
    personalId: p.string().index(),
    dossier: p.string(),
    recordedOn: p.date(),
    /** What the caller stated, besides person, dossier and date. */
    content: p.json().$type<EffectContent>(),
    /** Of a benefit mark: the contribution months that the dossier holds, ascending. */
    heldMonths: p.json().$type<string[]>(),
  },
});

/** Something noted in a person's record for a dossier: once by reference, never changed. */
export class RecordEffect extends RecordEffectSchema.class {}
RecordEffectSchema.setClass(RecordEffect);
