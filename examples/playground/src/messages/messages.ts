import type { Host, Language, Scheme, SnippetKind, Width } from '../configurator/configuration.js';
import type { Token } from '../configurator/tokens.js';

/** A way into the project, on the first page. */
export interface Way {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

/** What the pages say, in one language. */
export interface Messages {
  readonly language: string;
  readonly start: {
    readonly title: string;
    readonly sentence: string;
    readonly ways: { readonly show: Way; readonly own: Way; readonly code: Way };
    readonly example: string;
    readonly allWidgets: string;
  };
  readonly nav: { readonly start: string; readonly configurator: string; readonly guides: string };
  readonly configurator: {
    readonly title: string;
    readonly lead: string;
    readonly what: string;
    readonly widget: string;
    readonly network: string;
    readonly ownFile: string;
    readonly dropHint: string;
    readonly chooseFile: string;
    readonly removeFile: string;
    readonly options: string;
    readonly furtherOptions: string;
    readonly look: string;
    readonly defaultValue: (value: string) => string;
    readonly isDefault: string;
    readonly page: string;
    readonly width: string;
    readonly scheme: string;
    readonly result: string;
    readonly folder: string;
    readonly folderHint: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly preload: string;
    readonly styleSheet: string;
    /** While plain HTML is made, and where that failed. */
    readonly writing: string;
    readonly notWritten: string;
    readonly data: string;
    readonly saveData: string;
    /** What becomes of the saved file. */
    readonly dataHint: string;
    /** A line about a sheet of a workbook. */
    readonly inSheet: (name: string, line: string) => string;
    readonly shown: (name: string, rows: number) => string;
    readonly refusedFile: (name: string) => string;
    readonly problems: (count: number) => string;
    readonly refusedAddress: (name: string, value: string) => string;
    readonly badValue: (value: string) => string;
    readonly colorHint: string;
    readonly lengthHint: string;
    readonly numberHint: string;
  };
  readonly previewTitle: (host: string, width: string) => string;
  readonly hosts: Readonly<Record<Host, string>>;
  readonly widths: Readonly<Record<Width, string>>;
  readonly schemes: Readonly<Record<Scheme, string>>;
  readonly snippets: Readonly<Record<SnippetKind, { readonly name: string; readonly when: string }>>;
  readonly tokens: Readonly<Record<Token['name'], string>>;
  /** By tag. */
  readonly widgets: Readonly<Record<string, string>>;
  /** By attribute; one without a word here is shown by its name. */
  readonly options: Readonly<Record<string, string>>;
  /** Values of choices. */
  readonly values: Readonly<Record<string, string>>;
  /** The text of the pages around the preview. */
  readonly page: { readonly title: string; readonly text: string };
  readonly gallery: {
    readonly example: string;
    readonly tryIt: string;
    readonly reference: string;
  };
}

/** The words of each language, loaded when they are asked for. */
export const loadMessages: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.js')).messages,
  nl: async () => (await import('./nl.js')).messages,
  de: async () => (await import('./de.js')).messages,
  fi: async () => (await import('./fi.js')).messages,
};
