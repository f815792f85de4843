import { expect, test } from 'vitest';
import { htmlText } from './html-text.js';

test.each([
  [
    'of Google Calendar',
    '<p>Welkom&nbsp;op de <b>Kringdag</b>.</p><ul><li>Inloop</li><li>Lunch &amp; borrel</li></ul>Meld je <a href="https://example.org/aan?a=1&amp;b=2">hier</a> aan',
    'Welkom op de Kringdag.\n\n- Inloop\n- Lunch & borrel\nMeld je hier (https://example.org/aan?a=1&b=2) aan',
  ],
  [
    'of Outlook',
    '<!DOCTYPE html><html><head><title>x</title><style>p { margin: 0 }</style></head><body><p class=MsoNormal>Één&#8239;&#x20AC;</p></body></html>',
    'Één €',
  ],
  ['in Danish', '<p>K&oslash;benhavn, &Aring;rhus og N&aelig;stved</p>', 'København, Århus og Næstved'],
  ['with line breaks', 'Eerste<br>tweede<br/><br />derde', 'Eerste\ntweede\n\nderde'],
  ['with a link that is its text', '<a href="https://example.org">https://example.org/</a>', 'https://example.org/'],
  ['with a link to a script', '<a href="javascript:alert(1)">hier</a>', 'hier'],
  ['with spaces alone', 'Zaal&nbsp;4', 'Zaal 4'],
  [
    'in a table',
    '<table><tr><td>9:00</td><td>Inloop</td></tr><tr><td>9:30</td><td>Start</td></tr></table>',
    '9:00 Inloop\n9:30 Start',
  ],
])('HTML %s becomes plain text', (_, html, text) => {
  expect(htmlText(html)).toBe(text);
});

test.each(['a < b & c > d', 'Anna <anna@example.org>', 'R&amp;D', 'https://example.org/?a=1&b=2', '<eigen> tekst', ''])(
  'a text without HTML is unchanged: %j',
  (text) => {
    expect(htmlText(text)).toBe(text);
  },
);

test('a text of brackets is read in linear time', () => {
  const text = `<b>${'<'.repeat(200_000)}`;
  expect(htmlText(text)).toBe('<'.repeat(200_000));
});
