import { defineDataset, indexDataset, type Dataset, type Link } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { describe, expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { textOfPhrase } from '../base/text/phrase.js';
import { viewInput } from '../test-support/view-input.js';
import type { NetworkGraphView } from './network-graph.view.js';
import { networkGraphMessages } from './messages.js';
import { seedView, show, defaultOptions, viewOf } from './test-support/graph-views.js';

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

describe('a relation as text', () => {
  const sentences = ({ relations, rowOf }: NetworkGraphView): unknown[] =>
    relations
      .map(rowOf)
      .filter(({ kind }) => kind === 'link')
      .map(({ from, verb, to, when, crossing }) => [
        from.name.value,
        textOfPhrase(verb),
        to.name.value,
        when,
        crossing?.names,
      ]);

  test('states subject, verb, object, dates and border', async () => {
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
    expect(sentences(await viewOf(dataset, defaultOptions, 'nl'))[0]).toEqual([
      'De Kring',
      'ondersteunt',
      'Kliniek',
      'sinds 2020',
      'Nederland–Duitsland',
    ]);
  });

  test('a membership states role and title', async () => {
    const { relations, rowOf } = await viewOf(exampleDataset);
    expect(
      relations
        .map(rowOf)
        .map(({ from, verb, to, title }) => [
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
  const withNotes = ({ drawing }: NetworkGraphView): unknown[] =>
    drawing.edges.map(({ from, to, look, codes, arrows }) => [from, to, look, codes, arrows.start, arrows.end]);

  test('has one line between two parties for all their relations', async () => {
    const dataset = withLinks(
      link({ id: 'a', kind: 'supports' }),
      link({ id: 'b', from: 'clinic', to: 'circle', kind: 'funds' }),
      link({ id: 'c', to: 'institute', kind: 'seeks-cooperation-with' }),
      link({ id: 'd', to: 'green-city', kind: 'cooperates-with' }),
      link({ id: 'e', to: 'circle' }),
    );
    expect(withNotes(await viewOf({ ...dataset, memberships: {} }))).toEqual([
      ['circle', 'clinic', 'link', 'NL–DE', true, true],
      ['circle', 'institute', 'sought', undefined, false, true],
      ['circle', 'green-city', 'link', undefined, false, false],
    ]);
  });

  const kinds = ({ drawing }: NetworkGraphView): string[] =>
    drawing.nodes.filter(({ kind, inside }) => kind === 'group' || inside).map(({ label }) => label);

  test('bundles many members by role into boxes that open', async () => {
    const { drawing, relations } = await seedView('city-deal-health-hub');
    expect([relations.length, drawing.nodes.map(({ label }) => label)]).toEqual([
      24,
      ['Citydeal Health Hub', expect.stringMatching(/^\d+ /), expect.stringMatching(/^\d+ /)],
    ]);
    const group = drawing.nodes.find(({ kind }) => kind === 'group');
    const open = await seedView('city-deal-health-hub', { ...defaultOptions, toggled: new Set([group?.id ?? '']) });
    expect(kinds(open).length).toBe(kinds({ ...open, drawing }).length + (group?.members.length ?? 0));
  });

  test('opens or omits all members on request; the table keeps them', async () => {
    const [all, none] = [
      await seedView('city-deal-health-hub', { ...defaultOptions, members: 'all' }),
      await seedView('city-deal-health-hub', { ...defaultOptions, members: 'none' }),
    ];
    const parties = new Set(all.relations.flatMap(({ from, to }) => [from.record.id, to.record.id]));
    const drawn = all.drawing.nodes.filter(({ kind }) => kind !== 'group').map(({ id }) => id);
    expect(new Set(drawn)).toEqual(parties);
    expect([kinds(none), none.drawing.edges]).toEqual([[], []]);
    expect(none.relations).toEqual(all.relations);
  });

  test('names two boxes of members differently', async () => {
    const roles = ['lead', 'funder', 'member', 'member', 'member', 'member'];
    const dataset = defineDataset({
      networks: { ring: { name: { en: 'The Ring' }, kind: 'cluster' } },
      organizations: Object.fromEntries(roles.map((_, at) => [`o${at}`, { name: { en: `O${at}` }, kind: 'company' }])),
      memberships: Object.fromEntries(
        roles.map((role, at) => [`m${at}`, { member: `o${at}`, organization: 'ring', role: role as 'member' }]),
      ),
    });
    const { drawing } = await viewOf(dataset, { ...defaultOptions, width: 20 });
    const boxes = drawing.nodes.filter(({ kind }) => kind === 'group').map(({ label }) => label);
    expect(boxes).toEqual(['2 organisations', '4 members']);
  });

  test('limits the number of parties; the table contains all', async () => {
    const { drawing, relations } = await seedView('health-hub-utrecht', { ...defaultOptions, width: 20 });
    const withNotes = drawing.edges.reduce((sum, edge) => sum + edge.relations.length, 0);
    expect(withNotes).toBeLessThan(relations.length);
    expect(drawing.nodes.filter(({ kind }) => kind !== 'group')).toHaveLength(5);
    expect(drawing.nodes.filter(({ kind }) => kind === 'group').map(({ label }) => label)).toEqual([
      '17 members',
      '10 founding partners',
      '2 persons',
      '13 programmes',
      '2 groups',
    ]);
  });

  test('partners stay partners when they also have a link with each other', async () => {
    const { drawing } = await viewOf(
      withLinks(link({ from: 'clinic', to: 'green-city' }), link({ id: 'other', from: 'circle', to: 'green-city' })),
      { ...defaultOptions, members: 'all' },
    );
    expect(
      drawing.sections.map(({ caption, nodes }) => [caption?.value, nodes.map(({ label }) => label)]),
    ).toContainEqual(['Partners', ['Clinic']]);
  });

  test('groups neighbors by kind below a caption, without repeating the kind', async () => {
    const { drawing } = await seedView('northern-netherlands');
    const captioned = drawing.sections.map(({ caption, nodes }) => [caption?.value, nodes.map(({ label }) => label)]);
    expect(captioned).toEqual([
      [undefined, ['Health sector in the Northern Netherlands']],
      ['Partners (2)', ['University Medical Center Groningen', 'Campus Groningen']],
      ['Networks (2)', ['Life Cooperative', 'HTRIC']],
      ['Programmes', ['Lifelines', 'Lifelines Biobank UMCG Lab', 'Residents of the northern provinces']],
    ]);
  });

  test('explains the drawn lines in the legend, with a generic term for many kinds', async () => {
    const lines = async (id: string): Promise<string[]> =>
      (await seedView(id)).legend.lines.map(({ text }) => textOfPhrase(text));
    expect(await lines('northern-netherlands')).toEqual(['belongs to', 'bears the name of / takes part in']);
    expect(await lines('health-valley')).toEqual([
      'belongs to',
      'another kind of cooperation',
      'is a partner of',
      'hoped for, not yet agreed',
    ]);
  });

  test('connects a programme to its network', async () => {
    const { drawing } = await seedView('northern-netherlands');
    const line = drawing.edges.find(({ from, to }) => from === 'lifelines' && to === 'northern-netherlands');
    expect([line?.look, line?.relations]).toEqual(['member', []]);
  });

  test('begins with the network', async () => {
    expect((await seedView('zorg-verbindt')).drawing.nodes[0]?.id).toBe('zorg-verbindt');
  });

  test('shows several networks with their connections', async () => {
    const input = await viewInput(networkGraphMessages, 'en', seedDataset);
    const overview = { ...input, network: undefined, index: indexDataset<Dataset>(seedDataset) };
    const { drawing, networkName } = show(overview, defaultOptions);
    const networks = drawing.nodes.filter(({ kind }) => kind === 'networks').map(({ id }) => id);
    expect(networkName).toBeUndefined();
    expect(networks.sort()).toEqual(Object.keys(seedDataset.networks).sort());
  });
});

describe('with many members', () => {
  const manyMembers = (count: number): Dataset => {
    const ids = Array.from({ length: count }, (_, at) => `member-${at}`);
    const byId = <Item>(make: (id: string) => Item): Record<string, Item> =>
      Object.fromEntries(ids.map((id) => [id, make(id)]));
    return {
      ...exampleDataset,
      organizations: byId((id) => ({ id, name: { en: id }, kind: 'hospital', ...cited })),
      memberships: byId((id) => ({ id, member: id, organization: 'circle', role: 'member', ...cited })),
      persons: {},
      contactPoints: {},
      programs: {},
      links: {},
    };
  };

  test('a box shows their number, and opens to the first of them', async () => {
    const { drawing } = await viewOf(manyMembers(4000), { ...defaultOptions, members: 'all' });
    const group = drawing.nodes.find(({ kind }) => kind === 'group');
    expect([group?.label, group?.foot, drawing.nodes.length]).toEqual(['4,000 members', '3,970 more', 32]);
  });

  test('the text for a screen reader names the first of them', async () => {
    const { drawing, describe: say } = await viewOf(manyMembers(4000));
    const [first] = drawing.nodes;
    expect(first && say(first)).toMatch(
      /^The Circle: 4,000 relations\. Members: member-0, (member-\d,? ){7}and 3,992 more$/,
    );
  });
});

test('the focused node is described with all relations, grouped by kind', async () => {
  const { drawing, describe: say } = await seedView('health-valley');
  const [first] = drawing.nodes;
  expect(first && say(first)).toBe(
    'Health Valley: 11 relations. Is a partner of: Wageningen, Enschede and Oss; Seeks cooperation with: Germany; Connects: ' +
      'Business Metropole Ruhr, GesundheitsCampus, Several DigiHubs and Zorg Verbindt; Partner: Albert Schweitzer ' +
      'Hospital; Staff: Victor Haze',
  );
});
