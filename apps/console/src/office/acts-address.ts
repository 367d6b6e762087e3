/** Which acts a page tells: of a day, of one official, of one kind. */
export interface ActsAddress {
  readonly on?: string;
  readonly by?: string;
  readonly name?: string;
}

const forms = { on: /^\d{4}-\d{2}-\d{2}$/, by: /^[\w:.-]{1,200}$/, name: /^[a-z][a-zA-Z0-9]{0,59}$/ };

/** What an address says of them; what is written otherwise is left out. */
export function actsAddress(search: Readonly<Record<string, unknown>>): ActsAddress {
  return Object.fromEntries(
    Object.entries(forms).flatMap(([name, form]) => {
      const said = search[name];
      return typeof said === 'string' && form.test(said) ? [[name, said] as const] : [];
    }),
  );
}
