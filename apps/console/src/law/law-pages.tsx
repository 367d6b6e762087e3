// One part for all pages of the law: whoever opens one opens the others.
export { DraftPage } from './draft-page.js';
export { LawPage } from './law-page.js';
export { VersionPage } from './version-page.js';
