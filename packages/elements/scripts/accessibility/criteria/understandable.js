/**
 * Success criteria of WCAG 2.2, principle 3, Understandable, levels A and AA.
 *
 * @type {readonly import('../criteria.js').Criterion[]}
 */
export const understandable = [
  {
    number: '3.1.1',
    name: 'Language of Page',
    level: 'A',
    verdict: 'not-applicable',
    how: 'For whole pages. The widget takes its language from the page, or from its attribute `lang`.',
  },
  {
    number: '3.1.2',
    name: 'Language of Parts',
    level: 'AA',
    verdict: 'supports',
    how: 'Text in another language, such as the quote of a source, carries its language. axe (valid-lang); tests of the view models.',
  },
  {
    number: '3.2.1',
    name: 'On Focus',
    level: 'A',
    verdict: 'supports',
    how: 'Nothing happens because something gets the focus. Keyboard script.',
  },
  {
    number: '3.2.2',
    name: 'On Input',
    level: 'A',
    verdict: 'supports',
    how: 'Input changes only what the widget shows; the focus stays, and the count of results is announced. Keyboard script.',
  },
  {
    number: '3.2.3',
    name: 'Consistent Navigation',
    level: 'AA',
    verdict: 'not-applicable',
    how: 'For whole sites.',
  },
  {
    number: '3.2.4',
    name: 'Consistent Identification',
    level: 'AA',
    verdict: 'supports',
    how: 'The same function has the same words in all widgets: they come from one list for all.',
  },
  {
    number: '3.2.6',
    name: 'Consistent Help',
    level: 'A',
    isNew: true,
    verdict: 'not-applicable',
    how: 'For whole sites.',
  },
  {
    number: '3.3.1',
    name: 'Error Identification',
    level: 'A',
    verdict: 'not-applicable',
    how: 'No input can be wrong. Where data cannot be loaded, a message says so in words, as an alert.',
  },
  {
    number: '3.3.2',
    name: 'Labels or Instructions',
    level: 'A',
    verdict: 'not-applicable',
    how: 'There are no fields to fill in.',
  },
  {
    number: '3.3.3',
    name: 'Error Suggestion',
    level: 'AA',
    verdict: 'not-applicable',
    how: 'No input can be wrong.',
  },
  {
    number: '3.3.4',
    name: 'Error Prevention (Legal, Financial, Data)',
    level: 'AA',
    verdict: 'not-applicable',
    how: 'Nothing is committed, paid or stored.',
  },
  {
    number: '3.3.7',
    name: 'Redundant Entry',
    level: 'A',
    isNew: true,
    verdict: 'not-applicable',
    how: 'Nothing has to be entered twice.',
  },
  {
    number: '3.3.8',
    name: 'Accessible Authentication (Minimum)',
    level: 'AA',
    isNew: true,
    verdict: 'not-applicable',
    how: 'Nobody has to log in.',
  },
];
