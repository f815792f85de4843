/** Reasons why a sentence states no fact that a record could contain. */
export const nonFactualReasons = {
  heading: 'a heading; the text below it says it',
  navigation: 'a link or button of the page',
  caption: 'the caption of a picture; the text says who it is',
  'pull-quote': 'words of the text, set apart',
  transition: 'leads over to another sentence and claims nothing of its own',
  advertisement: 'what the site says of itself and its service; no organization is named',
  form: 'a field of a form',
  credit: 'names the software of the page',
} as const;

export type NonFactualReason = keyof typeof nonFactualReasons;

/** A sentence without facts, identified by its first words. */
export interface NonFactualSentence {
  /** Id of the source, which the dataset need not contain yet. */
  source: string;
  /** The first eight words, or all of a shorter sentence: sentences are not copied in full. */
  words: string;
  reason: NonFactualReason;
}

const inSource = (
  source: string,
  entries: readonly (readonly [words: string, reason: NonFactualReason])[],
): NonFactualSentence[] => entries.map(([words, reason]) => ({ source, words, reason }));

/** All sentences without facts. A sentence with any fact, even a trivial one, is not listed. */
export const nonFactualSentences: readonly NonFactualSentence[] = [
  ...inSource('upgraded-finland-netherlands', [
    ['Liked the story?', 'navigation'],
    ['Share it!', 'navigation'],
    ['Back to top', 'navigation'],
    ['Social Share Buttons and Icons powered by Ultimatelysocial', 'credit'],
  ]),
  ...inSource('nom-northern-netherlands', [
    ['Healthy living', 'heading'],
    ['Healthy ageing', 'heading'],
    ['This is very nice, and also not illogical.', 'transition'],
    ['The overlap is where the difference is made.', 'pull-quote'],
    ['Northern Netherlands as a testing ground', 'heading'],
  ]),
  ...inSource('province-utrecht-health-hub', [
    ['Naar Health Hub Utrecht', 'navigation'],
    ['Coalities', 'heading'],
    ['Health Hub Academy', 'heading'],
    ['Blijven verbinden', 'heading'],
    ['Contact', 'heading'],
  ]),
  ...inSource('heart-of-health-hhu', [
    ['Health Hub Utrecht’s Mission', 'heading'],
    ['All relevant domains included', 'heading'],
    ['Key Transition Programs', 'heading'],
    ['Margriet Schneider', 'caption'],
    ['Eelco Eerenberg', 'caption'],
    ['Related Initiatives', 'navigation'],
    ['Lees verder', 'navigation'],
    ['Join our dynamic community of movers and shakers.', 'advertisement'],
    ['Check the website', 'navigation'],
    ['Name and Surname', 'form'],
  ]),
  ...inSource('health-valley-annual-report-2019', [
    ['Internationaal staan we steeds meer op de kaart', 'heading'],
    ['Foto: Victor Haze & Thea Remers', 'caption'],
    ['Drie dagen in 2020', 'heading'],
    ['Zorg Verbindt', 'heading'],
    ['Matchingsbijeenkomsten', 'heading'],
    ['Stevig fundament', 'heading'],
    ['“Er liggen veel mogelijkheden voor onze partners in', 'pull-quote'],
    ['Internationale ambities', 'heading'],
  ]),
];
