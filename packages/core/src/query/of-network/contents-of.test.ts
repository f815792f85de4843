import { describe, expect, test } from 'vitest';
import type { Dataset, Group } from '../../model/types.generated.js';
import { conceptsOf, lifeStagesOf, pillarsOf } from '../concepts/concepts-of.js';
import { indexDataset } from '../index-dataset.js';
import { observationsOf } from '../observations/observations-of.js';
import { recordsCiting, sourcesOf } from '../slices/own-records-of.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import {
  groupsOf,
  memberGroupsOf,
  servedGroupsOf,
  contactPointsOf,
  eventsOf,
  goalsOf,
  linksOf,
  statementsOf,
} from './records-of-network.js';

const index = indexDataset<Dataset>(miniDataset);
const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('records of a network', () => {
  test.each([
    ['goals', goalsOf(index, 'river-network'), ['river-goal']],
    ['groups', groupsOf(index, 'river-network'), ['river-hospitals']],
    ['events that it organizes', eventsOf(index, 'river-network'), ['river-day']],
    ['events that a person attends', eventsOf(index, 'bert'), ['river-day']],
    ['links from it', linksOf(index, 'river-network'), ['river-lake']],
    ['links to it', linksOf(index, 'lake-network'), ['river-lake']],
    ['figures', observationsOf(index, 'river-network'), ['partners-2020', 'members-2018']],
    ['figures of one property', observationsOf(index, 'river-network', { property: 'member-count' }), ['members-2018']],
    ['views about a program', statementsOf(index, 'coalition'), ['bert-view']],
    ['views of a person', statementsOf(index, 'bert'), ['bert-view']],
    ['contacts given for it', contactPointsOf(index, 'river-network'), ['anna-contact']],
    ['contacts of a person', contactPointsOf(index, 'anna'), ['anna-contact']],
    ['contacts at an organization', contactPointsOf(index, 'university'), ['anna-contact']],
    ['pillars in its own order', pillarsOf(index, 'river-network'), ['prevention', 'data']],
    ['pillars by scheme where it lists none', pillarsOf(index, 'lake-network'), ['ageing']],
    ['no life stages', lifeStagesOf(index, 'river-network'), []],
    ['concepts by their documented order', conceptsOf(index, 'river-network', 'pillar'), ['data', 'prevention']],
    ['shared concepts that its programs name', conceptsOf(index, 'river-network', 'theme'), ['youth']],
    ['nothing when unknown', conceptsOf(index, 'constructor', 'pillar'), []],
  ])('%s', (_, records, ids) => {
    expect(idsOf(records)).toEqual(ids);
  });

  test('a result may be modified by the caller', () => {
    goalsOf(index, 'river-network').pop();
    expect(idsOf(goalsOf(index, 'river-network'))).toEqual(['river-goal']);
  });
});

test('a declared relation of groups means what the broader one means', () => {
  const relation = (id: string, broader?: string) => ({
    [id]: { id, scheme: 'group-relation', label: { en: id }, citations: [], ...(broader && { broader }) },
  });
  const relations = ['covers', 'brings-together', 'serves', 'invites', 'represents', 'convenes', 'asks', 'watches'];
  const own = indexDataset<Dataset>({
    ...miniDataset,
    concepts: {
      ...relation('represents', 'covers'),
      ...relation('convenes', 'brings-together'),
      ...relation('asks', 'invites'),
      ...relation('watches'),
    },
    groups: Object.fromEntries(
      relations.map((id) => [
        `${id}-group`,
        { id: `${id}-group`, name: { en: id }, network: 'river-network', relation: id, citations: [] },
      ]),
    ),
  });
  const relationsOf = (groups: readonly Group[]) => groups.map(({ relation: of }) => of);
  expect(relationsOf(memberGroupsOf(own, 'river-network'))).toEqual(['covers', 'represents']);
  expect(relationsOf(servedGroupsOf(own, 'river-network'))).toEqual([
    ...['covers', 'brings-together', 'serves', 'represents', 'convenes'],
  ]);
});

describe('records of other parties', () => {
  const cited = { citations: [] };
  const others = indexDataset<Dataset>({
    ...miniDataset,
    goals: { ...miniDataset.goals, rest: { id: 'rest', party: 'bert', kind: 'aim', statement: { en: 'R' }, ...cited } },
    events: {
      fair: {
        id: 'fair',
        name: { en: 'Fair' },
        about: ['river-network'],
        themes: ['youth'],
        attendees: ['river-hospitals'],
        status: 'held',
        ...cited,
      },
    },
    statements: {
      claim: { id: 'claim', attributedTo: 'river-hospitals', about: ['town'], text: { en: 'C' }, ...cited },
    },
    programs: {},
    concepts: {
      ...miniDataset.concepts,
      focus: { id: 'focus', scheme: 'concept-scheme', broader: 'theme', label: { en: 'Focus' }, ...cited },
      sleep: { id: 'sleep', scheme: 'focus', network: 'river-network', label: { en: 'Sleep' }, ...cited },
    },
  });

  test.each([
    ['goals of a person', goalsOf(others, 'bert'), ['rest']],
    ['events that a group attends', eventsOf(others, 'river-hospitals'), ['fair']],
    ['views of a group', statementsOf(others, 'river-hospitals'), ['claim']],
    ['concepts of a scheme of its own', conceptsOf(others, 'river-network', 'focus'), ['sleep']],
    [
      'concepts of narrower schemes, and those of events',
      conceptsOf(others, 'river-network', 'theme'),
      ['sleep', 'youth'],
    ],
  ])('%s', (_, records, ids) => {
    expect(idsOf(records)).toEqual(ids);
  });
});

describe('sourcesOf', () => {
  test('returns the sources that a record cites', () => {
    expect(idsOf(sourcesOf(index, 'town-partner'))).toEqual(['page-b']);
  });

  test('returns each source cited by a network or its records once, in order of first citation', () => {
    expect(idsOf(sourcesOf(index, 'river-network'))).toEqual(['page-a', 'page-b']);
  });

  test('returns none for an unknown id', () => {
    expect(sourcesOf(index, 'nobody')).toEqual([]);
  });
});

describe('recordsCiting', () => {
  test('returns the records that cite a source, in any collection', () => {
    expect(recordsCiting(index, 'page-b').map(({ collection, record }) => [collection, record.id])).toEqual([
      ['networks', 'lake-network'],
      ['memberships', 'town-partner'],
    ]);
  });
});
