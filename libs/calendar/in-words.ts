const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A civil date as Vietnamese papers write it: `02/11/2026` for `2026-11-02`; a month alone: `11/2026`. */
export const vietnameseDay = (day: string): string => day.split('-').reverse().join('/');

/**
 * A civil date in English: `2 Nov 2026` for `2026-11-02`; a month alone: `Nov 2026`. Without Intl, whose data differ
 * between machines.
 */
export const englishDay = (day: string): string => {
  const [year, month, date] = day.split('-');
  const named = `${months[Number(month) - 1]} ${year}`;
  return date === undefined ? named : `${Number(date)} ${named}`;
};
