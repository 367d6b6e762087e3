import { useWords } from '../words/language.js';
import { useTypes } from './lines.js';
import type { Awaited } from './views.js';

/** With a capital, where a name begins a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The systems outside for which dossiers may wait, as the dossier types name them, each once. */
export function useSystems(): readonly { readonly name: Awaited; readonly title: string }[] {
  const { say } = useWords();
  const named = (useTypes().data?.items ?? []).flatMap(({ systems }) => systems);
  return [
    ...new Map(named.map(({ name, title }) => [name, { name: name as Awaited, title: capital(say(title)) }])).values(),
  ];
}

/** How somebody is called who owes something or did it: a role, or a system outside. */
export function useWho(): (who: string) => string {
  const { words } = useWords();
  const systems = useSystems();
  return (who) =>
    words.roles[who as keyof typeof words.roles] ?? systems.find(({ name }) => name === who)?.title ?? who;
}
