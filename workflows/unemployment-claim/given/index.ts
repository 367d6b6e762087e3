// The moments from which the cases of the claim begin, and the words in which they are told.
export * from './benefit.js';
export * from './until-award.js';
export * from './words.js';
export * from './worker.js';
