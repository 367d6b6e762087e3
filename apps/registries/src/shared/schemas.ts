import { z } from 'zod';

export const personalId = z
  .string()
  .regex(/^\d{12}$/, 'twelve digits')
  .meta({ description: 'Personal identification number', example: '001199000001' });
export const fullName = z.string().trim().min(1).max(200).meta({ example: 'Nguyễn Thị An' });
export const date = z.iso.date().meta({ example: '2026-10-15' });
export const month = z
  .string()
  .regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/, 'a month, YYYY-MM')
  .meta({ example: '2026-09' });
export const asOf = date.meta({ description: 'The day for which the caller works', example: '2026-11-02' });
export const wholeDong = z.int().min(0).meta({ description: 'Whole dong', example: 12_000_000 });
export const region = z.int().min(1).max(4).meta({ description: 'Region of the regional minimum wage' });
export const reference = z
  .string()
  .regex(/^[\w.:-]{1,120}$/, 'letters, digits, . : _ -')
  .meta({ description: "The caller's own reference: the same twice is one effect", example: 'TCTN-2026-0000042:1' });
export const dossier = z
  .string()
  .regex(/^[A-Z0-9-]{3,40}$/, 'a dossier number')
  .meta({ example: 'TCTN-2026-0000042' });
