import { awardLetters } from './letters/award.js';
import { benefitLetters } from './letters/benefit.js';
import { intakeLetters } from './letters/intake.js';

/** Letters of a claim: the forms of Decree 374/2025, and of Circular 28/2015 and Decree 61/2020 before it. */
export const letters = { ...intakeLetters, ...awardLetters, ...benefitLetters };
