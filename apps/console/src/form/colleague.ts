import { useColleagues } from '../list/lines.js';
import { useWorkloads } from '../office/workloads.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';

/** Who works in the office, by name; for whoever may know it, with what each of them has. Undefined while it is not known. */
export function useColleagueChoices(): readonly { readonly value: string; readonly label: string }[] | undefined {
  const { words, language } = useWords();
  const { data: colleagues } = useColleagues();
  const { data: workloads } = useWorkloads();
  return colleagues?.items.map(({ id, name, awayUntil }) => {
    const work = workloads?.items.find((one) => one.id === id);
    const called = awayUntil === null ? name || id : words.form.away(name || id, dayText(awayUntil, language));
    return { value: id, label: work === undefined ? called : words.form.withWork(called, work.open, work.overdue) };
  });
}
