import { expect, test } from 'vitest';
import { safeReadPartnersCsv } from '../io/partners-csv/read-partners.js';
import type { Issue } from '../model/issues/issue.js';
import { checkLanguage } from '../text/languages/check-language.js';
import { registerLanguage } from '../text/languages/registry.js';
import { createIssueFormatter, translateIssue } from './issue-words.js';
import { findIssueLanguage, loadIssueLanguage } from './load-issue-language.js';

const issuesOf = (csv: string): readonly Issue[] => {
  const result = safeReadPartnersCsv(csv, { language: 'nl' });
  return result.success ? result.issues : result.error.issues;
};

const table = 'Naam;Website\n;https://a.example.org/\nAker;aker.example.org\n';

test.each([
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['de_AT', 'de'],
  ['sv, fi', 'fi'],
  ['en', 'en'],
  ['en, nl', 'en'],
  ['sv', 'en'],
  ['', 'en'],
  ['not a tag', 'en'],
  ['constructor', 'en'],
])('a reader of "%s" gets messages in %s', async (wanted, language) => {
  expect((await loadIssueLanguage(wanted)).language).toBe(language);
});

test('an unknown language leaves issues unchanged', async () => {
  const [issue] = issuesOf(table);
  const reported = issue && createIssueFormatter(await loadIssueLanguage('sv'))(issue);
  expect(reported).toBe('rows.2.Naam is empty. Write the name, or delete the row.');
});

test('a registered language is used for complete sentences only', async () => {
  registerLanguage('da', {
    issues: {
      common: { messages: { cell: 'Række {row}, kolonne {column}' } },
      table: {
        messages: { 'no-name': 'er tom', 'not-an-address': 'er ikke en hel webadresse' },
        remedies: { 'write-name': 'Skriv navnet, eller slet rækken.' },
      },
    },
  });
  const danish = await loadIssueLanguage('da-DK, nl');
  expect(issuesOf(table).map(createIssueFormatter(danish))).toEqual([
    'Række 2, kolonne Naam er tom. Skriv navnet, eller slet rækken.',
    'rows.3.Website "aker.example.org" is not a full web address. Write "https://aker.example.org".',
  ]);
  expect(checkLanguage('da').missing).toEqual(expect.arrayContaining(['issues.table.messages.empty']));
  expect(checkLanguage('da').mistakes).toEqual([]);
});

test('single sentences of a built-in language can be changed', async () => {
  await loadIssueLanguage('fi');
  registerLanguage('fi', { issues: { table: { remedies: { 'write-name': 'Lisää nimi.' } } } });
  const [issue] = issuesOf(table);
  expect(issue && translateIssue(issue, findIssueLanguage('fi'))).toEqual({
    ...issue,
    message: 'on tyhjä',
    remedy: 'Lisää nimi.',
  });
});

test.each([
  ['a text for an area', { table: 'nej' }],
  ['a number for a sentence', { table: { messages: { 'no-name': 1 }, remedies: { 'write-name': 2 } } }],
  ['nothing', null],
])('a pack with %s is ignored', async (_, issues) => {
  Reflect.apply(registerLanguage, undefined, ['nb', { issues }]);
  const [issue] = issuesOf(table);
  expect(issue && translateIssue(issue, await loadIssueLanguage('nb'))).toBe(issue);
});
