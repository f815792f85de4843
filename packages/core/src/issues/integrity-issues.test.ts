import { describe, expect, test } from 'vitest';
import { checkDataset, rules } from '../integrity/check-dataset.js';
import { emptyCollections } from '../model/collections.js';
import type { Issue } from '../model/issues/issue.js';
import type { Dataset } from '../model/types.generated.js';
import { createIssueFormatter, translateIssue } from './issue-words.js';
import { loadIssueLanguage } from './load-issue-language.js';

const cited = [
  { source: 'report' },
  { source: 'report', quote: 'a text that is nowhere to be found with these and the' },
];

/** Breaks every rule. Not as types have it: rules look at any input. */
const broken = {
  schemaVersion: '2',
  ...emptyCollections,
  languages: ['en', 'nl'],
  sources: {
    report: { id: 'report', title: 'Verslag', language: 'nl', textFile: 'report.txt', citations: [] },
    lost: { id: 'lost', title: 'Lost', language: 'en', textFile: 'lost.txt', citations: cited },
  },
  places: {
    town: { id: 'town', name: { en: 'Town' }, kind: 'city', country: 'NL', within: 'county', citations: [] },
    county: { id: 'county', name: { en: 'County' }, kind: 'region', country: 'DE', citations: [] },
    ring: { id: 'ring', name: { en: 'Ring' }, kind: 'city', within: 'ring', citations: [] },
  },
  organizations: {
    town: { id: 'other', name: { en: 'Clinic' }, kind: 'hospitl', place: 'nowhere', citations: cited },
    twin: {
      id: 'twin',
      name: { en: 'Clinic', nl: 'Kliniek' },
      description: { en: `This year ${'and on '.repeat(30)}`, nl: 'Kort' },
      kind: 'company',
      editorial: ['nope'],
      citations: cited,
    },
    third: { id: 'third', name: { en: 'Clinic' }, kind: 'company', citations: cited },
  },
  networks: {
    net: { id: 'net', name: { en: 'Net' }, kind: 'cluster', pillars: ['two', 'two'], citations: cited },
  },
  persons: { jan: { id: 'jan', familyName: 'Example', citations: [] } },
  contactPoints: { desk: { id: 'desk', about: ['net'], citations: [] } },
  concepts: {
    one: { id: 'one', scheme: 'pillar', label: { en: 'One' }, network: 'net', order: 1, citations: [] },
    two: { id: 'two', scheme: 'theme', label: { en: 'Two' }, citations: [] },
    idle: { id: 'idle', scheme: 'theme', label: { en: 'Idle' }, citations: [] },
    hospital: { id: 'hospital', scheme: 'organization-kind', label: { en: 'Hospital' }, citations: [] },
    guild: { id: 'guild', scheme: 'organization-kind', label: { en: 'Guild' }, citations: [] },
    mentors: { id: 'mentors', scheme: 'link-kind', label: { en: 'mentors' }, citations: [] },
  },
  goals: { goal: { id: 'goal', statement: { en: 'Better' }, kind: 'aim', citations: [] } },
  programs: {
    fund: { id: 'fund', name: { en: 'Fund' }, kind: 'program', status: 'running', network: 'net', citations: [] },
  },
  events: {
    day: { id: 'day', name: { en: 'Day' }, status: 'planned', citations: [] },
    late: { id: 'late', name: { en: 'Late' }, status: 'held', startDate: '2020', endDate: '2019', citations: [] },
  },
  links: {
    paid: { id: 'paid', kind: 'funds', from: 'fund', to: 'net', citations: [] },
    again: { id: 'again', kind: 'funds', from: 'fund', to: 'net', citations: [] },
  },
  memberships: { self: { id: 'self', member: 'net', organization: 'net', role: 'member', citations: cited } },
  groups: { all: { id: 'all', name: { en: 'All' }, kind: 'hospital', relation: 'covers', citations: [] } },
} as unknown as Dataset;

const readSource = ({ id }: { id: string }): string | undefined => (id === 'report' ? 'tekst' : undefined);

const issues: readonly Issue[] = checkDataset(broken, { readSource });

test('the dataset breaks every rule', () => {
  expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
});

test('every issue has codes', () => {
  expect(issues.filter(({ code, remedyCode }) => code === undefined || remedyCode === undefined)).toEqual([]);
});

describe.each(['nl', 'de', 'fi'])('in %s', (language) => {
  test('every issue is formatted with all its values', async () => {
    const speech = await loadIssueLanguage(language);
    const reported = issues.map((issue) => ({ issue, other: translateIssue(issue, speech) }));
    expect(reported.filter(({ issue, other }) => other === issue).map(({ issue }) => issue.code)).toEqual([]);
    expect(reported.filter(({ other }) => /\{\w+[,}]/.test(`${other.message} ${other.remedy}`))).toEqual([]);
  });
});

test('reads as a sentence', async () => {
  const inDutch = createIssueFormatter(await loadIssueLanguage('nl'));
  const lineOf = (rule: string): string | undefined => issues.filter((issue) => issue.rule === rule).map(inDutch)[0];
  expect(['dates-in-order', 'countries-agree', 'localized-text-complete', 'no-cycles'].map(lineOf)).toEqual([
    'events.late.endDate: "2019" ligt vóór startDate "2020". Verbeter de datums, of wissel ze om.',
    'places.town.country: "NL" is niet het land van "county", waarin het ligt ("DE"). Verbeter een van de twee.',
    'places.town.name: {"en":"Town"} heeft geen tekst voor "nl". Voeg die toe, of haal de taal weg uit "languages" van het bestand.',
    'places.ring.within: "ring" leidt naar zichzelf terug: ring → ring. Verwijder "within" bij het ruimste van deze records.',
  ]);
});
