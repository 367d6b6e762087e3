import { useEntryName } from '../form/entries.js';
import { alternatives, type Schema, withoutNull } from '../form/schema.js';
import { dayText, moneyText, numberText } from '../words/format.js';
import { type Text, useWords } from '../words/language.js';
import { Beside } from './beside.js';
import { codeReader, useFormPlace } from './reading.js';

const words = (schema: Schema | undefined) => schema?.['x-words'];

/** A name of a field that has no words: `benefitMonths` as `benefit months`. */
const bare = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

const titleOf = (name: string, schema: Schema | undefined, say: (text: Text) => string): string => {
  const title = words(schema)?.title;
  return title === undefined ? bare(name) : say(title);
};

/** Of several alternatives, the one that fits the value: it has all its fields and the same constants. */
function fitting(schema: Schema, value: unknown): Schema {
  const forms = alternatives(schema);
  if (forms.length === 0 || typeof value !== 'object' || value === null) return schema;
  const found = forms.find(
    ({ properties = {} }) =>
      Object.keys(value).every((name) => name in properties) &&
      Object.entries(properties).every(
        ([name, part]) => part.const === undefined || (value as Record<string, unknown>)[name] === part.const,
      ),
  );
  return { ...found, 'x-words': { ...words(found), ...words(schema) } };
}

/** Shown in place of personal data that the reader may not see. */
const undisclosed = 'undisclosed';

/** What a code is called in the list from which it was chosen. */
function Named({ list, code }: { readonly list: string; readonly code: string }) {
  return <bdi>{useEntryName(list, code)}</bdi>;
}

function Leaf({ value, schema }: { readonly value: string | number | boolean; readonly schema: Schema | undefined }) {
  const { language, say, words: ours } = useWords();
  if (typeof value === 'boolean') return value ? ours.dossier.yes : ours.dossier.no;
  const label = words(schema)?.labels?.[String(value)];
  if (label !== undefined) return say(label);
  const unit = words(schema)?.unit;
  if (typeof value === 'number') {
    if (unit?.vi === 'đồng') return moneyText(value, language);
    return `${numberText(value, language)}${unit === undefined ? '' : ` ${say(unit)}`}`;
  }
  if (value === undisclosed) return <span className="small">{ours.dossier.undisclosed}</span>;
  const text = /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? dayText(value, language) : <bdi>{value}</bdi>;
  const Code = codeReader(schema?.format);
  if (Code !== undefined) return <Code value={value}>{text}</Code>;
  const list = schema?.['x-lookup'];
  return list === undefined ? text : <Named list={list} code={value} />;
}

const isLeaf = (value: unknown): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null;
const isFlat = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isLeaf);

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/** A text in both languages: the reader's is shown. */
const isText = (value: object): value is Text =>
  Object.keys(value).length === 2 &&
  'vi' in value &&
  typeof value.vi === 'string' &&
  'en' in value &&
  typeof value.en === 'string';

/** In the order of the form; what it does not name comes last. */
const inOrder = (names: readonly string[], schema: Schema | undefined): readonly string[] => {
  const known = Object.keys(schema?.properties ?? {}).filter((name) => names.includes(name));
  return [...known, ...names.filter((name) => !known.includes(name))];
};

/** Longer lists are folded. */
const mostRows = 6;
const mostColumns = 6;

