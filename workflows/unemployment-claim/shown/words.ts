import { z } from 'zod';
import {
  branded,
  field,
  shownAccount as account,
  shownDay as day,
  shownPeriod as period,
} from '../../../libs/dossier/index.js';
import { type Vnd } from '../../../libs/policy/index.js';

/** Words of a field without labels. */
export const called = (en: string, vi: string) => ({ title: { en, vi } });
export const dong = { en: 'dong', vi: 'đồng' };
export const inMonths = { en: 'months', vi: 'tháng' };

/** A day. */
export const onDay = (en: string, vi: string) => field(called(en, vi), day);
/** A period, first and last day. */
export const time = (en: string, vi: string) => field(called(en, vi), period);
/** A fact that is so or is not. */
export const yesOrNo = (en: string, vi: string) => field(called(en, vi), z.boolean());
/** A number of months. */
export const count = (en: string, vi: string) => field({ ...called(en, vi), unit: inMonths }, z.int());
/** An amount in whole dong. */
export const vnd = (en: string, vi: string) => field({ ...called(en, vi), unit: dong }, branded<Vnd>(z.int().min(0)));
/** Who did it, by account. */
export const by = (en: string, vi: string) => field(called(en, vi), account);
