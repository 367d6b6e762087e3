/** A typed day: YYYY-MM-DD, or what is wrong with it. */
export type TypedDay = { readonly day: string } | { readonly fault: 'notDay' | 'year' };

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const two = (number: number): string => String(number).padStart(2, '0');

function dayOf(year: string, month: string, date: string): TypedDay {
  if (year.length !== 4) return { fault: 'year' };
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (y < 1_000 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return { fault: 'notDay' };
  return { day: `${year}-${two(m)}-${two(d)}` };
}

/**
 * The day that somebody typed or pasted: 8/3/1999, 08-03-1999, 8.3.1999, 8 3 1999, 08031999 or 1999-03-08. The day stands
 * before the month, as in Viet Nam; a year of two digits is asked back. It becomes the day that was meant, or a fault.
 */
export function typedDay(text: string): TypedDay {
  const clean = text.normalize('NFKC').trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean);
  if (iso) return dayOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const together = /^(\d{2})(\d{2})(\d{4})$/.exec(clean);
  const apart = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,4})$/.exec(clean);
  const [, date, month, year] = together ?? apart ?? [];
  if (date === undefined || month === undefined || year === undefined) return { fault: 'notDay' };
  return dayOf(year, month, date);
}

/** As `typedDay`, where only the month (03/1999) or the year (1999) may be known. */
export function typedSomeDay(text: string): TypedDay {
  const clean = text.normalize('NFKC').trim();
  if (/^\d{4}$/.test(clean)) return { day: clean };
  const [, month, year] = /^(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/.exec(clean) ?? [];
  if (month !== undefined && year !== undefined) {
    const typed = dayOf(year, month, '1');
    return 'day' in typed ? { day: typed.day.slice(0, 7) } : typed;
  }
  return typedDay(clean);
}

/** As people write it, for what was typed: 08/03/1999. What is no day stays as it is. */
export function tidyDay(text: string): string {
  const typed = typedDay(text);
  return 'day' in typed ? typed.day.split('-').reverse().join('/') : text;
}
