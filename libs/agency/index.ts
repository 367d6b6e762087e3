export { offices, officesVersion } from './data/index.js';
export { office } from './form.js';
export { codesOf, mergedFor, sameOfficeOn } from './merged.js';
export type { Office, OfficeRow } from './office.js';
export { type Offices, officesOf } from './offices.js';
export { OfficeDataError } from './rows.js';
export { type OfficeFault, statedOffice } from './stated.js';
