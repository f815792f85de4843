import { adoptEverywhere } from './roots.js';

/** A user setting for readability. */
export interface ReadingAid {
  name: string;
  width: number;
  /** Style sheet for the page. */
  css: string;
  languages: readonly string[];
  direction?: 'rtl';
}

/** Text spacing of WCAG 1.4.12, `!important` like a user style sheet. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Languages with the longest words. */
const longWords = ['de', 'fi'];

/** The reading aid that leaves the least room: whatever fits with it fits in a window of 320 px without it, too. */
export const hardestAid: ReadingAid = {
  name: 'with more space between letters, words and lines',
  width: 320,
  css: spacing,
  languages: ['de'],
};

/** The other reading aids. 640 px with double text size has the same width in em as 320 px. */
export const otherAids: readonly ReadingAid[] = [
  { name: 'in a window of 320 px', width: 320, css: '', languages: longWords },
  { name: 'with text of twice the size', width: 640, css: 'html { font-size: 200% !important }', languages: longWords },
  { name: 'from right to left', width: 640, css: '', languages: ['de'], direction: 'rtl' },
];

export const readingAids: readonly ReadingAid[] = [hardestAid, ...otherAids];

const sheet = new CSSStyleSheet();

/** Applies an aid to the page and all shadow roots. */
export const useAid = ({ css, direction }: ReadingAid): void => {
  sheet.replaceSync(css);
  document.documentElement.dir = direction ?? 'ltr';
  adoptEverywhere(sheet);
};

/** Removes the aids. */
export const putAidAway = (): void => {
  sheet.replaceSync('');
  document.documentElement.removeAttribute('dir');
};
