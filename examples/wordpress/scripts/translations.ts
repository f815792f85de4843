import { readFileSync } from 'node:fs';
import { mo, po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import { loadMessages } from '../../playground/src/messages/messages.js';
import { labelTranslations } from './widget-list.js';

/** The locales of WordPress that have the words of a language: it takes no words from a related locale by itself. */
const locales = {
  nl: ['nl_NL', 'nl_NL_formal', 'nl_BE'],
  de: ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH', 'de_CH_informal'],
  fi: ['fi'],
} as const;

type Language = keyof typeof locales;

const folder = new URL('../plugin/languages/', import.meta.url);

/** Words of the plugin itself, as translators edit them. */
export const readWords = (language: Language): GetTextTranslations =>
  po.parse(readFileSync(new URL(`health-networks-${locales[language][0]}.po`, folder)), { validation: true });

/** All words of the plugin: its own, and those of the widgets that the start page has too. */
const wordsOf = async (language: Language): Promise<GetTextTranslations> => {
  const words = readWords(language);
  const [english, other] = await Promise.all([loadMessages.en(), loadMessages[language]()]);
  const labels = [...labelTranslations(english, other)].map(([msgid, text]): [string, GetTextTranslation] => [
    msgid,
    { msgid, msgstr: [text] },
  ]);
  const plain = { ...Object.fromEntries(labels), ...words.translations[''] };
  return { ...words, translations: { ...words.translations, '': plain } };
};

/** For the scripts of the editor, in the form that WordPress hands on. */
const scriptWords = (locale: string, { translations, headers }: GetTextTranslations): string => {
  const entries = Object.values(translations[''] ?? {}).filter(({ msgid }) => msgid !== '');
  const messages = {
    '': { domain: 'messages', lang: locale, 'plural-forms': headers['Plural-Forms'] ?? '' },
    ...Object.fromEntries(entries.map(({ msgid, msgstr }) => [msgid, msgstr])),
  };
  return JSON.stringify({ domain: 'messages', locale_data: { messages } });
};

/** The files with words for WordPress, by name. */
export const translationFiles = async (): Promise<Record<string, Uint8Array>> => {
  const files: Record<string, Uint8Array> = {};
  const encoder = new TextEncoder();
  for (const language of ['nl', 'de', 'fi'] as const) {
    const words = await wordsOf(language);
    const compiled = mo.compile(words);
    for (const locale of locales[language]) {
      files[`health-networks-${locale}.mo`] = new Uint8Array(compiled);
      files[`health-networks-${locale}-health-networks-editor.json`] = encoder.encode(scriptWords(locale, words));
    }
  }
  return files;
};
