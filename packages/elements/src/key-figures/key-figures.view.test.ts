import type { Concept, Dataset, Goal, Observation } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { textOfPhrase } from '../base/text/phrase.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import {
  keyFiguresView,
  type FigureRow,
  type FigureSection,
  type KeyFiguresOptions,
  type KeyFiguresView,
} from './key-figures.view.js';
import { keyFiguresMessages } from './messages.js';

const defaultOptions: KeyFiguresOptions = { about: '', properties: [], today: '2026-05-01' };

const partners: Concept = {
  id: 'property-partners',
  scheme: 'property',
  label: { en: 'partners', nl: 'partners' },
  broader: 'property-members',
  citations: [],
};

const observation = (id: string, value: number, facts: Partial<Observation> = {}): Observation => ({
  id,
  subject: 'circle',
  property: 'property-partners',
  quantity: { value, qualifier: 'exact' },
  citations: [{ source: 'report', quote: 'as it says' }],
  ...facts,
});

const withFigures = (...observations: Observation[]): Dataset => ({
  ...exampleDataset,
  concepts: { ...exampleDataset.concepts, [partners.id]: partners },
  observations: Object.fromEntries(observations.map((each) => [each.id, each])),
});

const viewOf = async (dataset: Dataset, options: Partial<KeyFiguresOptions> = {}): Promise<KeyFiguresView> =>
  keyFiguresView(await viewInput(keyFiguresMessages, 'en', dataset), { ...defaultOptions, ...options });

const wordsOf = ({ quantity: { qualifier, number }, label }: FigureRow): string =>
  `${qualifier.value} ${number.value} ${label.value}`.trim();

/** Returns the leading figures, each with the figures behind it. */
const outlineOf = ({ cards }: FigureSection): unknown[] =>
  cards.map(({ lead, others }) => (others.length > 0 ? [wordsOf(lead), others.map(wordsOf)] : wordsOf(lead)));

const leadOf = async (...observations: Observation[]): Promise<unknown> => {
  const { lead } = await viewOf(withFigures(...observations));
  return lead?.cards.map((card) => card.lead.id);
};

const { 'many-members': members } = exampleDataset.observations;
if (!members) throw new Error('The example holds no figure of its members.');

describe('each property has one leading figure', () => {
  test('its other figures follow it, and are in one list', async () => {
    const { lead, others, isByOthers } = await viewOf(
      withFigures(members, observation('partners-28', 28, { asOf: '2020' })),
    );
    expect(lead && outlineOf(lead)).toEqual([['28 partners', ['over 30 members']]]);
    expect([others.map((card) => wordsOf(card.lead)), isByOthers]).toEqual([['over 30 members'], true]);
  });

  test('the newest attested figure', async () => {
    const old = observation('old', 1, { asOf: '2018-05' });
    const newer = observation('newer', 2, { asOf: '2019' });
    const undated = observation('undated', 3, { citations: [{ source: 'leaflet' }] });
    expect(await leadOf(undated, old, newer)).toEqual(['newer']);
  });

  test('the year of publication counts until the publication day', async () => {
    const ofYear = observation('of-year', 1, { asOf: '2021' });
    const later = observation('later', 2, { asOf: '2021-06', citations: [{ source: 'leaflet' }] });
    expect(await leadOf(ofYear, later)).toEqual(['later']);
  });

  test('without dates, figures of the network itself, then exact ones', async () => {
    const leaflet = { citations: [{ source: 'leaflet' }] };
    const rough = observation('rough', 1, { ...leaflet, quantity: { value: 1, qualifier: 'over' } });
    const exact = observation('exact', 2, leaflet);
    expect(await leadOf(rough, exact)).toEqual(['exact']);
    const own = observation('own', 3, { citations: [{ source: 'own-page' }] });
    const data = withFigures(rough, exact, own);
    const page = { ...exampleDataset.sources.leaflet, id: 'own-page', publisher: 'De Kring' };
    const { lead } = await viewOf({ ...data, sources: { ...data.sources, 'own-page': page } as Dataset['sources'] });
    expect(lead?.cards.map((card) => card.lead.id)).toEqual(['own']);
  });
});

