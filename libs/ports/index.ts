export * from './bank.js';
export * from './insurance-records.js';
export * from './population.js';
export * from './record.js';
export * from './registry-errors.js';
