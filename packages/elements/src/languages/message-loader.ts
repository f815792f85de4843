/** Loads the messages of a widget in the page's language or a fallback. */
export interface MessageLoader<Messages> {
  /** Messages for a comma-separated language preference list, if they are loaded. */
  find: (languages: string) => Messages | undefined;
  load: (languages: string) => Promise<Messages>;
}

/** Loads the messages of a built-in language. */
export type BuiltInMessages<Messages> = (language: string) => Promise<Messages>;

/** Language of the message that was called last, where it is a fallback; read by `fill`. */
export const lending: { language: string | undefined } = { language: undefined };

/** Sets `lang` on texts from a fallback language. */
export interface TextMarker {
  /** Fallback language of a text; undefined for other texts. */
  languageOf: (text: string) => string | undefined;
  /** Sets `lang` below a root, now and after every mutation. */
  follow: (root: ParentNode & Node) => void;
  /** Stops observing and removes the `lang` attributes. */
  leave: (root: ParentNode & Node) => void;
}
