import { code, table } from '../readme/table.js';
import { assessment } from './assessment.js';
import { clauseOf, criteria } from './criteria.js';

/**
 * @typedef {import('./widget-facts.js').Facts} Facts
 * @typedef {Omit<import('./widget-facts.js').Undecided, 'tag'>} Undecided
 *
 * @typedef {object} Widget
 * @property {string} tag
 * @property {string} summary
 * @property {Facts} facts
 * @property {readonly Undecided[]} undecided what axe cannot decide
 */

const verdicts = { supports: 'Supports', 'not-applicable': 'Not applicable' };

/** A note tells that the criterion has something to do with the widget after all. */
const verdictOf = (/** @type {import('./criteria.js').Criterion} */ { verdict }, /** @type {string} */ note) =>
  verdicts[note === '' ? verdict : 'supports'];

/** @param {Facts['notes']} notes */
const criteriaTable = (notes) =>
  table(
    ['WCAG 2.2', 'level', 'EN 301 549', 'verdict', 'how it is met and tested'],
    criteria.map((criterion) => {
      const { number, name, level, verdict, how } = criterion;
      const note = notes[number] ?? '';
      const general = note !== '' && verdict === 'not-applicable' ? '' : how;
      const texts = [note, general].filter((text) => text !== '').join(' ');
      return [`${number} ${name}`, level, clauseOf(criterion) ?? '–', verdictOf(criterion, note), texts];
    }),
  );

/** @param {Facts['keyboard']} keyboard */
const keyboardSection = (keyboard) => [
  '## Keyboard',
  ...(keyboard.length === 0
    ? ['There is nothing to operate.']
    : table(
        ['key', 'what it does'],
        keyboard.map(({ keys, does }) => [keys, does]),
      )),
];

/** @param {readonly string[]} items */
const list = (items) => items.map((item) => `- ${item}`).join('\n');

/** @param {readonly Undecided[]} undecided */
const undecidedSection = (undecided) =>
  undecided.length === 0
    ? []
    : [
        '## What axe could not decide',
        ...table(
          ['rule', 'elements', 'why it is all right', 'decided by'],
          undecided.map(({ rule, selector, why, checkedBy }) => [rule, code(selector), why, checkedBy]),
        ),
      ];

const tests = [
  `axe-core ${assessment.axe} finds no violation: in English, Dutch, German and Finnish; in light and dark; while loading, after a failure, empty, with part of the facts, with all of them, with long names, and in every layout; in windows of 1280 and 320 px. Every rule that is on by default is on, but for \`region\`, which is for whole pages; \`target-size\`, \`label-content-name-mismatch\`, \`td-has-header\` and \`table-fake-caption\` are on besides.`,
  'The contrast of every visible word is measured in pixels: in light, in dark, and in both under forced colors (high contrast mode).',
  'At 320 px, with text of 200 %, with the text spacing of WCAG 1.4.12 and from right to left, nothing is wider than the widget, cut off, or over other words.',
  'A script goes through every action with the keyboard, and checks that the focus is visible, is kept after changes, and can leave.',
  'What assistive technology is told (the accessibility tree) is kept as text in each language: no change to it goes unseen.',
  'Pictures of every layout and state are kept and compared: no change to them goes unseen.',
];

const untested = [
  'Firefox and Safari, and the browsers of phones.',
  'Screen readers (NVDA, JAWS, VoiceOver, TalkBack), speech recognition and screen magnifiers: what the browser hands to them is tested, not what they make of it.',
  'Use by people with disabilities.',
  'The page around the widget: its language, headings, colors and fonts, which the widget takes over, and data of its own that it shows.',
];

/**
 * The page on the accessibility of a widget, in Markdown.
 *
 * @param {Widget} widget
 * @param {string} [version] of the package, for the copy that comes with it
 */
export const accessibilityPage = ({ tag, summary, facts, undecided }, version) =>
  [
    `# Accessibility of ${code(`<${tag}>`)}`,
    `${summary} This page says how far the widget meets WCAG 2.2, levels A and AA, so that a site that uses it can attach this to its accessibility statement. EN 301 549 v3.2.1, to which European and Dutch law point, contains WCAG 2.1; its requirements stand beside the criteria, and those without one are new in WCAG 2.2. Its requirement 9.4.1.1 (Parsing) has no criterion in WCAG 2.2 any more and counts as met.`,
    ...table(
      ['', ''],
      [
        ['Widget', `${code(`<${tag}>`)} of ${code('@health-networks/elements')}${version ? ` ${version}` : ''}`],
        ['Assessed', `${assessment.date}, by its makers, on the web in Chromium ${assessment.chromium}`],
        ['Kept true by', 'tests that run at every change'],
      ],
    ),
    '## How it was tested',
    list(tests),
    '## What was not tested',
    list(untested),
    '## Known limits',
    facts.limits.length === 0 ? 'None is known.' : list(facts.limits),
    ...keyboardSection(facts.keyboard),
    '## Criteria',
    ...criteriaTable(facts.notes),
    ...undecidedSection(undecided),
  ].join('\n\n');
