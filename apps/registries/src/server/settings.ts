import type { Environment } from '../config.js';

/** Injection token of the parsed environment. */
export const SETTINGS = Symbol('settings');

export type Settings = Environment;
