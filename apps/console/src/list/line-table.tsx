import { usePreferences } from '../session/preferences.js';
import { useWords } from '../words/language.js';
import { useColumns, usualColumns } from './columns.js';
import { DossierTable, type Ticks } from './dossier-table.js';
import type { Line } from './lines.js';
import { type Returned, noteTops } from './where.js';
import type { DossierType } from '../dossier/asking.js';

interface LineTableProps {
  readonly lines: readonly Line[];
  readonly ticks?: Pick<Ticks, 'numbers' | 'set'> | undefined;
  /** Names of columns; the usual ones where nobody has chosen any. */
  readonly columns?: readonly string[];
  /** Whose fields may stand in columns. */
  readonly type?: DossierType | undefined;
  /** The line to which somebody comes back. */
  readonly left?: Returned | undefined;
}

const numberOf = ({ number }: Line): string => number;

/** Lines of a list, with the keys that move in it. */
export function LineTable({ lines, ticks, columns = usualColumns, type, left }: LineTableProps) {
  const { words } = useWords();
  const { keys } = usePreferences();
  const shown = useColumns(type, columns);
  return (
    <>
      {keys && (
        <p className="small keys">
          {words.list.keys} {ticks !== undefined && words.many.keys}
        </p>
      )}
      <DossierTable
        lines={lines}
        numberOf={numberOf}
        number={words.list.number}
        columns={shown}
        left={left}
        leaves={noteTops}
        ticks={ticks && { ...ticks, called: words.many.tick, all: words.many.tickAll }}
      />
    </>
  );
}
