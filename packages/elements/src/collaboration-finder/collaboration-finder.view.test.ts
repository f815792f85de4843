import { defineDataset, type Dataset, type Membership } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { textOfPhrase } from '../base/text/phrase.js';
import { createFinder, type FinderRow, type FinderView } from './collaboration-finder.view.js';
import type { FinderChoice, FinderQuestion } from './finder-fields.js';
import { collaborationFinderMessages, type FinderInput } from './messages.js';

const nothing: FinderChoice = { theme: '', place: '', kind: '' };

const cited = { citations: [] };

const member = (id: string, organization: string, role: string, more: Partial<Membership> = {}): Membership => ({
  ...{ id: `${id}-${organization}`, member: id, organization, role },
  ...cited,
  ...more,
});

/** The example network with two themes of programs, six more organizations, and a country that contains the town. */
const dataset: Dataset = defineDataset({
  ...exampleDataset,
  places: {
    koln: { id: 'koln', name: { en: 'Cologne', nl: 'Keulen' }, kind: 'city', within: 'germany', ...cited },
    germany: { id: 'germany', name: { en: 'Germany', nl: 'Duitsland' }, kind: 'country', within: 'europe', ...cited },
    europe: { id: 'europe', name: { en: 'Europe' }, kind: 'continent', ...cited },
  },
  organizations: {
    ...exampleDataset.organizations,
    lab: { id: 'lab', name: { en: 'Lab' }, kind: 'company', url: 'https://lab.example.org/', ...cited },
    bureau: { id: 'bureau', name: { en: 'Bureau' }, kind: 'other', ...cited },
    bank: { id: 'bank', name: { en: 'Bank' }, kind: 'company', ...cited },
    'old-lab': { id: 'old-lab', name: { en: 'Old Lab' }, kind: 'company', endDate: '2019', ...cited },
    stranger: { id: 'stranger', name: { en: 'Stranger' }, kind: 'company', ...cited },
  },
  concepts: {
    ...exampleDataset.concepts,
    sleep: {
      ...{ id: 'sleep', scheme: 'theme', label: { en: 'Sleep', nl: 'Slaap' }, network: 'circle', ...cited },
      altLabels: { nl: ['nachtrust'] },
    },
    naps: { id: 'naps', scheme: 'theme', label: { en: 'Naps' }, broader: 'sleep', network: 'circle', ...cited },
    food: { id: 'food', scheme: 'theme', label: { en: 'Food', nl: 'Voeding' }, network: 'circle', ...cited },
  },
  programs: {
    school: { id: 'school', name: { en: 'School' }, kind: 'academy', network: 'circle', themes: ['food'], ...cited },
    rest: { id: 'rest', name: { en: 'Rest' }, kind: 'project', network: 'circle', themes: ['naps'], ...cited },
    bed: { id: 'bed', name: { en: 'Bed' }, kind: 'project', network: 'circle', partOf: 'rest', ...cited },
  },
  memberships: {
    ...exampleDataset.memberships,
    'lab-rest': member('lab', 'bed', 'partner'),
    'green-city-rest': member('green-city', 'rest', 'lead'),
    'bank-rest': member('bank', 'rest', 'funder'),
    'bureau-rest': member('bureau', 'rest', 'partner', { endDate: '2020' }),
    'bureau-circle': member('bureau', 'circle', 'member'),
    'old-lab-circle': member('old-lab', 'circle', 'partner'),
  },
});

const english = await viewInput(collaborationFinderMessages, 'en', dataset);
const dutch = await viewInput(collaborationFinderMessages, 'nl', dataset);

const find = (question: Partial<FinderQuestion> = {}, input: FinderInput = english, from = ''): FinderView =>
  createFinder(input, from)({ query: '', ...nothing, ...question });

const idsOf = (rows: readonly FinderRow[]): string[] => rows.map(({ id }) => id);

