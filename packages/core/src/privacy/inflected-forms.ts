/** Endings of the Finnish cases as they look without their dots; each is put to a stem that ends in a vowel. */
const finnishEndings = ['n', 'lle', 'lla', 'lta', 'ssa', 'sta', 'ksi', 'tta', 'na', 'a', 'ta', 't'];

/** Consonants before the last vowel that are weaker in most cases: "Virta", "Virran". */
const weaker: Readonly<Record<string, readonly string[]>> = {
  ...{ kk: ['k'], pp: ['p'], tt: ['t'], nk: ['ng'], nt: ['nn'], mp: ['mm'], lt: ['ll'], rt: ['rr'], ht: ['hd'] },
  ...{ lk: ['l', 'lj'], rk: ['r', 'rj'], hk: ['h'], k: ['', 'v', 'j'], p: ['v'], t: ['d'] },
};

/** The same from the other end: "Kangas", "Kankaan". */
const stronger: Readonly<Record<string, readonly string[]>> = {
  ...{ ng: ['nk'], nn: ['nt'], mm: ['mp'], ll: ['lt'], rr: ['rt'], k: ['kk'], p: ['pp'], t: ['tt'], d: ['t'] },
  ...{ v: ['p'], hd: ['ht'] },
};

const beforeLastVowel = /^(.*?[aeiouy])([bcdfghjklmnpqrstvwxz]+)([aeiouy])$/;

/** A stem in its other grades; two consonants before one. */
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

/** The stems to which Finnish puts endings. */
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

/** Greek endings of the nominative, and those of the other cases of one person; without accents, sigma in one form. */
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

/** The forms of shorter names are too often other words. */
const shortestInflected = 3;

const found = new Map<string, ReadonlySet<string>>();

/** Names are asked for again with every word; so many are kept. */
const maxKept = 5000;

/**
 * The other forms that a folded name takes in Finnish (-nen becomes -se-, consonants change grade) and Greek sentences.
 * Which language a name is of nobody says, so that every name in Latin letters is inflected as a Finnish one.
 */
export const inflectedForms = (name: string): ReadonlySet<string> => {
  const known = found.get(name);
  if (known) return known;
  const forms = find(name);
  if (found.size < maxKept) found.set(name, forms);
  return forms;
};
