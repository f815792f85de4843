import type { Dataset, Link, Network, RelationPath } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { collaborationFinderView, type FinderChoice } from './collaboration-finder.view.js';
import { collaborationFinderMessages, type FinderInput } from './messages.js';
import { reasonPhrases } from './finder-reasons.js';
import { searchCollaborators, type FinderResults } from './finder-search.js';
import { fill, listOf, type Phrase } from '../base/text/phrase.js';

const english = await viewInput(collaborationFinderMessages, 'en');
const dutch = await viewInput(collaborationFinderMessages, 'nl');

const nothing: FinderChoice = { theme: '', place: '', kind: '' };

const search = (choice: Partial<FinderChoice>, input: FinderInput = english, from = ''): FinderResults =>
  searchCollaborators(collaborationFinderView({ ...nothing, ...choice }, input), from, input);

const textOf = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.value)).join('');

const told = ({ found, inPart }: FinderResults): unknown[] =>
  [...found, ...inPart].map(({ id, reasons, missing }) => [
    id,
    reasons.map(({ phrase }) => textOf(phrase)).join('; '),
    missing.map(({ value }) => value).join(),
  ]);

describe('the form', () => {
  test('offers by name what the data know somebody for, and no measured property', () => {
    const { options, isAsked } = collaborationFinderView(nothing, dutch);
    expect(Object.values(options).map((own) => own.map(({ label }) => label.value))).toEqual([
      ['Leren', 'Zorg'],
      ['Keulen'],
      ['Gemeente', 'Kennisinstelling', 'Overheidsinstantie', 'Ziekenhuis', 'Zorgaanbieder'],
    ]);
    expect(isAsked).toBe(false);
  });

  test('puts a town below its country, and a country not below its continent', async () => {
    const place = { kind: 'country' as const, citations: [] };
    const { koln } = exampleDataset.places;
    const dataset: Dataset = {
      ...exampleDataset,
      places: {
        ...(koln && { koln: { ...koln, within: 'germany' } }),
        germany: { ...place, id: 'germany', name: { en: 'Germany' }, within: 'europe' },
        europe: { ...place, id: 'europe', name: { en: 'Europe' }, kind: 'continent' },
      },
    };
    const { options } = collaborationFinderView(nothing, await viewInput(collaborationFinderMessages, 'en', dataset));
    expect(options.place.map(({ value, depth }) => [value, depth])).toEqual([
      ['europe', 0],
      ['germany', 0],
      ['koln', 1],
    ]);
  });

  test('takes an id that the data do not know for no choice', () => {
    const asked = { theme: 'constructor', place: 'nowhere', kind: 'other' };
    expect(collaborationFinderView(asked, english)).toMatchObject({ choice: nothing, isAsked: false });
  });
});

