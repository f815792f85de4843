import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { town } from '../test-support/town.js';
import { graphOf } from './graph-of.js';
import { formatGraphml } from './graphml.js';

const awkward = '<b>"A" & \'B\'</b>\n]]>\u0007 🏥';

const dataset: Dataset = makeDataset({
  languages: ['nl'],
  places: byId(town),
  organizations: byId(
    { id: 'clinic', name: { nl: awkward, fi: 'Klinikka' }, kind: 'hospital', place: 'utrecht', citations: [] },
    { id: 'ward', name: { nl: 'Afdeling' }, kind: 'other', subOrganizationOf: 'clinic', citations: [] },
  ),
  networks: byId({ id: 'ring', name: { nl: 'De Ring' }, kind: 'cluster', citations: [] }),
  persons: byId(
    { id: 'anna', givenName: 'Anna', familyName: 'Boer', citations: [] },
    { id: 'bert', givenName: 'Bert', familyName: 'Boer', citations: [] },
  ),
  memberships: byId(
    { id: 'm1', member: 'clinic', organization: 'ring', role: 'partner', startDate: '2016', citations: [] },
    { id: 'm2', member: 'anna', organization: 'clinic', role: 'staff', citations: [] },
  ),
  links: byId(
    { id: 'l1', from: 'clinic', to: 'ward', kind: 'cooperates-with', citations: [] },
    { id: 'l2', from: 'ring', to: 'utrecht', kind: 'visited', citations: [] },
  ),
});

/** Parses the output with an independent parser. */
const graphIn = (text: string): ReturnType<typeof parse> => parse(Graph, text);

test('formatGraphml writes the attributes of each node, in one language and in all', () => {
  const graph = graphIn(formatGraphml(indexDataset(dataset), { language: 'fi' }));
  expect(graph.nodes()).toEqual(['clinic', 'ward', 'ring', 'anna', 'utrecht']);
  expect([graph.getNodeAttributes('clinic'), graph.getNodeAttributes('anna')]).toEqual([
    {
      label: 'Klinikka',
      'label.fi': 'Klinikka',
      'label.nl': awkward.replace('\u0007', ''),
      collection: 'organizations',
      kind: 'hospital',
      kindLabel: 'sairaala',
      place: 'Utrecht',
      country: 'NL',
      latitude: 52.09,
      longitude: 5.12,
    },
    { label: 'Anna Boer', collection: 'persons' },
  ]);
});

test('formatGraphml writes the ends and the kind of each edge', () => {
  const graph = graphIn(formatGraphml(indexDataset(dataset)));
  expect(graph.mapEdges((id, attributes, from, to) => [id, from, to, attributes])).toEqual([
    ['m1', 'clinic', 'ring', { relation: 'membership', kind: 'partner', label: 'partner', startDate: '2016' }],
    ['m2', 'anna', 'clinic', { relation: 'membership', kind: 'staff', label: 'staff member' }],
    ['l1', 'clinic', 'ward', { relation: 'link', kind: 'cooperates-with', label: 'cooperates with' }],
    ['l2', 'ring', 'utrecht', { relation: 'link', kind: 'visited', label: 'visited' }],
    ['ward.subOrganizationOf', 'ward', 'clinic', { relation: 'part-of' }],
  ]);
});

test('formatGraphml marks symmetric edges as undirected', () => {
  const edges = formatGraphml(indexDataset(dataset)).match(/<edge [^>]*>/g) ?? [];
  expect([edges.length, edges.filter((edge) => edge.includes('directed'))]).toEqual([
    5,
    ['<edge id="l1" source="clinic" target="ward" directed="false">'],
  ]);
});

describe.each<[string, Dataset]>([
  ['the seed data', seedDataset],
  ['declared terms', danishDataset],
])('%s as GraphML', (_, data) => {
  test('contain every node and edge according to another parser', () => {
    const index = indexDataset(data);
    const [graph, expected] = [graphIn(formatGraphml(index)), graphOf(index, 'en')];
    expect([graph.nodes(), graph.edges().sort()]).toEqual([
      expected.nodes.map(({ id }) => id),
      expected.edges.map(({ id }) => id).sort(),
    ]);
    expect(expected.edges.length).toBeGreaterThan(2);
  });
});
