// What other programs may rely on of events, made from the definitions.
export { asyncApi, eventsPage } from './async-api.js';
export { type EventContract, eventContracts, schemaDocument } from './event-contracts.js';
