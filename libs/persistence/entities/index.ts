export * from './read-model.entities.js';
export * from './record.entities.js';
