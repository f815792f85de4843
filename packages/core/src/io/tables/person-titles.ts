import { rowWords } from '../../text/tables/row-words.js';

/** Full stops and commas make no difference: "M.Sc.," is "MSc". */
export const nameKey = (word: string): string => word.replace(/[.,\s]/g, '').toLowerCase();

const known = /* @__PURE__ */ rowWords.make((all) => {
  const keysOf = (words: readonly string[]): Set<string> => new Set(words.map(nameKey));
  const persons = all.map((words) => words.persons);
  return {
    titles: keysOf(persons.flatMap(({ titles }) => titles)),
    degrees: keysOf(persons.flatMap(({ degrees }) => degrees)),
    prefixes: keysOf(persons.flatMap(({ prefixes }) => prefixes)),
  };
});

/** What follows a title only: the subject of a doctor, the kind of school. */
const afterTitle = /^(?:(?:rer|nat|phil|jur|iur|pol|oec|theol|vet|dent|habil|sc|em|agr|mult)\.|\(\p{L}{2,4}\.?\))$/iu;

/** Whether a word is a title, or consists of several: "Dr.", "Dipl.-Ing.", "Prof.dr.", "Dr.phil.". */
const isTitle = (word: string): boolean => {
  if (known().titles.has(nameKey(word))) return true;
  const [, first = '', hyphen = '', rest = ''] = /^(\p{L}+)\.(-?)(\p{L}.*)$/u.exec(word) ?? [];
  const isFurther = (part: string): boolean => isTitle(part) || afterTitle.test(part);
  return (
    known().titles.has(nameKey(first)) && (hyphen !== '' || isFurther(rest) || rest.split(/(?<=\.)/).every(isFurther))
  );
};

/** Whether a name begins with a degree in capitals: "DI Anna Huber". Before one word it may be initials: "JD Vance". */
const beginsWithDegree = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 1 &&
  /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(first) &&
  known().degrees.has(nameKey(first)) &&
  !known().prefixes.has(nameKey(others[0] ?? '')) &&
  !others.every((word) => /^\P{Ll}+$/u.test(word));

/** Separates titles and forms of address from the words of a name: "de heer", "Dr. rer. nat.". */
export const titlesIn = (words: readonly string[]): { titles: readonly string[]; rest: readonly string[] } => {
  let end = beginsWithDegree(words) ? 1 : 0;
  while (end < words.length) {
    const [word = '', next = ''] = words.slice(end);
    if (isTitle(word) || (end > 0 && afterTitle.test(word))) end += 1;
    else if (known().prefixes.has(nameKey(word)) && isTitle(next)) end += 2;
    else break;
  }
  return { titles: words.slice(0, end), rest: words.slice(end) };
};

/** Whether a word is a degree, or a title with a full stop. "Ma" may be a family name; "MA" and "M.A." are none. */
export const isDegree = (word: string): boolean =>
  (known().degrees.has(nameKey(word)) && !/^\p{Lu}\p{Ll}$/u.test(word)) || (isTitle(word) && /\.,?$/.test(word));

/** Returns a name of at least two words without the degrees behind it: "Anna Berg, M.Sc.", "Jan Smit LL. M.". */
export const beforeDegrees = (name: string): string => {
  const words = name.split(' ').filter(Boolean);
  let end = words.length;
  const isName = (at: number): boolean => titlesIn(words.slice(0, at)).rest.length > 1;
  while (isName(end - 1)) {
    const [before = '', word = ''] = words.slice(end - 2, end);
    const isOne = isDegree(word);
    if (!isOne && !(before.endsWith('.') && known().degrees.has(nameKey(before + word)) && isName(end - 2))) break;
    end -= isOne ? 1 : 2;
  }
  return end === words.length ? name : words.slice(0, end).join(' ').replace(/,$/, '');
};
