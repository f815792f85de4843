/** Finnish case endings without diacritics, for stems that end in a vowel. */
const finnishEndings = ['n', 'lle', 'lla', 'lta', 'ssa', 'sta', 'ksi', 'tta', 'na', 'a', 'ta', 't'];

/** Finnish consonant gradation, strong to weak: "Virta", "Virran". */
const weaker: Readonly<Record<string, readonly string[]>> = {
  ...{ kk: ['k'], pp: ['p'], tt: ['t'], nk: ['ng'], nt: ['nn'], mp: ['mm'], lt: ['ll'], rt: ['rr'], ht: ['hd'] },
  ...{ lk: ['l', 'lj'], rk: ['r', 'rj'], hk: ['h'], k: ['', 'v', 'j'], p: ['v'], t: ['d'] },
};

/** Finnish consonant gradation, weak to strong: "Kangas", "Kankaan". */
const stronger: Readonly<Record<string, readonly string[]>> = {
  ...{ ng: ['nk'], nn: ['nt'], mm: ['mp'], ll: ['lt'], rr: ['rt'], k: ['kk'], p: ['pp'], t: ['tt'], d: ['t'] },
  ...{ v: ['p'], hd: ['ht'] },
};

const beforeLastVowel = /^(.*?[aeiouy])([bcdfghjklmnpqrstvwxz]+)([aeiouy])$/;

/** A stem with its consonants in the other grade; tries two consonants before one. */
const graded = (stem: string, grades: typeof weaker): string[] => {
  const [, start, consonants = '', vowel] = beforeLastVowel.exec(stem) ?? [];
  if (start === undefined || vowel === undefined) return [];
  return [consonants.slice(-2), consonants.slice(-1)].flatMap((end) =>
    (Object.hasOwn(grades, end) ? (grades[end] ?? []) : []).map(
      (grade) => start + consonants.slice(0, consonants.length - end.length) + grade + vowel,
    ),
  );
};

const lastLetter = (word: string): string => word.charAt(word.length - 1);

/** The stems of a Finnish name, to which endings are added. */
const finnishStems = (name: string): string[] => {
  if (name.endsWith('nen')) return ['se', 's', 'si', 'ste'].map((end) => name.slice(0, -'nen'.length) + end);
  if (/[aei]s$/.test(name)) {
    const short = name.slice(0, -1);
    const long = [short, ...graded(short, stronger)].map((stem) => stem + lastLetter(stem));
    return [...long, `${short}kse`, `${short}kset`];
  }
  if (!/[aeiouy]$/.test(name)) return [`${name}i`];
  const strong = name.endsWith('i') ? [name, `${name.slice(0, -1)}e`] : [name];
  const long = name.endsWith('e') ? [name, ...graded(name, stronger)].map((stem) => `${stem}e`) : [];
  return [...strong.flatMap((stem) => [stem, ...graded(stem, weaker)]), ...long];
};

const finnishForms = (name: string): string[] =>
  finnishStems(name).flatMap((stem) => [
    ...finnishEndings.map((ending) => stem + ending),
    `${stem}${lastLetter(stem)}n`,
    `${stem}h${lastLetter(stem)}n`,
  ]);

/** Greek nominative endings with those of the other singular cases, without accents and with one form of sigma. */
const greekEndings: readonly (readonly [nominative: string, others: readonly string[]])[] = [
  ['οσ', ['ου', 'ο', 'ον', 'ε']],
  ['ησ', ['η', 'ην', 'ου']],
  ['ασ', ['α', 'αν', 'ου', 'οσ']],
  ['ισ', ['ι', 'η', 'ιδοσ']],
  ['ουσ', ['ου']],
  ['εσ', ['ε']],
  ['α', ['ασ', 'αν']],
  ['η', ['ησ', 'ην', 'εωσ']],
  ['ω', ['ωσ']],
  ['ων', ['ωνοσ', 'ωνα']],
];

const greekForms = (name: string): string[] =>
  greekEndings.flatMap(([nominative, others]) =>
    name.endsWith(nominative) ? others.map((other) => name.slice(0, -nominative.length) + other) : [],
  );

const find = (name: string): ReadonlySet<string> => {
  if (name.length < shortestInflected) return new Set();
  const forms = /^[a-z]+$/.test(name) ? finnishForms(name) : /^\p{Script=Greek}+$/u.test(name) ? greekForms(name) : [];
  return new Set(forms.filter((form) => form.length > shortestInflected && form !== name));
};

/** Inflected forms of shorter names match too many other words. */
const shortestInflected = 3;

const found = new Map<string, ReadonlySet<string>>();

/** Cache size: every word of a text looks up the same names. */
const maxKept = 5000;

/**
 * Inflected forms of a folded name in Finnish (-nen becomes -se-, consonant gradation) and Greek. The language of a
 * name is unknown, so every name in Latin script gets Finnish forms.
 */
export const inflectedForms = (name: string): ReadonlySet<string> => {
  const known = found.get(name);
  if (known) return known;
  const forms = find(name);
  if (found.size < maxKept) found.set(name, forms);
  return forms;
};
