import { z } from 'zod';
import { branded, called, field } from '../../../libs/dossier/index.js';
import { type Vnd } from '../../../libs/policy/index.js';

export const dong = { en: 'dong', vi: 'đồng' };
export const inMonths = { en: 'months', vi: 'tháng' };

/** A number of months. */
export const count = (en: string, vi: string) => field({ ...called(en, vi), unit: inMonths }, z.int());
/** An amount in whole dong. */
export const vnd = (en: string, vi: string) => field({ ...called(en, vi), unit: dong }, branded<Vnd>(z.int().min(0)));
