/** Result of a key rotation; exits with 1 and names what was left unchanged. */
export const rotated = <R extends { readonly left: readonly string[] }>(report: R, told: string) => {
  const { left } = report;
  const named = { headings: ['left as it was'], rows: left.map((name) => [name]) };
  return { report, shown: left.length === 0 ? [told] : [told, named], exitCode: left.length === 0 ? 0 : 1 } as const;
};
