export * from './dossiers.js';
export * from './malware-scanner.js';
export * from './object-store.js';
export * from './record.js';
export * from './registry-errors.js';