const reasonsIn = ({ withContact, withoutContact }: FinderView): unknown[] =>
  [...withContact, ...withoutContact].map(({ id, reason }) => [id, reason ? textOfPhrase(reason.phrase) : '']);

const offered = ({ options }: FinderView): unknown[] =>
  [options.theme, options.place, options.kind].map((own) =>
    own.map(({ label, count, depth }) => `${'> '.repeat(depth)}${label.value} ${String(count)}`),
  );

describe('the options', () => {
  test('have counts; without narrower themes, pillars of only the network, and continents', () => {
    expect(offered(find())).toEqual([
      ['Food 2', 'Sleep 3'],
      ['Germany 1', '> Cologne 1'],
      ['Company 2', 'Hospital 1', 'Knowledge institution 1', 'Municipality 1'],
    ]);
    expect(offered(find({}, dutch))[0]).toEqual(['Slaap 3', 'Voeding 2']);
  });

  test('have no place of a kind that is declared as a continent', async () => {
    const europe = { id: 'europe', name: { en: 'Europe' }, kind: 'landmass', ...cited };
    const landmass = { id: 'landmass', scheme: 'place-kind', broader: 'continent', label: { en: 'L' }, ...cited };
    const input = await viewInput(collaborationFinderMessages, 'en', {
      ...dataset,
      places: { ...dataset.places, europe },
      concepts: { ...dataset.concepts, landmass },
    });
    expect(offered(find({}, input))).toEqual(offered(find()));
  });

  test('without results given the other selections are omitted', () => {
    expect(offered(find({ theme: 'sleep' }))).toEqual([['Food 2', 'Sleep 3'], [], ['Company 1', 'Municipality 1']]);
    expect(offered(find({ kind: 'hospital' }))).toEqual([
      ['Food 1'],
      ['Germany 1', '> Cologne 1'],
      ['Company 2', 'Hospital 1', 'Knowledge institution 1', 'Municipality 1'],
    ]);
  });

  test('have no theme if all themes have the same results, unless requested', () => {
    const { school } = dataset.programs;
    const one = { ...dataset, programs: school ? { school: { ...school, themes: ['sleep', 'food'] } } : {} };
    const withOne = { ...english, index: { ...english.index, dataset: one } };
    const input = { ...withOne, index: { dataset: one } } as FinderInput;
    expect(find({}, input).options.theme).toEqual([]);
    expect(find({ theme: 'naps' }, english).options.theme.map(({ value }) => value)).toContain('naps');
  });

  test('are empty for fewer than five results, and ignore ids without results', async () => {
    const small = await viewInput(collaborationFinderMessages, 'en');
    const { options, choice, count } = find({ theme: 'care', place: 'koln' }, small);
    expect([offered({ options } as FinderView), choice, count]).toEqual([[[], [], []], nothing, 3]);
    expect(find({ theme: 'constructor', place: 'nowhere', kind: 'other' }).choice).toEqual(nothing);
  });
});

