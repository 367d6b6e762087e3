import { z } from 'zod';
import { field } from './form.js';
import { shownAccount, shownDay, shownPeriod } from './shown.js';

/** The words of a field that needs a title alone. */
export const called = (en: string, vi: string) => ({ title: { en, vi } });
/** A day as it is shown. */
export const onDay = (en: string, vi: string) => field(called(en, vi), shownDay);
/** First and last day, as they are shown. */
export const fromDayToDay = (en: string, vi: string) => field(called(en, vi), shownPeriod);
/** What is so or is not. */
export const yesOrNo = (en: string, vi: string) => field(called(en, vi), z.boolean());
/** Whose act it was, by account. */
export const byWhom = (en: string, vi: string) => field(called(en, vi), shownAccount);
