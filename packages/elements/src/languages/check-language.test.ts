import { expect, test } from 'vitest';
import { checkLanguage } from './check-language.js';
import { registerLanguage } from './register-language.js';

test('missing and misspelled texts of a language are listed', async () => {
  const misspelled: object = { 'partner-list': { serch: 'Sök', heading: 'Partner' }, 'partner-lst': {} };
  registerLanguage('sv', {
    messages: { base: { loading: 'Hämtar…' }, 'partner-list': { search: 'Sök' }, ...misspelled },
  });
  registerLanguage('sv', { messages: { 'partner-list': { search: 'Sök' } } });
  const { missing, mistakes } = await checkLanguage('sv');
  const paths = [
    'text.date.about',
    'labels.organization-kind.hospital',
    'messages.base.loading',
    'messages.base.errors.timeout',
    'messages.partner-list.search',
    'messages.partner-list.heading',
    'messages.contact-card.email',
    'messages.contact-card.loading',
  ];
  expect(paths.filter((path) => missing.includes(path))).toEqual([
    'text.date.about',
    'labels.organization-kind.hospital',
    'messages.base.errors.timeout',
    'messages.partner-list.heading',
    'messages.contact-card.email',
  ]);
  expect(mistakes).toEqual([
    {
      path: 'messages.partner-list.heading',
      message: 'is text',
      remedy: 'Write a function that returns text.',
    },
    {
      path: 'messages.partner-list.serch',
      message: 'is not a known message',
      remedy: 'Did you mean "search"?',
    },
    {
      path: 'messages.partner-lst',
      message: 'is not a known message',
      remedy: 'Did you mean "partner-list"?',
    },
  ]);
});

test('a built-in language lacks nothing', async () => {
  expect(await checkLanguage('nl')).toEqual({ missing: [], mistakes: [] });
});
