/** A word of a text, folded so that spellings of one name compare equal. */
export interface Word {
  readonly folded: string;
  /** Was it written with a capital? Ids and addresses have none. */
  readonly isCapital: boolean;
}

/** Letters that Unicode does not take apart into a letter and a mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Marks, and characters that nobody sees: a soft hyphen hides no name. */
const unseen = /[\p{M}\p{Cf}]/gu;

/** The words of a text: without case, accents and punctuation. A hyphen, dot or slash ends a word. */
export const wordsOf = (text: string): Word[] =>
  [
    ...text
      .normalize('NFKD')
      .replace(unseen, '')
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map(([word]) => ({
    folded: word.toLowerCase().replace(/[^\0-\x7F]/g, (letter) => wholeLetters[letter] ?? letter),
    isCapital: /^\p{Lu}/u.test(word),
  }));

const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** The spellings under which a name is looked for: "Müller" is also "Muller" and "Mueller". */
export const spellingsOf = (name: string): string[] => {
  const spelledOut = name.normalize('NFC').replace(/[äöüåø]/gi, (letter) => twoLetters[letter.toLowerCase()] ?? letter);
  return [...new Set([name, spelledOut])];
};

/** Genitives, and the Finnish cases as they look without their dots: "Schneiders", "Schneiderin", "Miinalle". */
const endings = /^(?:s|i?n|en|a|ta|na|ksi|i?(?:lle|lla|lta|ssa|sta)|ia|iin|han|hen|een|ien)$/;

const longestEnding = 4;

/** Shorter stems would turn one name into another: "Jans" is not "Jan". */
const shortestStem = 4;

/** The word, and what is left of it without an ending that names take in a sentence. */
export const stemsOf = (word: string): string[] => {
  const stems = [word];
  for (let length = 1; length <= longestEnding && word.length - length >= shortestStem; length += 1) {
    if (endings.test(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
};
