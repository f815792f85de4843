import { adoptEverywhere } from './roots.js';

/** What readers change on a page so that they can read it, and where it may go wrong. */
export interface ReadingAid {
  name: string;
  width: number;
  /** For the page. */
  css: string;
  languages: readonly string[];
  direction?: 'rtl';
}

/** As WCAG 1.4.12 has it, with the force that a reader's own sheet has. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Languages with the longest words, each in another way. */
const longWords = ['de', 'fi'];

/** At 640 px with text of twice the size, there is as much room for words as at 320 px. */
export const readingAids: readonly ReadingAid[] = [
  { name: 'in a window of 320 px', width: 320, css: '', languages: longWords },
  { name: 'with text of twice the size', width: 640, css: 'html { font-size: 200% !important }', languages: longWords },
  { name: 'with more space between letters, words and lines', width: 320, css: spacing, languages: ['de'] },
  { name: 'from right to left', width: 640, css: '', languages: ['de'], direction: 'rtl' },
];

const sheet = new CSSStyleSheet();

/** Uses an aid on the page, and inside all shadow roots that are in it. */
export const useAid = ({ css, direction }: ReadingAid): void => {
  sheet.replaceSync(css);
  document.documentElement.dir = direction ?? 'ltr';
  adoptEverywhere(sheet);
};

/** The page without aids. */
export const putAidAway = (): void => {
  sheet.replaceSync('');
  document.documentElement.removeAttribute('dir');
};
