import type { Language } from '../../configurator/configuration.js';

/** Texts in the packed folder, in one language. */
export interface ZipWords {
  readonly title: string;
  /** Introduction below the title. */
  readonly lead: string;
  readonly network: string;
  readonly steps: {
    readonly title: string;
    readonly upload: (folders: readonly string[]) => string;
    readonly paste: string;
    /** Before the rule with the chosen look. */
    readonly styleSheet: string;
    readonly other: string;
  };
  /** Differences from the page on a site. */
  readonly onDisk: string;
  readonly noScript: string;
  /** Texts in the configurator. */
  readonly offer: {
    readonly title: string;
    readonly text: string;
    readonly button: string;
    readonly busy: string;
    readonly done: (name: string) => string;
    readonly failed: (file: string) => string;
    /** Before the link to the plugin. */
    readonly plugin: string;
  };
}

/** Loads the texts of a language on demand. */
export const loadZipWords: Readonly<Record<Language, () => Promise<ZipWords>>> = {
  en: async () => (await import('./en.js')).words,
  nl: async () => (await import('./nl.js')).words,
  de: async () => (await import('./de.js')).words,
  fi: async () => (await import('./fi.js')).words,
};
