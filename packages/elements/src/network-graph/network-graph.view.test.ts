import { indexDataset, type Dataset, type Link } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { describe, expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { textOfPhrase } from '../base/text/phrase.js';
import { viewInput } from '../test-support/view-input.js';
import { describeNode } from './describe-node.js';
import { networkGraphView, type GraphOptions, type NetworkGraphView } from './network-graph.view.js';
import { networkGraphMessages } from './messages.js';

const usual: GraphOptions = { members: 'auto', toggled: new Set(), width: 44 };

const cited = { citations: [{ source: 'report', quote: 'as it says' }] };

const link = (fields: Partial<Link>): Link => ({
  ...{ id: 'link', from: 'circle', to: 'clinic', kind: 'supports', ...cited },
  ...fields,
});

const withLinks = (...links: Link[]): Dataset => {
  const { circle } = exampleDataset.networks;
  if (!circle) throw new Error('The example holds no network "circle".');
  const holland = { id: 'holland', name: { en: 'Holland' }, kind: 'country', country: 'NL', ...cited } as const;
  return {
    ...exampleDataset,
    places: { ...exampleDataset.places, holland },
    networks: { circle: { ...circle, place: 'holland' } },
    links: Object.fromEntries(links.map((one) => [one.id, one])),
  };
};

const viewOf = async (dataset: Dataset, options = usual, language = 'en'): Promise<NetworkGraphView> =>
  networkGraphView(await viewInput(networkGraphMessages, language, dataset), options);

const seedView = async (id: string, options = usual): Promise<NetworkGraphView> => {
  const dataset: Dataset = seedDataset;
  const network = dataset.networks[id];
  if (!network) throw new Error(`The seed data hold no network "${id}".`);
  return networkGraphView({ ...(await viewInput(networkGraphMessages, 'en', dataset)), network }, options);
};

describe('a relation in words', () => {
  const sentences = ({ relations }: NetworkGraphView): unknown[] =>
    relations
      .filter(({ kind }) => kind === 'link')
      .map(({ from, verb, to, when, crossing }) => [
        from.name.value,
        textOfPhrase(verb),
        to.name.value,
        when,
        crossing?.names,
      ]);

  test('says who, what, whom, since when and across which border', async () => {
    const dataset = withLinks(
      link({ id: 'a', startDate: '2020' }),
      link({ id: 'b', kind: 'visited', to: 'koln', startDate: '2019-03' }),
      link({ id: 'c', kind: 'funds', to: 'institute', startDate: '2019', endDate: '2021' }),
    );
    expect(sentences(await viewOf(dataset))).toEqual([
      ['The Circle', 'supports', 'Clinic', 'since 2020', 'Netherlands–Germany'],
      ['The Circle', 'visited', 'Cologne', 'March 2019', 'Netherlands–Germany'],
      ['The Circle', 'funds', 'Institute', '2019–2021', undefined],
    ]);
    expect(sentences(await viewOf(dataset, usual, 'nl'))[0]).toEqual([
      'De Kring',
      'ondersteunt',
      'Kliniek',
      'sinds 2020',
      'Nederland–Duitsland',
    ]);
  });

  test('a membership says the role, and the title besides', async () => {
    const { relations } = await viewOf(exampleDataset);
    expect(
      relations.map(({ from, verb, to, title }) => [
        `${from.name.value} ${textOfPhrase(verb)} ${to.name.value}`,
        title?.value,
      ]),
    ).toEqual([
      ['Clinic partner of The Circle', undefined],
      ['Ada van Example ambassador of The Circle', 'Lead ambassador'],
      ['Ada van Example holder of public office of Green City', 'Alderman'],
    ]);
  });
});

describe('the picture', () => {
  const told = ({ drawing }: NetworkGraphView): unknown[] =>
    drawing.edges.map(({ from, to, look, codes, arrows }) => [from, to, look, codes, arrows.start, arrows.end]);

  test('has one line between two parties, whatever joins them', async () => {
    const dataset = withLinks(
      link({ id: 'a', kind: 'supports' }),
      link({ id: 'b', from: 'clinic', to: 'circle', kind: 'funds' }),
      link({ id: 'c', to: 'institute', kind: 'seeks-cooperation-with' }),
      link({ id: 'd', to: 'green-city', kind: 'cooperates-with' }),
      link({ id: 'e', to: 'circle' }),
    );
    expect(told(await viewOf({ ...dataset, memberships: {} }))).toEqual([
      ['circle', 'clinic', 'link', 'NL–DE', true, true],
      ['circle', 'institute', 'sought', undefined, false, true],
      ['circle', 'green-city', 'link', undefined, false, false],
    ]);
  });

  const kinds = ({ drawing }: NetworkGraphView): string[] =>
    drawing.nodes.filter(({ kind, inside }) => kind === 'group' || inside).map(({ label }) => label);

  test('puts many members into boxes by role, which open', async () => {
    const { drawing, relations } = await seedView('city-deal-health-hub');
    expect([relations.length, drawing.nodes.map(({ label }) => label)]).toEqual([
      24,
      ['Citydeal Health Hub', expect.stringMatching(/^\d+ /), expect.stringMatching(/^\d+ /)],
    ]);
    const group = drawing.nodes.find(({ kind }) => kind === 'group');
    const open = await seedView('city-deal-health-hub', { ...usual, toggled: new Set([group?.id ?? '']) });
    expect(kinds(open).length).toBe(kinds({ ...open, drawing }).length + (group?.members.length ?? 0));
  });

  test('shows every member or none when told so; the table keeps them', async () => {
    const [all, none] = [
      await seedView('health-hub-utrecht', { ...usual, members: 'all' }),
      await seedView('health-hub-utrecht', { ...usual, members: 'none' }),
    ];
    const parties = new Set(all.relations.flatMap(({ from, to }) => [from.id, to.id]));
    const drawn = all.drawing.nodes.filter(({ kind }) => kind !== 'group').map(({ id }) => id);
    expect(new Set(drawn)).toEqual(parties);
    expect(kinds(none)).toEqual([]);
    expect(none.relations).toEqual(all.relations);
  });

  test('begins with the network', async () => {
    expect((await seedView('zorg-verbindt')).drawing.nodes[0]?.id).toBe('zorg-verbindt');
  });

  test('of several networks shows each, and what joins them', async () => {
    const input = await viewInput(networkGraphMessages, 'en', seedDataset);
    const overview = { ...input, network: undefined, index: indexDataset<Dataset>(seedDataset) };
    const { drawing, networkName } = networkGraphView(overview, usual);
    const networks = drawing.nodes.filter(({ kind }) => kind === 'networks').map(({ id }) => id);
    expect(networkName).toBeUndefined();
    expect(networks.sort()).toEqual(Object.keys(seedDataset.networks).sort());
  });
});

describe.each(Object.keys(seedDataset.networks))('the picture of %s', (id) => {
  test.each([26, 32, 44, 56])('at %i em leads no line under a box, and none over another', async (width) => {
    const { drawing } = await seedView(id, { ...usual, width });
    const outer = drawing.nodes.filter(({ inside }) => inside === undefined);
    const over = outer.flatMap((a, at) =>
      outer
        .slice(at + 1)
        .filter((b) => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height),
    );
    expect([over, drawing.edges.filter(({ hits }) => hits > 0)]).toEqual([[], []]);
  });
});

test('where a reader stands is told with all links, in groups of one kind', async () => {
  const { drawing } = await seedView('health-valley');
  const [first] = drawing.nodes;
  const messages = await networkGraphMessages.load('en');
  expect(first && describeNode(first, messages)).toBe(
    'Health Valley: 11 links. Is a partner of Wageningen, Enschede and Oss; seeks cooperation with Germany; connects ' +
      'Business Metropole Ruhr, GesundheitsCampus, Several DigiHubs and Zorg Verbindt; Albert Schweitzer Hospital – ' +
      'partner of Health Valley; Victor Haze – staff member of Health Valley',
  );
});
