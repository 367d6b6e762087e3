export { answersThatChange, type ChangedAnswers } from './answers.js';
export { differencesOf } from './differences.js';
export { DAY_LISTS, PROVENANCE_WORDS, RATE_LISTS } from './lists.js';
export { readingsOf } from './readings.js';
export { sourceOf } from './source.js';
