/** What facts, figures and conclusions may hold: plain data that JSON carries. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** Named values of one step. */
export type Values = { readonly [name: string]: Value };
