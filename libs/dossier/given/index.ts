export { untried } from './coverage.js';
export { CaseFailed } from './difference.js';
export { refusedExamples, refusedOpenings } from './examples.js';
export { nothing } from './expected.js';
export { claimant, peopleOf, person, stranger, system } from './people.js';
export { specificationOf } from './specification.js';
export { triedOf } from './tried.js';
export { unshown } from './unshown.js';
export { wordless } from './wordless.js';
