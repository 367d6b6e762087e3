import type { DossierType } from '../dossier/asking.js';
import { useOwnWords } from '../words/own.js';
import { columnFields, commonColumns, useFieldTitle } from './columns.js';
import { listWords } from './words.js';

interface ChooseColumnsProps {
  readonly chosen: readonly string[];
  readonly type: DossierType | undefined;
  readonly set: (names: readonly string[]) => void;
}

/** Which columns are shown: those of every list, and those of the type. */
export function ChooseColumns({ chosen, type, set }: ChooseColumnsProps) {
  const { shown, columns } = useOwnWords(listWords);
  const titleOf = useFieldTitle();
  const all = [
    ...commonColumns.map((name) => ({ name: name, title: columns[name] })),
    ...columnFields(type).map((field) => ({ name: `fields.${field.name}`, title: titleOf(field) })),
  ];
  const turn = (name: string) =>
    set(all.map((one) => one.name).filter((one) => (one === name ? !chosen.includes(name) : chosen.includes(one))));
  return (
    <details>
      <summary>{shown.more}</summary>
      <fieldset className="choices inline">
        <legend>{shown.legend}</legend>
        {all.map(({ name, title }) => (
          <label key={name} className="choice">
            <input type="checkbox" checked={chosen.includes(name)} onChange={() => turn(name)} /> {title}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
