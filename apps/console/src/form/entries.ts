import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import { useWords } from '../words/language.js';

/** Entries of a list by what is typed; nothing personal is asked. */
export function useEntries(list: string, q: string, wanted: boolean) {
  return useQuery({
    queryKey: ['lookup', list, q],
    queryFn: () => answered(api.GET('/v1/lookups/{name}', { params: { path: { name: list }, query: { q } } })),
    enabled: wanted,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}

/** What a code of a list is called; the code itself where the list does not know it, and until it has answered. */
export function useEntryName(list: string, code: string): string {
  const { say } = useWords();
  const { data } = useEntries(list, code, code !== '');
  const entry = data?.items.find((one) => one.code === code);
  return entry === undefined ? code : say(entry.title);
}
