/** A text in both languages in which people read: Vietnamese and English. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Languages in which people read. */
export type Language = keyof Text;
