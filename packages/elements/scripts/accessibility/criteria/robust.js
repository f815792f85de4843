/**
 * Success criteria of WCAG 2.2, principle 4, Robust, levels A and AA.
 *
 * @type {readonly import('../criteria.js').Criterion[]}
 */
export const robust = [
  {
    number: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    verdict: 'supports',
    how: 'Controls are those of HTML, with a name and a state. axe; tree snapshots in four languages.',
  },
  {
    number: '4.1.3',
    name: 'Status Messages',
    level: 'AA',
    verdict: 'supports',
    how: 'Counts of results and messages of failure are announced without moving the focus. Tests of each widget.',
  },
];
