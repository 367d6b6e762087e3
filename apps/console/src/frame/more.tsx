import { useWords } from '../words/language.js';

/** What a list that comes page by page knows of its next one. */
interface MoreProps {
  readonly of: {
    readonly hasNextPage: boolean;
    readonly isFetching: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** The button for the next page of a list; nothing where there is none. */
export function More({ of: { hasNextPage, isFetching, fetchNextPage } }: MoreProps) {
  const { words } = useWords();
  if (!hasNextPage) return null;
  return (
    <p>
      <button type="button" onClick={() => void fetchNextPage()} disabled={isFetching}>
        {words.list.more}
      </button>
    </p>
  );
}
