import { z } from 'zod';
import { written } from './written.js';

/** How the code of an office is written: its province, a hyphen, two digits, as in `HN-01`. */
export const officePattern = /^[A-Z][A-Z0-9]{1,5}-\d{2}$/;

/**
 * A code of that form, whether there is such an office or not: which offices there are is the agency's matter. In an
 * address, and in an input of the language.
 */
export const officeCode = z.string().regex(officePattern, { ...written.office, abort: true });
