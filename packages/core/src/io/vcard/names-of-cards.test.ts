import { expect, test } from 'vitest';
import { createIssueFormatter, type IssueLanguage } from '../../issues/issue-words.js';
import { loadIssueLanguage } from '../../issues/load-issue-language.js';
import { readVcard, safeReadVcard } from './read-vcard.js';

const card = (...lines: string[]): string => ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n');

const ring = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

const speeches = new Map<string, IssueLanguage>();
for (const language of ['en', 'nl', 'de', 'fi']) speeches.set(language, await loadIssueLanguage(language));

test.each<[lines: string[], path: string, value: string]>([
  [['FN:Sekretariat', 'ORG:UMCG'], 'FN', 'Sekretariat'],
  [['FN:Anna & Bob Meier', 'ORG:UMCG'], 'FN', 'Anna & Bob Meier'],
  [['FN:Anna und Bob Meier', 'N:Meier;Anna und Bob;;;', 'ORG:UMCG'], 'FN', 'Anna und Bob Meier'],
  [['FN:ANNA UND BOB MEIER', 'N:MEIER;ANNA UND BOB;;;', 'ORG:UMCG'], 'FN', 'ANNA UND BOB MEIER'],
  [['FN:Max', 'N:;Max;;;', 'ORG:UMCG'], 'FN', 'Max'],
  [['FN:UMCG', 'N:;Max;;;', 'ORG:UMCG'], 'N', 'Max'],
  [['FN:Balie', 'N:Balie;;;;', 'ORG:UMCG'], 'FN', 'Balie'],
])('the name in %j, of no one person, is reported beside the organization', (lines, path, value) => {
  const result = safeReadVcard(card(...lines, 'EMAIL:a@example.org'), ring);
  expect(result.success && Object.keys(result.data.persons)).toEqual([]);
  const issues = result.success ? result.issues : [];
  expect(issues.map((issue) => [issue.path.at(-1), issue.value])).toContainEqual([path, value]);
  const texts = [...speeches.values()].map((speech) => issues.map(createIssueFormatter(speech)).join('\n'));
  expect(new Set(texts).size).toBe(4);
  expect(texts.every((text) => text.includes(value))).toBe(true);
});

test.each([
  [['FN:UMCG', 'N:de Vries;Jan;;;', 'ORG:UMCG'], { givenName: 'Jan', familyNamePrefix: 'de', familyName: 'Vries' }],
  [['FN:Jan Bakker', 'N:Bakker;Jan,Piet;;Prof.,Dr.;'], { givenName: 'Jan Piet', honorificPrefix: 'Prof. Dr.' }],
  [['FN:Jan Bakker', 'N:Bakker,Smit;Jan;Karel\\, Piet;;'], { givenName: 'Jan Karel, Piet', familyName: 'Bakker Smit' }],
  [['FN:Or Cohen', 'N:Cohen;Or;;;'], { givenName: 'Or', familyName: 'Cohen' }],
  [
    ['FN:Anna von und zu Liechtenstein', 'N:Liechtenstein;Anna;von und zu;;'],
    { givenName: 'Anna', familyNamePrefix: 'von und zu', familyName: 'Liechtenstein' },
  ],
])('%j names a person', (lines, person) => {
  const { persons } = readVcard(card(...lines), ring);
  expect(Object.values(persons)).toMatchObject([person]);
});

test.each([
  ['N:UMCG;;;;', 'FN:UMCG', 'ORG:UMCG'],
  ['FN:UMCG', 'ORG:UMCG;'],
])('a card that names only its organization is complete: %s, %s', (...lines) => {
  expect(safeReadVcard(card(...lines), ring)).toMatchObject({ success: true, issues: [] });
});

test.each([
  ['TEL;VALUE=uri:tel:+49-40-7410-0;ext=12', '+49-40-7410-0 x12'],
  ['TEL:tel:+31-30-123-45-67;phone-context=example.org;EXT=4', '+31-30-123-45-67 x4'],
  ['TEL:+31 30 123 45 67', '+31 30 123 45 67'],
])('an extension is shown: %s', (line, display) => {
  const { contactPoints } = readVcard(card('FN:UMCG', line), ring);
  expect(Object.values(contactPoints)).toMatchObject([{ telephone: { display } }]);
});
