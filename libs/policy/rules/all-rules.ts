import { type Rule, type Topic } from '../framework/index.js';
import { rulesBesideTheBenefit } from './beside-the-benefit.js';
import { rulesOfTheBenefit } from './benefit.js';

/** Every rule of the library. */
export const allRules: readonly Rule[] = [...rulesOfTheBenefit, ...rulesBesideTheBenefit];

const byId = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule of an id, as an explanation names it; undefined for an id that no rule has. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);

/** Rules in force on a day (`YYYY-MM-DD`), of one topic or of all. */
export function rulesInForce(on: string, topic?: Topic): Rule[] {
  return allRules.filter(
    ({ force, topic: own }) =>
      force.from <= on && (force.to === undefined || on <= force.to) && (topic === undefined || own === topic),
  );
}
