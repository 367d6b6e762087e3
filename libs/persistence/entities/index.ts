export * from './read-model.entities.js';
export * from './record.entities.js';
export * from './consumer.entities.js';
export * from './deadline.entities.js';
export * from './people.entities.js';
export * from './webhook.entities.js';
