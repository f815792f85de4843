import { expect, test } from 'vitest';
import { textOfPhrase } from '../base/text/phrase.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { networkProfileView } from './network-profile.view.js';
import { networkProfileMessages } from './messages.js';

const { circle } = exampleDataset.networks;
if (!circle) throw new Error('The example holds no network "circle".');
const cited = { citations: [{ source: 'report', quote: 'as it says' }] };

/** The example network with all facts that the profile itself renders. */
const documented = {
  ...exampleDataset,
  networks: {
    circle: {
      ...circle,
      alternateNames: ['TC'],
      purpose: { en: 'To bring people together.' },
      place: 'koln',
      areaServed: ['koln'],
      startDate: '2016-04',
      url: 'https://circle.example.org/about',
      languages: ['nl', 'de'],
    },
  },
  goals: {
    health: {
      id: 'health',
      network: 'circle',
      kind: 'aim' as const,
      statement: { en: 'Health for all' },
      targetDate: '2030',
      ...cited,
    },
  },
  statements: {
    view: { id: 'view', attributedTo: 'ada', about: ['circle'], text: { en: 'It works.' }, date: '2020', ...cited },
  },
};

test('the short facts are the documented ones, in the language of the page', async () => {
  const { facts } = networkProfileView(await viewInput(networkProfileMessages, 'de', documented));
  expect(facts).toEqual([
    { label: 'Art', value: ['Cluster'] },
    { label: 'Sitz', value: [{ value: 'Köln', lang: undefined }] },
    { label: 'Tätig für', value: [{ value: 'Köln', lang: undefined }] },
    { label: 'Seit', value: ['April 2016'] },
    { label: 'Sprachen', value: ['Niederländisch und Deutsch'] },
    { label: 'Auch bekannt als', value: ['TC'] },
    { label: 'Website', value: ['circle.example.org'], url: 'https://circle.example.org/about' },
  ]);
});

test('a start with only an upper bound is shown as such', async () => {
  const network = { ...circle, startDate: '../2006-11-29', languages: ['x_y'] };
  const input = await viewInput(networkProfileMessages, 'x', { ...documented, networks: { circle: network } });
  const facts = networkProfileView(input).facts.map(({ label, value }) => `${label}: ${textOfPhrase(value)}`);
  expect(facts).toEqual(['Type: Cluster', 'Since: by 29 November 2006 at the latest', 'Language: x_y']);
});

test('undocumented facts are omitted', async () => {
  const { facts, purpose, goals } = networkProfileView(await viewInput(networkProfileMessages));
  expect([facts, purpose, goals]).toEqual([[{ label: 'Type', value: ['Cluster'] }], undefined, []]);
});

test('goals have a target date, statements an author', async () => {
  const input = await viewInput(networkProfileMessages, 'en', documented);
  const { goals, statements } = networkProfileView(input, 'goals statements');
  expect(goals.map(({ text, by }) => [text.value, by])).toEqual([['Health for all', 'By 2030']]);
  expect(
    statements.map(({ text, by, posts, date }) => [text.value, by && textOfPhrase(by), posts.map(textOfPhrase), date]),
  ).toEqual([['It works.', 'Ada van Example', ['Lead ambassador, The Circle', 'Alderman, Green City'], '2020']]);
});

test('only sections with facts are shown', async () => {
  const bare = networkProfileView(await viewInput(networkProfileMessages));
  expect(bare.sections).toEqual(['about', 'figures', 'partners', 'pillars', 'programs', 'contacts']);
  const requested = 'goals statements links';
  expect(networkProfileView(await viewInput(networkProfileMessages, 'en', documented), requested).sections).toEqual([
    'goals',
    'statements',
  ]);
});

test('a page selects sections and their order; unknown ones are ignored', async () => {
  const input = await viewInput(networkProfileMessages, 'en', documented);
  expect(networkProfileView(input, 'contacts nonsense goals contacts').sections).toEqual(['contacts', 'goals']);
});