describe('the results', () => {
  test('are the parties around the network: reachable contacts first, the network once', () => {
    const { withContact, withoutContact, contacts, count } = find();
    expect(idsOf(withContact)).toEqual(['institute', 'green-city']);
    expect(idsOf(withoutContact)).toEqual(['bank', 'bureau', 'clinic', 'lab']);
    expect([contacts, count]).toEqual([2, 6]);
  });

  test('belong to a theme by their own record or a program, stated in one sentence', () => {
    expect(reasonsIn(find({ theme: 'sleep' }))).toEqual([
      ['circle', 'Works on Sleep, with ‘Rest’.'],
      ['green-city', 'Leads ‘Rest’.'],
      ['lab', 'Takes part in ‘Bed’.'],
    ]);
    expect(reasonsIn(find({ theme: 'food' }, dutch))).toEqual([
      ['circle', 'Werkt aan Voeding, met ‘School’.'],
      ['clinic', 'Trekt ‘School’.'],
    ]);
  });

  test('have no reason without a search', () => {
    expect(reasonsIn(find()).map((row) => (row as string[])[1])).toEqual(['', '', '', '', '', '']);
  });

  test('show a contact of the network with its organization, else with the network', () => {
    const contacts = find({ theme: 'sleep' }).withContact.map(({ id, contacts: own }) => [
      id,
      own.map(({ name }) => name.value),
    ]);
    expect(contacts).toEqual([
      ['circle', ['Dr. Ben Sample']],
      ['green-city', ['Ada van Example']],
    ]);
  });

  test('without any contact include the contacts of the network, reachable ones first', () => {
    const { withContact, withoutContact, instead } = find({ kind: 'hospital' });
    expect([withContact, idsOf(withoutContact)]).toEqual([[], ['clinic']]);
    expect([instead?.id, instead?.contacts.map(({ id }) => id)]).toEqual(['circle', ['contact-ben', 'contact-ada']]);
  });

  test('exclude the requesting party, ended relations and unrelated parties', () => {
    const ids = idsOf(find({}, english, 'lab').withoutContact);
    expect(ids).toEqual(['bank', 'bureau', 'clinic']);
  });

  test('without a network are all parties in the data', () => {
    expect(find({ kind: 'company' }, { ...english, network: undefined }).withoutContact.map(({ id }) => id)).toEqual([
      'bank',
      'lab',
      'stranger',
    ]);
  });

  test('include a link to the selected place', async () => {
    const linked: Dataset = {
      ...dataset,
      links: {
        tie: { id: 'tie', from: 'lab', to: 'germany', kind: 'seeks-cooperation-with', ...cited },
        past: { id: 'past', from: 'bank', to: 'germany', kind: 'visited', endDate: '2020', ...cited },
      },
    };
    const input = await viewInput(collaborationFinderMessages, 'en', linked);
    expect(reasonsIn(find({ place: 'germany' }, input))).toEqual([
      ['clinic', ''],
      ['lab', 'Seeks cooperation with Germany.'],
    ]);
  });
});

describe('a search', () => {
  const foundBy = (query: string, input = english): string[] => {
    const { withContact, withoutContact } = find({ query }, input);
    return idsOf([...withContact, ...withoutContact]);
  };

  test('matches words of a name, theme, program, place, kind or contact, in every language of the data', () => {
    expect(foundBy('clin')).toEqual(['clinic']);
    expect(foundBy('slaap')).toEqual(['circle', 'green-city', 'lab']);
    expect(foundBy('Nachtrust')).toEqual(foundBy('slaap'));
    expect(foundBy('school')).toEqual(['circle', 'clinic']);
    expect(foundBy('keulen')).toEqual(['clinic']);
    expect(foundBy('hospital')).toEqual(['clinic']);
    expect(foundBy('ada van')).toEqual(['circle', 'green-city']);
    expect(foundBy('Köln SLEEP')).toEqual([]);
  });

  test('limits the options, and explains the matching theme of each result', () => {
    const view = find({ query: 'sleep' });
    expect(offered(view)[2]).toEqual(['Company 1', 'Municipality 1']);
    expect(reasonsIn(view)).toEqual([
      ['circle', 'Works on Sleep, with ‘Rest’.'],
      ['green-city', 'Leads ‘Rest’.'],
      ['lab', 'Takes part in ‘Bed’.'],
    ]);
  });

  test('without results shows the contacts of the network; blanks are ignored', () => {
    const { count, instead, isEmpty } = find({ query: 'zebra' });
    expect([count, instead?.id, isEmpty]).toEqual([0, 'circle', false]);
    expect(foundBy('  ')).toHaveLength(6);
  });

  test('is not shown for fewer than five results', async () => {
    const small = await viewInput(collaborationFinderMessages, 'en');
    expect([find({ query: 'zebra' }, small).query, find({ query: 'zebra' }, small).count]).toEqual([undefined, 3]);
  });
});