describe('the search', () => {
  test('gives each reason as a phrase, best first, and says what is not documented', () => {
    expect(told(search({ theme: 'care', place: 'koln' }))).toEqual([
      ['circle', 'Works on Care; with Clinic as partner – place: Cologne', ''],
      ['clinic', 'In The Circle as partner – theme: Care; seat: Cologne', ''],
      ['green-city', 'Where to reach The Circle – theme: Care', 'Cologne'],
      ['institute', 'Where to reach The Circle – theme: Care', 'Cologne'],
    ]);
  });

  test('tells in Dutch what a network covers, and who of a kind belongs to it', () => {
    expect(told(search({ theme: 'care', kind: 'hospital' }, dutch))).toEqual([
      ['circle', 'Werkt aan Zorg; omvat alle ziekenhuizen; betrokken ziekenhuizen: Kliniek', ''],
      ['clinic', 'Bij De Kring als partner – thema: Zorg; ziekenhuis', ''],
    ]);
  });

  test('leaves out who asks, and tells the relation to them once', () => {
    expect(told(search({ theme: 'care' }, english, 'circle'))).toEqual([
      ['green-city', 'Where to reach The Circle – theme: Care', ''],
      ['institute', 'Where to reach The Circle – theme: Care', ''],
      ['clinic', 'In The Circle as partner – theme: Care', ''],
    ]);
    expect(told(search({ kind: 'municipality' }, english, 'clinic'))).toEqual([
      ['green-city', 'Municipality; connected through The Circle with Clinic', ''],
    ]);
  });

  test.each([
    ['en', 'In The Circle as partner (tie until 2024) – theme: Care', 'Clinic – partner – The Circle (tie until 2024)'],
    ['nl', 'Bij De Kring als partner (band tot 2024) – thema: Zorg', 'Kliniek – partner – De Kring (band tot 2024)'],
    [
      'de',
      'Bei The Circle (Rolle: Partner) (Verbindung bis 2024) – Thema: Care',
      'Clinic – Partner – The Circle (Verbindung bis 2024)',
    ],
    [
      'fi',
      'Mukana: The Circle (rooli: kumppani) (yhteys päättyi: 2024) – teema: Care',
      'Clinic – kumppani – The Circle (yhteys päättyi: 2024)',
    ],
  ])('tells in %s of a relation that has ended that it has', async (language, reason, fact) => {
    const { 'clinic-partner': post, ...memberships } = exampleDataset.memberships;
    const ended: Dataset = {
      ...exampleDataset,
      memberships: { ...memberships, ...(post && { 'clinic-partner': { ...post, endDate: '2024' } }) },
    };
    const input = await viewInput(collaborationFinderMessages, language, ended);
    const clinic = search({ theme: 'care' }, input).found.find(({ id }) => id === 'clinic');
    expect(clinic?.reasons.map(({ phrase }) => textOf(phrase))).toEqual([reason]);
    expect(clinic?.facts.map(({ phrase }) => textOf(phrase))).toContain(fact);
  });

  test.each([
    ['en', 'had ties with East until 2024'],
    ['nl', 'had tot 2024 banden met East'],
    ['de', 'hatte bis 2024 Verbindungen zu East'],
    ['fi', 'aiempi yhteys: East (päättyi: 2024)'],
  ])('tells in %s of a link that has ended as one that was', async (language, expected) => {
    const party: Network = { id: 'east', name: { en: 'East' }, kind: 'cluster', citations: [] };
    const record: Link = { id: 'link', from: 'asker', to: 'east', kind: 'supports', endDate: '2024', citations: [] };
    const relations = [{ kind: 'linked', party, record, until: '2024' }] as const;
    const input = await viewInput(collaborationFinderMessages, language);
    const [told = []] = reasonPhrases(
      { kind: 'related-to-asker', weight: 1, relations, records: [record] },
      'asker',
      input,
    );
    expect(textOf(told)).toBe(expected);
  });

  test('tells a path over a third party pair by pair', () => {
    const care = { id: 'care', scheme: 'theme' as const, label: { en: 'Care' }, citations: [] };
    const body = (id: string): Network => ({ id, name: { en: id }, kind: 'cluster', citations: [] });
    const [left, right, east, west] = [body('left'), body('right'), body('east'), body('west')];
    const path = { kind: 'indirectly-related-to-theme', weight: 1, theme: care, records: [], paths: [] } as const;
    const told = (paths: readonly RelationPath[]): string[] =>
      reasonPhrases({ ...path, paths }, 'asker', english).map(textOf);
    expect(
      told([
        { via: left, to: west },
        { via: right, to: east },
      ]),
    ).toEqual(['connected through left with west and connected through right with east – theme: Care']);
    expect(
      told([
        { via: left, to: west, until: '2020' },
        { via: right, to: west, until: '2020' },
      ]),
    ).toEqual(['connected through left and right with west (tie until 2020) – theme: Care']);
  });

  test('gives contacts as far as they are documented, else the website', () => {
    const rows = search({ theme: 'care' }).found;
    const contacts = rows.map(({ id, contacts: own, url }) => [
      id,
      own.map(({ name, email }) => [name.value, email]),
      url,
    ]);
    expect(contacts).toEqual([
      [
        'circle',
        [
          ['Ada van Example', undefined],
          ['Dr. Ben Sample', 'info@example.org'],
        ],
        undefined,
      ],
      ['green-city', [['Ada van Example', undefined]], undefined],
      ['institute', [['Dr. Ben Sample', 'info@example.org']], undefined],
      ['clinic', [], 'https://clinic.example.org/'],
    ]);
  });

  test('names what to give up where nobody fits in full', async () => {
    const lonely: Dataset = { ...exampleDataset, contactPoints: {}, memberships: {}, groups: {} };
    const input = await viewInput(collaborationFinderMessages, 'en', lonely);
    expect(search({ theme: 'care', kind: 'hospital' }, input)).toMatchObject({
      found: [],
      inPart: [{ id: 'circle', missing: [{ value: 'Hospital' }] }],
      widenings: [
        { field: 'theme', label: { value: 'Care' } },
        { field: 'kind', label: { value: 'Hospital' } },
      ],
    });
  });
});

describe('a phrase', () => {
  test('keeps names apart from words, wherever the words put them', () => {
    const name = { value: 'Kliniek', lang: 'nl' };
    expect(fill((a, b) => `${b} of ${a}`, [name], ['head'])).toEqual(['head', ' of ', name]);
    expect(listOf([[name], ['B'], ['C']], 'en')).toEqual([name, ', ', 'B', ' and ', 'C']);
  });
});
