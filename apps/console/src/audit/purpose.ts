import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { auditWords } from './words.js';

/** What a purpose of the log means: pages state their task by a code, people write words of their own. */
export function usePurpose(): (purpose: string) => string {
  const { words } = useWords();
  const own = useOwnWords(auditWords);
  const lists: Readonly<Record<string, string>> = { ...words.views };
  return (purpose) => {
    const [, kind, name = ''] = /^(view|command|many):([\w-]+)$/.exec(purpose) ?? [];
    if (kind === 'view') return name === 'saved' ? own.saved : own.list(lists[name] ?? name);
    if (kind !== undefined) return own.act(name);
    return own.purposes[purpose] ?? purpose;
  };
}
