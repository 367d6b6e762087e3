import { z } from 'zod';
import { written } from './written.js';

/** How the code of an office is written: its province, a hyphen, two digits, as in `HN-01`. */
export const officePattern = /^[A-Z][A-Z0-9]{1,5}-\d{2}$/;

/**
 * A code of that form, whether or not the office exists: the agency knows its offices. For URLs, and for inputs of the
 * language.
 */
export const officeCode = z.string().regex(officePattern, { ...written.office, abort: true });