describe('a figure for a date after its publication', () => {
  const measured = observation('measured', 28, { asOf: '2020' });
  const ahead = observation('ahead', 90, { asOf: '2029~' });
  const tensesIn = ({ lead }: KeyFiguresView): unknown =>
    lead?.cards.flatMap((card) => [card.lead, ...card.others].map(({ id, date, tense }) => [id, date, tense]));

  test('is expected, and does not lead', async () => {
    expect(tensesIn(await viewOf(withFigures(ahead, measured)))).toEqual([
      ['measured', '2020', 'present'],
      ['ahead', '2029~', 'expected'],
    ]);
  });

  test('is a target if the subject has a goal for it', async () => {
    const goal: Goal = {
      id: 'ninety',
      network: 'circle',
      kind: 'aim',
      statement: { en: 'Ninety' },
      targetDate: '2029~',
      citations: [],
    };
    expect(tensesIn(await viewOf({ ...withFigures(ahead), goals: { ninety: goal } }))).toEqual([
      ['ahead', '2029~', 'target'],
    ]);
  });

  test('is determined by the current day if the source has no date', async () => {
    const undated = observation('undated', 5, { asOf: '2026-06', citations: [{ source: 'leaflet' }] });
    const tense = async (today: string): Promise<unknown> => tensesIn(await viewOf(withFigures(undated), { today }));
    expect([await tense('2026-05-31'), await tense('2026-06-01')]).toEqual([
      [['undated', '2026-06', 'expected']],
      [['undated', '2026-06', 'present']],
    ]);
  });
});

describe('the default selection', () => {
  const pupils = observation('pupils', 12, { subject: 'school', property: 'pupils' });

  test('leads with the network, and folds what its programs count', async () => {
    const { lead, more } = await viewOf(withFigures(pupils, members));
    expect(lead?.name).toBeUndefined();
    expect([lead && outlineOf(lead), more.map(outlineOf)]).toEqual([['over 30 members'], [['12 pupils']]]);
    expect(more.map(({ name = [] }) => textOfPhrase(name))).toEqual(['School']);
  });

  test('leads with a program and its name if the network has no figures', async () => {
    const { lead, more } = await viewOf(withFigures(pupils));
    expect([lead && outlineOf(lead), textOfPhrase(lead?.name ?? []), more]).toEqual([['12 pupils'], 'School', []]);
  });

  test('puts members first and leads with six', async () => {
    const others = Array.from({ length: 7 }, (_, at) => observation(`o-${at}`, at, { property: `thing-${at}` }));
    const { lead, more } = await viewOf(withFigures(...others, members));
    expect(lead?.cards.map((card) => card.lead.id)).toEqual(['many-members', 'o-0', 'o-1', 'o-2', 'o-3', 'o-4']);
    expect(more.map(outlineOf)).toEqual([['5 thing-5', '6 thing-6']]);
  });
});

describe('the selection of a page', () => {
  const pupils = observation('pupils', 12, { subject: 'school', property: 'pupils' });
  const data = withFigures(members, observation('partners-28', 28, { asOf: '2020' }), pupils);

  test('is shown in its order, each figure with its subject', async () => {
    const { lead, more } = await viewOf(data, { properties: ['pupils', 'property-partners', 'unknown'] });
    expect([lead && outlineOf(lead), more]).toEqual([['12 pupils', '28 partners'], []]);
    expect(lead?.cards.map(({ subject = [] }) => textOfPhrase(subject))).toEqual(['School', '']);
  });

  test('of a wider property includes the narrower ones', async () => {
    const { lead } = await viewOf(data, { properties: ['property-members'] });
    expect(lead && outlineOf(lead)).toEqual([['28 partners', ['over 30 members']]]);
  });

  test('of one record shows only that', async () => {
    const view = await viewOf(data, { about: 'school' });
    expect([textOfPhrase(view.name), view.lead && outlineOf(view.lead), view.more]).toEqual([
      'School',
      ['12 pupils'],
      [],
    ]);
  });

  test.each(['nobody', 'constructor'])('of the missing %s shows nothing', async (about) => {
    expect((await viewOf(data, { about })).lead).toBeUndefined();
  });
});

test('notes are remarks in the list of sources', async () => {
  const { remarks } = await viewOf(withFigures({ ...members, note: { en: 'Counted twice.' } }));
  expect(remarks.map(({ about = [], text }) => [textOfPhrase(about), text.value])).toEqual([
    ['over 30 members:', 'Counted twice.'],
  ]);
});
