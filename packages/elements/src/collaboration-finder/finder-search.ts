import {
  findPerson,
  findPlace,
  foldSearchText,
  formatPersonName,
  searchWords,
  type Concept,
  type ContactPoint,
  type DatasetIndex,
  type LocalizedText,
} from '@health-networks/core';
import { currentPost } from '../base/current-post.js';
import { label } from '../base/text/label.js';
import type { Candidate, ThemeChoice } from './finder-candidates.js';
import type { FinderInput } from './messages.js';

const valuesOf = (text: LocalizedText | undefined): string[] => Object.values(text ?? {});

/** Returns all words for a theme, in every language. */
const wordsFor = ({ label, altLabels = {} }: Concept): string[] => [
  ...valuesOf(label),
  ...Object.values(altLabels).flat(),
];

const contactTexts = ({ person = '', organization = '', topic }: ContactPoint, index: DatasetIndex): string[] => {
  const found = findPerson(index, person);
  if (!found) return valuesOf(topic);
  return [formatPersonName(found), ...valuesOf(currentPost(index, person, organization)?.title), ...valuesOf(topic)];
};

/** Returns all names related to a candidate, in every language of the data, folded for search. */
const searchTextOf = (
  { party, kind, places, contacts }: Candidate,
  themes: readonly ThemeChoice[],
  input: FinderInput,
): string => {
  const { index, messages } = input;
  const found = themes.filter(({ parties }) => parties.has(party.id));
  const programs = found.flatMap(({ parties }) => parties.get(party.id)?.programs ?? []);
  return foldSearchText(
    [
      ...valuesOf(party.name),
      ...(party.alternateNames ?? []),
      label(messages, kind === undefined ? 'network-kind' : 'organization-kind', party.kind).value,
      ...[...places.keys()].flatMap((id) => valuesOf(findPlace(index, id)?.name)),
      ...found.flatMap(({ theme }) => wordsFor(theme)),
      ...programs.flatMap(({ name }) => valuesOf(name)),
      ...contacts.flatMap((contact) => contactTexts(contact, index)),
    ].join(' '),
  );
};

const holdsAll = (words: readonly string[], text: string): boolean => words.every((word) => text.includes(word));

/** Returns the candidates that match a query; all for an empty one. */
type CandidateSearch = (query: string) => readonly Candidate[];

/**
 * Creates a search by words, each of which must occur in a name, theme, program, place, kind or contact of a candidate.
 * The texts are created with the first query, because most readers use the filters instead.
 */
export const createSearch = (
  candidates: readonly Candidate[],
  themes: readonly ThemeChoice[],
  input: FinderInput,
): CandidateSearch => {
  let texts: readonly string[] | undefined;
  return (query) => {
    const words = searchWords(query);
    if (words.length === 0) return candidates;
    const known = (texts ??= candidates.map((candidate) => searchTextOf(candidate, themes, input)));
    return candidates.filter((_, at) => holdsAll(words, known[at] ?? ''));
  };
};

/** Finds the theme that a query names. */
export const themeNamed = (query: string, themes: readonly ThemeChoice[]): ThemeChoice | undefined => {
  const words = searchWords(query);
  if (words.length === 0) return undefined;
  return themes.find(({ theme }) => holdsAll(words, foldSearchText(wordsFor(theme).join(' '))));
};
