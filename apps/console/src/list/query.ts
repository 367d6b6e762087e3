/** What a list asks for, by name, as the API takes it; `columns`, separated by commas, are those that are shown. */
export type ListQuery = Readonly<Record<string, string>>;

const plain = [
  ...([
    'type',
    'assignee',
    'waitingFor',
    'alert',
    'sentBackTo',
    'due',
    'dueFrom',
    'dueTo',
    'openedFrom',
    'openedTo',
  ] as const),
  ...(['status', 'sort', 'columns'] as const),
] as const;
const field = /^fields\.[a-z][a-zA-Z0-9]{0,39}(\.(from|to))?$/;
const longest = 500;

type Said = string | number | boolean;
/** The same in an address. */
export type ListAddress = { readonly [Name in (typeof plain)[number]]?: Said } & {
  readonly [Name in `fields.${string}`]?: Said;
};

/** What an address says of a list; what no list knows is left out. */
export function addressOf(search: Readonly<Record<string, unknown>>): ListAddress {
  const known = (name: string) => field.test(name) || (plain as readonly string[]).includes(name);
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => {
      const said = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      return known(name) && said && String(value).length <= longest ? [[name, value] as const] : [];
    }),
  );
}

/** A value as addresses write it: numbers and flags without quotes. */
const bare = (text: string): Said =>
  text === 'true' || text === 'false'
    ? text === 'true'
    : text !== '' && String(Number(text)) === text
      ? Number(text)
      : text;

/** What a list asks for, with changes: an empty text takes away. */
export function withChanges(base: ListQuery, changes: Readonly<Record<string, Said | undefined>>): ListQuery {
  const all = Object.entries({ ...base, ...changes }).map(([name, value]) => [name, String(value ?? '')] as const);
  return Object.fromEntries(all.filter(([, text]) => text !== ''));
}

/** The difference between two lists, as it stands in the address. */
export function changesTo(base: ListQuery, wanted: ListQuery): ListAddress {
  const names = [...new Set([...Object.keys(base), ...Object.keys(wanted)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = wanted[name] ?? '';
      return text === (base[name] ?? '') ? [] : [[name, bare(text)] as const];
    }),
  );
}

/** With another type. Filters, statuses, order and columns of the former type are removed. */
export function withType(query: ListQuery, type: string): ListQuery {
  const { status: _, columns, sort, ...others } = query;
  const kept = Object.entries(others).filter(([name]) => !name.startsWith('fields.') && name !== 'type');
  const common = columns?.split(',').filter((name) => !name.startsWith('fields.'));
  return withChanges(Object.fromEntries(kept), {
    type,
    columns: common?.join(',') ?? '',
    sort: sort === undefined || sort.includes('fields.') ? '' : sort,
  });
}

/** What narrows a list: neither its columns nor its order. */
export const filtersIn = (query: ListQuery): readonly string[] =>
  Object.keys(query).filter((name) => name !== 'columns' && name !== 'sort');
