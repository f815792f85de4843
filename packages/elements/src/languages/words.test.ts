import { describe, expect, test } from 'vitest';
import { collaborationFinderWords } from '../collaboration-finder/messages.js';
import { contactCardWords } from '../contact-card/messages.js';
import { eventTimelineWords } from '../event-timeline/messages.js';
import { keyFiguresWords } from '../key-figures/messages.js';
import { lifeCircleWords } from '../life-circle/messages.js';
import { networkGraphWords } from '../network-graph/messages.js';
import { networkProfileWords } from '../network-profile/messages.js';
import { partnerListWords } from '../partner-list/messages.js';
import { pillarDiagramWords } from '../pillar-diagram/messages.js';
import { placeMapWords } from '../place-map/messages.js';
import { programListWords } from '../program-list/messages.js';
import { sourceListWords } from '../source-list/messages.js';
import type { BaseWords } from './base-words.js';

const widgets = {
  collaborationFinder: collaborationFinderWords,
  contactCard: contactCardWords,
  eventTimeline: eventTimelineWords,
  keyFigures: keyFiguresWords,
  lifeCircle: lifeCircleWords,
  networkGraph: networkGraphWords,
  networkProfile: networkProfileWords,
  partnerList: partnerListWords,
  pillarDiagram: pillarDiagramWords,
  placeMap: placeMapWords,
  programList: programListWords,
  sourceList: sourceListWords,
};

/** Words that are spelled alike in two languages, each looked up. */
const sameInEnglish: Record<string, readonly string[]> = {
  nl: [
    'collaborationFinder.website',
    'contactCard.email',
    'contactCard.website',
    'eventTimeline.status',
    'networkGraph.group',
    'networkProfile.sections.contacts',
    'networkProfile.sections.partners',
    'networkProfile.website',
    'partnerList.contact',
    'partnerList.contactRole',
    'partnerList.website',
    'programList.website',
  ],
  de: [
    'collaborationFinder.website',
    'contactCard.website',
    'eventTimeline.status',
    'networkGraph.group',
    'networkProfile.website',
    'partnerList.name',
    'partnerList.website',
    'programList.website',
  ],
  fi: [],
};

/** Texts that only put their arguments in order say the same in every language. */
const onlyArguments = [
  'collaborationFinder.reasons.linkedToPlace',
  'collaborationFinder.reasons.linkedToPlaceBy',
  'partnerList.through',
  'partnerList.inProgram',
];

/** Words are asked about texts, about one and two of something, and about what is not documented. */
const questions: readonly (readonly unknown[])[] = [
  ['{a}', '{b}'],
  [1, 1],
  [2, 2],
  [undefined, undefined],
];

/** Functions may pass an argument on to one that expects something else of it: what then throws says nothing. */
const answerTo = (ask: (...given: never[]) => unknown, given: readonly unknown[]): string => {
  try {
    return String(Reflect.apply(ask, undefined, given));
  } catch {
    return 'no answer';
  }
};

const isFunction = (value: unknown): value is (...given: never[]) => unknown => typeof value === 'function';

const textOf = (value: unknown): string =>
  isFunction(value) ? questions.map((given) => answerTo(value, given)).join(' | ') : String(value);

const flatten = (value: unknown, path: string): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`))
    : [[path, textOf(value)]];

/** Labels of vocabularies have their own test, where they live. */
const ownWords = ({ language: _language, ...words }: BaseWords): object => ({ ...words, labels: {} });

const wordsIn = async (language: string): Promise<Map<string, string>> => {
  const loaded = await Promise.all(Object.values(widgets).map((loader) => loader.load(language)));
  return new Map(Object.keys(widgets).flatMap((name, at) => flatten(loaded[at] && ownWords(loaded[at]), name)));
};

const english = await wordsIn('en');

describe.each(['nl', 'de', 'fi'])('words in %s', async (language) => {
  const own = await wordsIn(language);

  test('have every key of the English ones, and no other', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('leave nothing empty', () => {
    const isEmpty = (text: string): boolean => text.split(' | ').some((answer) => answer.trim() === '');
    expect([...own].filter(([, text]) => isEmpty(text))).toEqual([]);
  });

  test('leave nothing in English', () => {
    const copies = [...own].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
    const allowed = [...onlyArguments, ...(sameInEnglish[language] ?? [])];
    expect(copies.filter((key) => !allowed.includes(key))).toEqual([]);
    expect(
      allowed.filter((key) => !copies.includes(key)),
      'These need no exemption.',
    ).toEqual([]);
  });
});

test('a language that nobody here speaks is served in English, a regional one in its base', async () => {
  expect((await partnerListWords.load('sv')).language).toBe('en');
  expect((await partnerListWords.load('de-AT')).language).toBe('de');
});
