// The system that `npm start` started here, as commands in another terminal find it.
import { readFileSync } from 'node:fs';
import { environmentFile } from './paths.mjs';

/** @returns {Record<string, string>} its settings; none when nothing was started here yet */
export function runningSettings() {
  try {
    return JSON.parse(readFileSync(environmentFile, 'utf8'));
  } catch {
    return {};
  }
}
