import { expect, test } from 'vitest';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { findChangeWords } from '../../text/changes/find-change-words.js';
import { recordSpecs } from '../fields/field-specs.generated.js';
import { changesBetween, formatChanges } from './changes-between.js';

const citations: never[] = [];
const parts = {
  organizations: byId(
    { id: 'clinic', name: { en: 'Clinic' }, kind: 'hospital', citations },
    { id: 'lab', name: { en: 'Lab' }, kind: 'company', citations },
  ),
  networks: byId({ id: 'ring', name: { en: 'The Ring' }, kind: 'cluster', citations }),
  concepts: byId({ id: 'partners', scheme: 'property', label: { en: 'partners' }, citations }),
  observations: byId({
    id: 'count',
    subject: 'ring',
    property: 'partners',
    quantity: { value: 30, qualifier: 'over' },
    citations,
  }),
  goals: byId({
    id: 'g',
    party: 'ring',
    kind: 'goal',
    statement: { en: 'Health for all' },
    targetDate: '2030',
    citations,
  }),
  statements: byId({
    id: 's',
    attributedTo: ['ring'],
    about: ['clinic'],
    text: { en: 'We have worked together for many years with hospitals, schools and companies in the north' },
    date: '2020',
    citations,
  }),
  links: byId({ id: 'l', from: 'clinic', to: 'lab', kind: 'collaboration', startDate: '2020', citations }),
  sources: byId({ id: 'paper', title: 'Plan', publisher: 'Clinic', language: 'en', url: 'https://a.nl', citations }),
  changeEvents: byId({ id: 'c', kind: 'renaming', originals: ['clinic'], results: ['lab'], status: 'done', citations }),
};
const full: Dataset = { ...makeDataset({ languages: ['en'] }), ...parts } as unknown as Dataset;

/** Returns the dataset with other values in a field of every record of a collection. */
const withField = (collection: keyof typeof parts, fields: object): Dataset => ({
  ...full,
  [collection]: Object.fromEntries(
    Object.entries<object>(full[collection]).map(([id, record]) => [id, { ...record, ...fields }]),
  ),
});

test.each<[parameters: Parameters<typeof withField>, en: string, nl: string, de: string, fi: string]>([
  [
    ['goals', { targetDate: '2040' }],
    '"Health for all": target date changed from 2030 to 2040',
    '"Health for all": streefdatum gewijzigd van 2030 in 2040',
    '"Health for all": Zieldatum geändert von 2030 in 2040',
    '"Health for all": tavoitepäivä muuttunut: 2030 → 2040',
  ],
  [
    ['statements', { date: '2021' }],
    '"We have worked together for many years with hospitals…": date changed from 2020 to 2021',
    '"We have worked together for many years with hospitals…": datum gewijzigd van 2020 in 2021',
    '"We have worked together for many years with hospitals…": Datum geändert von 2020 in 2021',
    '"We have worked together for many years with hospitals…": päivämäärä muuttunut: 2020 → 2021',
  ],
  [
    ['links', { startDate: '2021' }],
    'Clinic – Lab: start changed from 2020 to 2021',
    'Clinic – Lab: begin gewijzigd van 2020 in 2021',
    'Clinic – Lab: Beginn geändert von 2020 in 2021',
    'Clinic – Lab: alku muuttunut: 2020 → 2021',
  ],
  [
    ['sources', { publisher: 'Lab' }],
    'Plan: publisher changed from Clinic to Lab',
    'Plan: uitgever gewijzigd van Clinic in Lab',
    'Plan: Herausgeber geändert von Clinic in Lab',
    'Plan: julkaisija muuttunut: Clinic → Lab',
  ],
  [
    ['changeEvents', { originals: ['clinic', 'ring'] }],
    'Clinic and The Ring – Lab: former organizations changed from Clinic to Clinic and The Ring',
    'Clinic en The Ring – Lab: vroegere organisaties gewijzigd van Clinic in Clinic en The Ring',
    'Clinic und The Ring – Lab: frühere Organisationen geändert von Clinic in Clinic und The Ring',
    'Clinic ja The Ring – Lab: aiemmat organisaatiot muuttunut: Clinic → Clinic ja The Ring',
  ],
  [
    ['observations', { note: { en: 'Estimate' } }],
    'The Ring, partners: note changed',
    'The Ring, partners: opmerking gewijzigd',
    'The Ring, partners: Anmerkung geändert',
    'The Ring, partners: huomautus muuttunut',
  ],
  [
    ['concepts', { order: 2 }],
    'partners: place in the order added: 2',
    'partners: plaats in de volgorde toegevoegd: 2',
    'partners: Platz in der Reihenfolge hinzugefügt: 2',
    'partners: järjestysnumero lisätty: 2',
  ],
  [
    ['observations', { asOf: '2021' }],
    'The Ring: partners over 30 became over 30 (2021)',
    'The Ring: partners ruim 30 werd ruim 30 (2021)',
    'The Ring: partners statt über 30 jetzt über 30 (2021)',
    'The Ring: partners aiemmin yli 30, nyt yli 30 (2021)',
  ],
])('%j is told in words of the language', (parameters, ...texts) => {
  const changed = withField(...parameters);
  expect(['en', 'nl', 'de', 'fi'].map((language) => formatChanges(full, changed, { language }))).toEqual(
    texts.map((text) => `${text}\n`),
  );
});

test('a figure of a later date is one sentence', () => {
  const [before, after] = [
    withField('observations', { asOf: '2020' }),
    withField('observations', { asOf: '2021-05', quantity: { value: 40, qualifier: 'about' } }),
  ];
  expect(changesBetween(before, after)).toEqual([
    {
      kind: 'figure',
      collection: 'observations',
      id: 'count',
      field: 'quantity',
      date: '2021-05',
      text: 'The Ring: partners over 30 (2020) became about 40 (May 2021)',
    },
  ]);
});

test('faulty data that name each other do not name forever', () => {
  const circular = (order: number): Dataset =>
    withField('observations', { subject: 'count', property: 'partners', note: { en: String(order) } });
  expect(formatChanges(circular(1), circular(2))).toBe('count, partners, partners, partners, partners: note changed\n');
});

const specs = Object.entries(recordSpecs).flatMap(([collection, { fields }]) =>
  Object.keys(fields).map((field) => [collection, field] as const),
);

test.each(['nl', 'de', 'fi'])('no field of any record has its name of the format in %s', (language) => {
  const { words } = findChangeWords(language);
  const foreign = specs.filter(([, field]) => {
    const word = Reflect.get(words, `field-${field}`) as string | undefined;
    return word === undefined || /[a-z][A-Z]/.test(word.replace(/GeoNames/, '')) || word === 'undefined';
  });
  expect(foreign).toEqual([]);
});
