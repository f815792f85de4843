import { langOf, textOfPhrase, type Phrase } from '../base/phrase.js';
import type { ShownText } from '../base/text.js';

/** The phrase as one text, where it has to be: in the one language of all its words, else in none that can be told. */
export const asOneText = (phrase: Phrase): ShownText => {
  const [lang, ...others] = new Set(phrase.filter((part) => /\p{L}/u.test(textOfPhrase([part]))).map(langOf));
  return { value: textOfPhrase(phrase), lang: others.length > 0 ? undefined : lang };
};
