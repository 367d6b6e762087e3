export * from './bank.js';
export * from './insurance-records.js';
export * from './population.js';
export * from './dossiers.js';
export * from './malware-scanner.js';
export * from './object-store.js';
export * from './record.js';
export * from './registry-errors.js';
