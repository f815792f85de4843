/** Loads the messages of a widget in the page's language or a fallback. */
export interface MessageLoader<Messages> {
  /** Returns the messages for a comma-separated language preference list, if they are loaded. */
  find: (languages: string) => Messages | undefined;
  load: (languages: string) => Promise<Messages>;
}

/** Loads the messages of a built-in language. */
export type BuiltInMessages<Messages> = (language: string) => Promise<Messages>;

/** Language of the message called last, if it is a fallback; read by `fill`. */
export const fallbackUse: { language: string | undefined } = { language: undefined };

/** Sets `lang` on texts from a fallback language. */
export interface TextMarker {
  /** Returns the fallback language of a text; undefined for other texts. */
  languageOf: (text: string) => string | undefined;
  /** Sets `lang` below a root, now and after every mutation. */
  follow: (root: ParentNode & Node) => void;
  /** Stops observing and removes the `lang` attributes. */
  leave: (root: ParentNode & Node) => void;
}
