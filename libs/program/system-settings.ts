/** Prefix of the settings of an outside system: `insurance-records` has `INSURANCE_RECORDS_URL`. */
export type SystemPrefix<N extends string> = N extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${SystemPrefix<Rest>}`
  : Uppercase<N>;

/** See {@link SystemPrefix}. */
export const systemPrefix = <N extends string>(name: N): SystemPrefix<N> =>
  name.toUpperCase().replaceAll('-', '_') as SystemPrefix<N>;
