/**
 * A text that operators may read: the summary of a workflow, timer or activity. Only code can make one: what comes in
 * from outside arrives as JSON and never becomes an instance, so no input can pass for an operator's text.
 */
export class OperatorText extends String {}

/**
 * Marks a summary for operators. Temporal's options declare summaries as `string`; the payload converter unwraps the
 * mark again, nothing else ever sees the object.
 */
export function operatorText(text: string): string {
  // Sound: see above: nobody but the payload converter looks at it.
  return new OperatorText(text) as unknown as string;
}

/** The options of a timer or activity with their summary marked. */
export function withMarkedSummary<Options extends { readonly summary?: string }>(options: Options): Options {
  return options.summary === undefined ? options : { ...options, summary: operatorText(options.summary) };
}

/** The start options of a workflow with their static summary and details marked. */
export function withMarkedStaticTexts<Options extends { staticSummary?: string; staticDetails?: string }>(
  options: Options,
): Options {
  const { staticSummary, staticDetails } = options;
  return {
    ...options,
    ...(staticSummary !== undefined && { staticSummary: operatorText(staticSummary) }),
    ...(staticDetails !== undefined && { staticDetails: operatorText(staticDetails) }),
  };
}
