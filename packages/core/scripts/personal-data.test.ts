import { describe, expect, test } from 'vitest';
import { seedDataset } from '../src/data/index.js';
import { checkDataset, formatIssue } from '../src/integrity/index.js';
import type { Dataset, Person } from '../src/model/types.generated.js';
import { parseDataset } from '../src/parse/parse-dataset.js';
import { toJsonSchema } from '../src/parse/to-json-schema.js';
import { erasePerson, withoutPersonalData } from '../src/privacy/index.js';
import { isPersonalMailbox } from '../src/privacy/is-personal-mailbox.js';
import { datasetFiles } from './dataset-files.js';

const seed: Dataset = seedDataset;
const persons = Object.values(seed.persons);
const schema = toJsonSchema();

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Matches a name as a whole word, because "Eelco" also occurs in "deelcoalitie". */
const asWord = (name: string): RegExp => new RegExp(`(?<![a-z])${fold(name)}(?![a-z])`);

/** Returns patterns that must not match anywhere after a person has been erased. */
const tracesOf = (person: Person): RegExp[] => {
  const contacts = Object.values(seed.contactPoints).filter((contact) => contact.person === person.id);
  const mailboxes = contacts.flatMap(({ email }) => (email && isPersonalMailbox(email, person) ? [email] : []));
  const numbers = contacts.flatMap(({ telephone }) => (telephone ? [telephone.number, telephone.display] : []));
  const verbatim = [...mailboxes, ...numbers].map((text) => new RegExp(fold(text).replace(/[+.]/g, String.raw`\$&`)));
  return [...[person.id, person.givenName, person.familyName].map(asWord), ...verbatim];
};

/** Finds the traces in the files of the build, with their positions. */
const findTraces = (dataset: Dataset, mentions: readonly RegExp[]): string[] =>
  [['memory', JSON.stringify(dataset)] as const, ...datasetFiles({ dataset, schema, version: '1.0.0' })].flatMap(
    ([file, text]) => {
      const folded = fold(`${file} ${text}`);
      return mentions.filter((trace) => trace.test(folded)).map((trace) => `${file}: ${trace.source}`);
    },
  );

const problemsOf = (dataset: Dataset): string[] =>
  checkDataset(dataset)
    .filter(({ severity }) => severity !== 'info')
    .map(formatIssue);

const known = new Set(problemsOf(seed));

const newProblems = (dataset: Dataset): string[] => problemsOf(dataset).filter((problem) => !known.has(problem));

describe.each(persons)('erasing $id', (person) => {
  const { dataset: rest } = erasePerson(seed, person.id);

  test('leaves no trace in the data or any built file', () => {
    expect(findTraces(seed, tracesOf(person))).not.toEqual([]);
    expect(findTraces(rest, tracesOf(person))).toEqual([]);
  });

  test('leaves a valid dataset', () => {
    expect(parseDataset(rest)).toEqual(rest);
    expect(newProblems(rest)).toEqual([]);
  });

  test('keeps the others', () => {
    expect(Object.keys(rest.persons)).toEqual(Object.keys(seed.persons).filter((id) => id !== person.id));
    expect(Object.keys(rest.organizations)).toEqual(Object.keys(seed.organizations));
  });
});

describe('removing all personal data', () => {
  const { dataset: rest } = withoutPersonalData(seed);

  test('leaves no trace in the data or any built file', () => {
    expect(findTraces(rest, persons.flatMap(tracesOf))).toEqual([]);
  });

  test('leaves a valid dataset', () => {
    expect(parseDataset(rest)).toEqual(rest);
    expect(newProblems(rest)).toEqual([]);
  });

  test('keeps other data', () => {
    const kept = ['sources', 'places', 'organizations', 'networks', 'concepts', 'goals', 'programs'] as const;
    expect(kept.map((name) => Object.keys(rest[name]))).toEqual(kept.map((name) => Object.keys(seed[name])));
  });
});

test('the seed data contain no mailbox of a private mail provider', () => {
  const providers =
    /@(?:.+\.)?(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|xs4all|gmx|web|t-online|luukku|kolumbus)\./i;
  const mailboxes = Object.values(seed.contactPoints).flatMap(({ email }) => email ?? []);
  expect(mailboxes.filter((email) => providers.test(email))).toEqual([]);
});
