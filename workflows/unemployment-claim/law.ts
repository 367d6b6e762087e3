// The only place in which the claim asks the law library: every date and every amount comes from here.
export * from './law/award.js';
export * from './law/before-award.js';
export * from './law/claim.js';
export * from './law/contributed.js';
export * from './law/ending.js';
export * from './law/limits.js';
export * from './law/notices.js';
export * from './law/payment.js';
