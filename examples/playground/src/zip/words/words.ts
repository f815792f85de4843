import type { Language } from '../../configurator/configuration.js';

/** What the packed folder says of itself, in one language. */
export interface ZipWords {
  readonly title: string;
  /** Below the title: what the reader sees here. */
  readonly lead: string;
  readonly network: string;
  readonly steps: {
    readonly title: string;
    readonly upload: (folders: readonly string[]) => string;
    readonly paste: string;
    readonly other: string;
  };
  /** What differs from the page on a site. */
  readonly onDisk: string;
  readonly noScript: string;
  /** In the configurator. */
  readonly offer: {
    readonly title: string;
    readonly text: string;
    readonly button: string;
    readonly busy: string;
    readonly done: (name: string) => string;
    readonly failed: (file: string) => string;
    /** Before and in a link. */
    readonly plugin: { readonly text: string; readonly link: string };
  };
}

/** The words of each language, loaded when they are asked for. */
export const loadZipWords: Readonly<Record<Language, () => Promise<ZipWords>>> = {
  en: async () => (await import('./en.js')).words,
  nl: async () => (await import('./nl.js')).words,
  de: async () => (await import('./de.js')).words,
  fi: async () => (await import('./fi.js')).words,
};
