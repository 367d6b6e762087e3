import { ColumnTitles } from '../frame/column-titles.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Content, Form, RateField } from './asking.js';
import { valueAt } from './values.js';
import { AddRow, Cell, DropRow, type Faults } from './cells.js';
import { blankRow, type Row, shownIn, withAt } from './editing.js';
import { lawWords } from './words.js';

interface EditProps {
  readonly law: Content;
  readonly form: Form;
  readonly set: (law: Content) => void;
  readonly faults: Faults;
}

interface RowsProps {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly RateField[];
  readonly rows: readonly Row[];
  readonly set: (rows: readonly Row[]) => void;
  readonly faults: Faults;
}

/** The rows of one list, each field to be typed. */
function RowsOfList({ name, title, fields, rows, set, faults }: RowsProps) {
  const { say, language } = useWords();
  const words = useOwnWords(lawWords);
  const called = (row: Row, at: number) => words.row(title, shownIn('day', row['from'], language) || String(at + 1));
  return (
    <>
      <table className="lines">
        <ColumnTitles of={[...fields.map((field) => say(field.title)), words.act]} />
        <tbody>
          {rows.map((row, at) => {
            const pointer = `/rates/${name}/${at}`;
            const whole = faults.get(pointer);
            return (
              <tr key={at}>
                {fields.map((field) => (
                  <td key={field.path} data-label={say(field.title)}>
                    {field.path === 'from' && whole !== undefined && <span className="fault">{whole}</span>}
                    <Cell
                      pointer={`${pointer}/${field.path}`}
                      label={`${called(row, at)}: ${say(field.title)}`}
                      field={field}
                      value={valueAt(row, field.path)}
                      set={(value) =>
                        set(rows.map((one, place) => (place === at ? withAt(one, field.path, value) : one)))
                      }
                      faults={faults}
                    />
                  </td>
                ))}
                <td data-label={words.act}>
                  <DropRow called={called(row, at)} drop={() => set(rows.filter((_, place) => place !== at))} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <AddRow title={title} add={() => set([...rows, blankRow(fields)])} first={`/rates/${name}/${rows.length}/from`} />
    </>
  );
}

/** The rates of a draft, list by list. */
export function EditRates({
  law,
  form,
  set,
  faults,
  open,
  setOpen,
}: EditProps & { readonly open: ReadonlySet<string>; readonly setOpen: (name: string, isOpen: boolean) => void }) {
  const { say } = useWords();
  const words = useOwnWords(lawWords);
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">{words.rates}</h2>
      {form.rates.map(({ name, title, fields }) => (
        <details key={name} open={open.has(name)} onToggle={({ currentTarget }) => setOpen(name, currentTarget.open)}>
          <summary>{words.rowsOf(say(title), String((law.rates[name] ?? []).length))}</summary>
          {open.has(name) && (
            <RowsOfList
              name={name}
              title={say(title)}
              fields={fields}
              rows={law.rates[name] ?? []}
              set={(rows) => set({ ...law, rates: { ...law.rates, [name]: rows.map((row) => ({ ...row })) } })}
              faults={faults}
            />
          )}
        </details>
      ))}
    </section>
  );
}
