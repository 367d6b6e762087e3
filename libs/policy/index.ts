export * from './framework/index.js';
export * from './law-data.js';
export { ADOPTED, CHOICES, type ChoiceKey, type Choices, type FigureKey, choices } from './choices.js';
export { type LawDataVersion, latestLawVersion, lawData } from './data/index.js';
export type * from './fund-rates.js';
export * from './rules/beside-the-benefit.js';
export * from './rules/benefit.js';
export { allRules, ruleById, rulesInForce } from './rules/all-rules.js';
export { fill, inLong, inShort } from './words.js';
