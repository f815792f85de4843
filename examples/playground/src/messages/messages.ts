import type { Host, Language, Scheme, SnippetKind, Width } from '../configurator/configuration.js';
import type { PresetName } from '../configurator/presets.js';
import type { Token } from '../configurator/tokens.js';

/** An entry point to the project on the start page. */
export interface Way {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

/** Texts of the pages in one language. */
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
    readonly widgetLanguage: string;
    /** In place of a language: that of this page, and that of the page around the widget. */
    readonly asThisPage: string;
    readonly asItsPage: string;
    readonly ownFile: string;
    readonly dropHint: string;
    readonly chooseFile: string;
    readonly removeFile: string;
    readonly options: string;
    readonly furtherOptions: string;
    readonly look: string;
    readonly preset: string;
    /** In place of a preset, for tokens that differ from all of them. */
    readonly ownTokens: string;
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
    /** Custom colors do not apply in a frame. */
    readonly noTokensInFrame: string;
    /** Shown while plain HTML is rendered, and if that fails. */
    readonly writing: string;
    readonly notWritten: string;
    /** Name of the part with the preview, for screen readers. */
    readonly preview: string;
    /** Where a widget has nothing to show of the chosen data and options. */
    readonly nothingToShow: string;
    readonly folderMistake: string;
    readonly data: string;
    readonly saveData: string;
    /** What to do with the saved file. */
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
    readonly levelHint: string;
    readonly linkHint: string;
    /** Further problems of the same kind. */
    readonly moreAlike: (count: number) => string;
    /** The URL mentions a custom file, whose content it does not contain. */
    readonly lostFile: (name: string) => string;
  };
  readonly previewTitle: (host: string, width: string) => string;
  readonly hosts: Readonly<Record<Host, string>>;
  readonly widths: Readonly<Record<Width, string>>;
  readonly schemes: Readonly<Record<Scheme, string>>;
  readonly snippets: Readonly<Record<SnippetKind, { readonly name: string; readonly when: string }>>;
  /** Steps for an editor of WordPress. */
  readonly wordPress: {
    readonly plugin: string;
    readonly pluginLink: string;
    readonly save: (file: string) => string;
    readonly block: (widget: string) => string;
    readonly blockWithFile: (widget: string, file: string) => string;
    readonly look: string;
    readonly guide: string;
    /** Heading of what other systems need. */
    readonly others: string;
  };
  readonly presets: Readonly<Record<PresetName, string>>;
  readonly tokens: Readonly<Record<Token['name'], string>>;
  /** Names of widgets by tag. */
  readonly widgets: Readonly<Record<string, string>>;
  /** Labels of options by attribute. An attribute without a label is shown by its name. */
  readonly options: Readonly<Record<string, string>>;
  /** Labels of values of choices. */
  readonly values: Readonly<Record<string, string>>;
  /** Texts of the pages around the preview. */
  readonly page: { readonly title: string; readonly text: string };
  readonly gallery: {
    readonly example: string;
    readonly tryIt: string;
    readonly reference: string;
  };
}

/** Loads the texts of a language on demand. */
export const loadMessages: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.js')).messages,
  nl: async () => (await import('./nl.js')).messages,
  de: async () => (await import('./de.js')).messages,
  fi: async () => (await import('./fi.js')).messages,
};
