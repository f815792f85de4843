/** Gets the words of a widget in the language of the page, or in the one that stands in for it. */
export interface MessageLoader<Messages> {
  /** The words for one language, or for several with commas, the most wanted first; if they are there already. */
  find: (languages: string) => Messages | undefined;
  load: (languages: string) => Promise<Messages>;
}

/** Loads the words of a widget in one of the built-in languages. */
export type BuiltInMessages<Messages> = (language: string) => Promise<Messages>;

/** Which words were said last: their language, where another one than the page's lent them. `fill` asks. */
export const lending: { language: string | undefined } = { language: undefined };

/** Marks the texts of a widget that are in another language than the others. */
export interface TextMarker {
  /** The language that lends a text; undefined for a text that is not borrowed. */
  languageOf: (text: string) => string | undefined;
  /** Marks the texts below a root, now and whenever something changes there. */
  follow: (root: ParentNode & Node) => void;
  /** Takes the marks off again. */
  leave: (root: ParentNode & Node) => void;
}