function Rows({ rows, schema }: { readonly rows: readonly unknown[]; readonly schema: Schema | undefined }) {
  const { say } = useWords();
  const named = [...new Set(rows.flatMap((row) => (isFlat(row) ? Object.keys(row) : [])))];
  const columns = inOrder(named, schema?.items);
  if (!rows.every(isFlat) || columns.length > mostColumns || columns.length === 0)
    return (
      <ol className="rows">
        {rows.map((row, at) => (
          <li key={at}>
            <Value value={row} schema={schema?.items} />
          </li>
        ))}
      </ol>
    );
  const of = (column: string) => schema?.items?.properties?.[column];
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {titleOf(column, of(column), say)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {columns.map((column) => (
              <td key={column}>
                {row[column] === undefined ? null : <Value value={row[column]} schema={of(column)} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List({
  rows,
  schema,
  title,
}: {
  readonly rows: readonly unknown[];
  readonly schema: Schema | undefined;
  readonly title: string;
}) {
  const { words: ours } = useWords();
  // Times, for example: each is two days.
  const pairs = rows.every((row) => Array.isArray(row) && row.every(isLeaf));
  if ((rows.every(isLeaf) || pairs) && rows.length <= 2 * mostRows) {
    // Two days are a time from one to the other.
    const between = schema?.prefixItems === undefined ? ', ' : ' – ';
    return rows.map((row, at) => (
      <span key={at}>
        {at > 0 && between}
        <Value value={row} schema={schema?.items ?? schema?.prefixItems?.[at]} />
      </span>
    ));
  }
  if (rows.length <= mostRows) return <Rows rows={rows} schema={schema} />;
  return (
    <details>
      <summary>
        {ours.dossier.rows(rows.length)}
        <span className="hidden">: {title}</span>
      </summary>
      <Rows rows={rows} schema={schema} />
    </details>
  );
}

/**
 * A value as its schema says it: groups as terms with what they are, rows as tables, long ones folded, days and money as
 * people write them.
 * @param title of what it is a part of, for those who hear the page
 */
export function Value({
  value,
  schema: given,
  title = '',
}: {
  readonly value: unknown;
  readonly schema: Schema | undefined;
  readonly title?: string;
}) {
  const { words: ours, say } = useWords();
  const placeOf = useFormPlace();
  const empty = <span className="small">{ours.dossier.empty}</span>;
  if (value === null || value === undefined || value === '') return empty;
  const schema = given && fitting(withoutNull(given).schema, value);
  if (Array.isArray(value)) return value.length === 0 ? empty : <List rows={value} schema={schema} title={title} />;
  if (isLeaf(value)) return <Leaf value={value} schema={schema} />;
  if (typeof value !== 'object' || isEmpty(value)) return empty;
  if (isText(value)) return <span className="lines">{say(value)}</span>;
  if (schema?.format === 'beside') {
    const columns = Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
      const said = (value as Readonly<Record<string, unknown>>)[name];
      if (isLeaf(said) || isEmpty(said)) return [];
      return [
        {
          title: titleOf(name, part, say),
          value: said as Readonly<Record<string, unknown>>,
          schema: withoutNull(part).schema,
        },
      ];
    });
    return (
      <Beside
        columns={columns}
        titleOf={(name, part) => titleOf(name, part, say)}
        isEmpty={isEmpty}
        cell={(said, part, term) => <Value value={said} schema={part} title={term} />}
      />
    );
  }
  // A table by names or numbers: each stands under what it names.
  const each = schema?.properties === undefined ? (schema?.additionalProperties as Schema | undefined) : undefined;
  const keyed = (name: string): string => {
    if (schema?.propertyNames?.format === 'form-place') return placeOf(name);
    const key = words(schema)?.key;
    return key === undefined ? bare(name) : `${say(key)} ${name}`;
  };
  return (
    <dl>
      {inOrder(Object.keys(value), schema).map((name) => {
        const part = (value as Readonly<Record<string, unknown>>)[name];
        // What is not there yet says nothing.
        if (isEmpty(part)) return null;
        const own = schema?.properties?.[name] ?? each;
        if (own?.format === 'opaque') return null;
        const term = each === undefined ? titleOf(name, own, say) : keyed(name);
        return (
          <div key={name} className={isLeaf(part) ? undefined : 'part'}>
            <dt lang={each === undefined && words(own)?.title === undefined ? 'en' : undefined}>{term}</dt>
            <dd>
              <Value value={part} schema={own} title={term} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
