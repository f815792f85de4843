import type { LoadErrorCode } from '../base/data/load-error.js';

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

/** The UI texts shared by all elements, in one language. Names of facts come from the data. */
export interface BaseMessages {
  /** BCP 47 tag. */
  language: string;
  /** Marks the texts from a fallback language; set by the code if there are any. */
  fallbackTexts?: TextMarker;
  loading: string;
  retry: string;
  /** Shown to visitors when data could not be loaded or shown. */
  unavailable: string;
  /** Shown below the content when newer data could not be loaded. */
  outdated: string;
  /** Shown to editors below the message, with `show-issues`. */
  errors: Record<LoadErrorCode, string>;
  evidence: {
    sources: string;
    /** Accessible name of the number that links to source n. */
    mark: (number: number) => string;
    /** Accessible name of the link from a source back to the fact whose number was followed. */
    back: string;
    undated: string;
    /** For a source without a date, of which only bounds are known. */
    undatedAfter: (date: string) => string;
    undatedBefore: (date: string) => string;
    undatedBetween: (from: string, to: string) => string;
  };
}
