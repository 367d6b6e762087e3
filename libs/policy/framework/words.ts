/** A text in both languages of the product. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Words;

/**
 * The words of a rule. `short` is the sentence for letters; `long` explains the step with its figures.
 * Placeholders: `{name}` is a fact, figure or conclusion of that name; `{name?text if true|text if not}` chooses.
 */
export interface RuleWords {
  readonly short: Words;
  readonly long: Words;
}
