import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { parseDataset, safeParseDataset } from '../../parse/parse-dataset.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { formatTurtle } from '../turtle/turtle.js';
import { readRdf, safeReadRdf } from './read-rdf.js';

const ring = { network: { id: 'ring' }, language: 'en' };

const prefixes = `
@prefix : <https://example.org/id/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix schema: <https://schema.org/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
`;

const statements = (text: string) => new Parser().parse(prefixes + text);

const organizations = `
:ring a org:OrganizationalCollaboration ;
  skos:prefLabel "De Ring"@nl, "The Ring"@en ;
  org:hasMember :clinic .
:clinic a org:FormalOrganization ;
  skos:prefLabel "Clinic"@en ;
  skos:altLabel "C" ;
  org:classification :hospitals ;
  foaf:homepage <https://example.org/> ;
  owl:sameAs <http://www.wikidata.org/entity/Q1> ;
  org:hasPrimarySite [ a org:Site ; org:siteAddress [ vcard:locality "Utrecht" ; vcard:country-name "NL" ] ] ;
  org:hasUnit :lab .
:lab a org:OrganizationalUnit ; skos:prefLabel "Lab"@en ; foaf:logo <https://example.org/lab.svg> .
:hospitals a skos:Concept ; skos:prefLabel "hospital"@en .
:anna a foaf:Person ; foaf:name "Anna van der Berg" .
[] a org:Membership ; org:member :anna ; org:organization :ring ; org:role [ skos:prefLabel "chair" ] .
[] a org:Membership ; org:member :lab ; org:organization :ring ; org:role [ skos:prefLabel "partner" ] .
`;

test('readRdf reads organizations in the ontology of the W3C', () => {
  const text = organizations.replace('"chair"', '"board member"');
  const read = readRdf(statements(text), ring);
  expect(parseDataset(read)).toEqual(read);
  const citations: unknown[] = [];
  expect(read).toMatchObject({
    networks: { ring: { id: 'ring', name: { nl: 'De Ring', en: 'The Ring' }, kind: 'other' } },
    places: { 'place-utrecht': { name: { en: 'Utrecht' }, kind: 'city', country: 'NL' } },
    organizations: {
      clinic: {
        id: 'clinic',
        name: { en: 'Clinic' },
        alternateNames: ['C'],
        place: 'place-utrecht',
        url: 'https://example.org/',
        identifiers: { wikidata: 'Q1' },
        kind: 'hospital',
        citations,
      },
      lab: { logo: 'https://example.org/lab.svg', subOrganizationOf: 'clinic', kind: 'other' },
    },
    persons: { 'anna-van-der-berg': { givenName: 'Anna', familyNamePrefix: 'van der', familyName: 'Berg' } },
    memberships: {
      'clinic-member': { member: 'clinic', organization: 'ring', role: 'member' },
      'anna-van-der-berg-board-member': { member: 'anna-van-der-berg', organization: 'ring', role: 'board-member' },
      'lab-partner': { member: 'lab', organization: 'ring', role: 'partner' },
    },
  });
  expect(readRdf(statements(text), ring)).toEqual(read);
});

describe('faults are reported by node and property', () => {
  const reported = (text: string): string[] => {
    const result = safeReadRdf(statements(text), ring);
    return (result.success ? result.issues : result.error.issues).map(formatIssue);
  };

  test.each([
    ['a role', organizations, 'http://www.w3.org/ns/org#role "chair" is not a known role'],
    [
      'an address',
      ':a a org:Organization ; skos:prefLabel "A" ; foaf:homepage <mailto:a@example.org> .',
      'is not a web address',
    ],
    ['a name', ':a a org:Organization .', 'https://example.org/id/a.https://schema.org/name is missing'],
    ['a date', ':a a schema:NGO ; schema:name "A" ; schema:foundingDate "soon" .', '"soon" is not a date we can read'],
    [
      'a kind',
      ':a a org:Organization ; skos:prefLabel "A" ; org:classification "Bakery" .',
      '"Bakery" is not a known kind',
    ],
    [
      'a member',
      ':a a org:Organization ; skos:prefLabel "A" ; org:hasMember :b .',
      'is not an organization in the file',
    ],
    [
      'a property',
      ':a a org:Organization ; skos:prefLabel "A" ; org:changedBy :b .',
      'org#changedBy has no counterpart in a dataset',
    ],
    ['a second name', ':a a org:Organization ; skos:prefLabel "A", "B" .', '"B" is an additional value'],
    ['nothing', '', 'describes no organization'],
  ])('%s', (_, text, message) => {
    expect(reported(text)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });
});

test('a dataset in Turtle is read back unchanged', () => {
  const read = readRdf(new Parser().parse(formatTurtle(miniDataset)), { parse: safeParseDataset });
  expect(read).toEqual(miniDataset);
});

test('many statements are read in linear time', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `:o${at} a org:Organization ; skos:prefLabel "O${at}" .`);
  const { organizations: read } = readRdf(statements(many.join('\n')), ring);
  expect(Object.keys(read)).toHaveLength(3000);
});
