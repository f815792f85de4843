import { describe, expect, test } from 'vitest';
import {
  countriesOf,
  findCollaborators,
  goalsOf,
  groupsOf,
  indexDataset,
  linksOf,
  memberCountsOf,
  membersOf,
  observationsOf,
  statementsOf,
} from '../query/index.js';
import { documentDataset } from './index.js';

const index = indexDataset(documentDataset);
const { groups, networks, organizations, programs } = documentDataset;

describe('what one asks of the page on the Northern Netherlands:', () => {
  test('Where are the clusters?', () => {
    const clusters = groupsOf(index, 'northern-netherlands').filter(
      ({ organizationKind }) => organizationKind === 'cluster-organization',
    );
    expect(clusters.map(({ area }) => area)).toEqual(['roden', 'groningen', 'drachten', 'leeuwarden']);
  });

  test('Who calls the region a leader? “Europe itself”: no body is named.', () => {
    const [claim] = statementsOf(index, 'northern-netherlands');
    expect([claim?.id, claim?.attributedTo]).toEqual(['statement-leader-in-healthy-ageing', 'europe-itself']);
    expect(groups['europe-itself'].note?.en).toContain('It names no body.');
  });

  test('Is it the leader, or a leader?', () => {
    const [claim] = statementsOf(index, 'northern-netherlands');
    expect(claim?.text).toEqual({
      en: 'The Northern Netherlands is a leader in healthy ageing.',
      nl: 'Noord-Nederland is een van de koplopers in gezond ouder worden.',
      de: 'Die nördlichen Niederlande gehören beim gesunden Altern zu den Führenden.',
      fi: 'Pohjois-Alankomaat on yksi terveen ikääntymisen edelläkävijöistä.',
    });
  });

  test('Who runs Lifelines? The documents do not say.', () => {
    expect(programs.lifelines).not.toHaveProperty('network');
    expect(programs.lifelines.note?.en).toContain('does not say who runs it');
    expect(membersOf(index, 'lifelines')).toEqual([]);
  });

  test('How many take part in Lifelines, who are they, and for how long are they followed?', () => {
    expect(observationsOf(index, 'lifelines').map(({ quantity }) => quantity)).toEqual([
      { value: 170000, qualifier: 'nearly' },
      { value: 3, qualifier: 'exact' },
      { value: 30, qualifier: 'exact', unit: 'year' },
    ]);
    const [participants] = linksOf(index, 'lifelines').filter(({ kind }) => kind === 'takes-part-in');
    expect(participants?.from).toBe('target-residents-of-the-northern-provinces');
  });

  test('What is the Lifelines Biobank UMCG Lab? The page does not say how it belongs to either.', () => {
    expect(linksOf(index, 'lifelines-biobank-umcg-lab').map(({ kind, to }) => [kind, to])).toEqual([
      ['bears-name-of', 'lifelines'],
      ['bears-name-of', 'umcg'],
    ]);
    expect(organizations['lifelines-biobank-umcg-lab']).not.toHaveProperty('subOrganizationOf');
  });

  test('How many companies are in the Life Cooperative, and which? Forty, none of them named.', () => {
    const [companies] = memberCountsOf(index, 'life-cooperative');
    expect([companies?.observation.quantity.value, companies?.named]).toEqual([40, 0]);
    expect(networks['life-cooperative'].note?.en).toContain('names none of its companies');
  });

  test('Where is the Life Cooperative seated? The page does not say.', () => {
    expect([networks['life-cooperative'], networks.htric].map((network) => 'place' in network)).toEqual([false, false]);
    expect(networks['life-cooperative'].areaServed).toEqual(['northern-netherlands-region']);
  });

  test('Of whom does HTRIC consist, and whose are the faculties? The university is not named.', () => {
    expect(membersOf(index, 'htric').map(({ member }) => member.id)).toEqual([
      'htric-faculty-science-and-engineering',
      'htric-faculty-behavioral-and-social-sciences',
      'htric-faculty-economics-and-business-administration',
      'umcg',
    ]);
    const { note } = organizations['htric-faculty-science-and-engineering'];
    expect(note?.en).toContain('does not name their university');
  });

  test('With whom has HTRIC links besides?', () => {
    const links = linksOf(index, 'htric').filter(({ kind }) => kind === 'has-links-with');
    expect(links.map(({ to }) => to)).toEqual([
      'actor-htric-companies',
      'actor-htric-government',
      'actor-htric-other-knowledge-institutions',
    ]);
  });

  test('Whom does a Finnish maker of coatings talk to, and where are innovations first applied?', () => {
    const [first] = findCollaborators(documentDataset, { theme: 'theme-coatings', place: 'netherlands' });
    expect([first?.party.id, first?.missing]).toEqual(['htric', []]);
    expect([goalsOf(index, 'htric').length, countriesOf(index, 'htric')]).toEqual([1, ['NL']]);
    expect(statementsOf(index, 'campus-groningen').map(({ id }) => id)).toEqual(['statement-htric-innovations']);
  });

  test('Who pays for startups? A system of investment companies, of which none is named.', () => {
    expect(statementsOf(index, 'actor-investment-companies').map(({ id }) => id)).toEqual([
      'statement-system-of-investment-companies',
    ]);
    expect(groups['actor-investment-companies'].organizationKind).toBe('investor');
  });

  test('Is Lifelines said to have led to something?', () => {
    const breakthroughs = statementsOf(index, 'lifelines').find(({ id }) => id.includes('breakthroughs'));
    expect(breakthroughs?.attributedTo).toBeUndefined();
    expect(breakthroughs?.text.en).toContain('numerous scientific breakthroughs');
  });
});
