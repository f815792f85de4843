import { describe, expect, test } from 'vitest';
import { base, byId, makeDataset } from '../integrity/test-support/make-dataset.js';
import type { Person } from '../model/types.generated.js';
import { createMentionFinder } from './mention-finder.js';

const jelle: Person = {
  ...base,
  id: 'person-17',
  givenName: 'Jelle',
  familyNamePrefix: 'van der',
  familyName: 'Müller',
  image: 'https://example.org/photos/17.jpg',
};
const will: Person = { ...base, id: 'will-berg', givenName: 'Will', familyName: 'Berg' };
const bo: Person = { ...base, id: 'bo-li', givenName: 'Bo', familyName: 'Li' };

const dataset = makeDataset({
  persons: byId(jelle, will, bo, { ...base, id: 'anna-smit', givenName: 'Anna', familyName: 'Smit' }),
  networks: byId({ ...base, id: 'berg-circle', name: { en: 'Berg Circle' }, kind: 'cluster' }),
  goals: byId({ ...base, id: 'goal', network: 'berg-circle', kind: 'aim', statement: { en: 'This will help.' } }),
  contactPoints: byId(
    { ...base, id: 'c1', person: 'person-17', about: ['berg-circle'], email: 'jvdm@example.org' },
    {
      ...base,
      id: 'c2',
      person: 'bo-li',
      about: ['berg-circle'],
      telephone: { number: '+31301234567', display: '030 123 45 67' },
    },
  ),
});

const mentions = createMentionFinder(dataset, [jelle, will, bo]);

describe('texts', () => {
  test.each([
    'Jelle van der Müller',
    'MÜLLER, JELLE VAN DER',
    'says muller',
    'Mueller said so',
    'after Jelle van der',
    'Jelle said so',
    'Müller’s plan',
    'Müllerin suunnitelma',
    'Mül\u00ADler',
    'Mu\u0308ller',
    'https://example.org/people/jelle-muller',
    'https://example.org/jellemuller2',
    'Will Berg',
    'Berg, Will',
    'W. Berg',
    'Prof. Berg',
    'B. Li',
    'Bo Li',
    'mail JVDM@example.org.',
    'm.w.berg@example.org',
    'call 0031 30-123 45 67 today',
    'call (030) 1234567',
    'https://example.org/photos/17.jpg',
  ])('%s contains a mention', (text) => {
    expect(mentions.inText(text)).toBe(true);
  });

  test.each([
    'Berg Circle',
    'the Bergen of a network',
    'This will help.',
    'Will this help?',
    'Li is a short name',
    'Jellema and Müllerstadt',
    'Anna Smit',
    'info@example.org',
    'https://example.org/photos/18.jpg',
    'on 2020-11-06, 12345678 times',
    '',
  ])('%s contains no mention', (text) => {
    expect(mentions.inText(text)).toBe(false);
  });
});

describe('ids', () => {
  test.each([
    'person-17',
    'person-17-chair',
    'statement-person-17',
    'will-berg',
    'will-berg-2',
    'muller-chair',
    'jelle',
    'bo-li',
  ])('%s contains a mention', (id) => {
    expect(mentions.inId(id)).toBe(true);
  });

  test.each(['person-1', 'person-170', 'berg-circle', 'person-1-7', 'goal', 'anna-smit'])(
    '%s contains no mention',
    (id) => {
      expect(mentions.inId(id)).toBe(false);
    },
  );
});

test('a family name shared with another person is not a mention by itself', () => {
  const other: Person = { ...base, id: 'eva-muller', givenName: 'Eva', familyName: 'Müller' };
  const { inText } = createMentionFinder(makeDataset({ persons: byId(jelle, other) }), [jelle]);
  expect(['Eva Müller', 'Müller', 'Jelle Müller', 'J. Müller'].map(inText)).toEqual([false, false, true, true]);
});

test('names without letters match nothing', () => {
  const blank: Person = { ...base, id: 'blank', givenName: '?', familyName: '!' };
  const { inText } = createMentionFinder(makeDataset({ persons: byId(blank) }), [blank]);
  expect(['?', 'Is this so?', 'Oh!'].map(inText)).toEqual([false, false, false]);
});
