import { answered, api } from '../api/client.js';
import { useOwnWords } from '../words/own.js';
import type { ListQuery } from './query.js';
import { TakeFile } from './take-file.js';
import { listWords } from './words.js';

interface ExportListProps {
  /** Of the whole list, with its office. */
  readonly query: ListQuery;
  readonly columns: readonly string[];
}

/** The whole list as a file. Whoever takes it away says what for: each dossier in it is a look. */
export function ExportList({ query, columns }: ExportListProps) {
  const { file } = useOwnWords(listWords);
  return (
    <TakeFile
      lead={file.lead}
      make={(asked) =>
        answered(
          api.POST('/v1/exports', { body: { query, columns: ['number', ...columns], ...asked }, parseAs: 'blob' }),
        )
      }
    />
  );
}
