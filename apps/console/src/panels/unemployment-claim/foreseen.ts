import type { Typed } from '../../form/collect.js';
import { typedDay } from '../../form/day.js';
import type { Schema } from '../../form/schema.js';
import type { DossierType } from '../../dossier/asking.js';
import { estimateForm, type EstimateFacts, factsOf } from './estimate-form.js';

/** What the estimate needs, by where the claim states the same; the rest the claim does not ask for. */
const stated: Readonly<Record<string, string>> = {
  '/terminationDate': '/form/job/terminationDate',
  '/contributedMonths': '/form/insurance/contributionMonths',
};
const needed = ['terminationDate', 'contributedMonths', 'workplaceRegion', 'salaries'];

/** Where the claim tells of the work: behind it most of the estimate is known. */
export const WORK = '/form/job';

const isDay = (text: string): boolean => 'day' in typedDay(text);
const isMonths = (text: string): boolean => /^\d{1,3}$/.test(text.trim());

/** What the claim says already, as the estimate takes it: only what is understood. */
export function knownFrom(typed: Typed): Typed {
  const texts = Object.entries(stated).map(([at, from]) => [at, typed[from] ?? ''] as const);
  return Object.fromEntries(
    texts.filter(([at, text]) => (at === '/terminationDate' ? isDay(text) : isMonths(text) && Number(text) > 0)),
  );
}

const withFields = ({ properties = {}, ...form }: Schema, names: readonly string[]): Schema => ({
  ...form,
  properties: Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name))),
  required: names,
});

/** The form of the estimate: all of it, and what of it is still to be asked. */
export function foreseenForms(type: DossierType, known: Typed): { readonly whole: Schema; readonly asked: Schema } {
  const form = estimateForm(type);
  const asked = needed.filter((name) => known[`/${name}`] === undefined);
  return { whole: withFields(form, needed), asked: withFields(form, asked) };
}

/**
 * What the law is asked: of somebody whose reason gives a benefit and who files today. The amount depends on neither reason nor
 * contract.
 */
export const foreseenFacts = (value: unknown, today: string): EstimateFacts =>
  factsOf({ ...(value as object), reason: 'agreement', contract: { kind: 'indefinite' }, filed: today });
