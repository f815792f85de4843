import {
  collaborationChoices,
  contactPointsOf,
  findParty,
  findPlace,
  findRecord,
  hasEnded,
  linksOf,
  membersOf,
  partiesOnTheme,
  programsOf,
  servedGroupsOf,
  type AnyRecord,
  type Concept,
  type ContactPoint,
  type DatasetIndex,
  type Network,
  type Organization,
  type PartyOnTheme,
} from '@health-networks/core';
import { isCurrent } from '../base/is-current.js';

/** An organization or network that can be found, with its filter values. */
export interface Candidate {
  party: Organization | Network;
  /** The kind of an organization; undefined for networks, which are of other kinds. */
  kind: string | undefined;
  /** The places related to the party and those that contain them, each with the supporting record. */
  places: ReadonlyMap<string, AnyRecord>;
  contacts: readonly ContactPoint[];
}

const isPresent = (id: string | undefined): id is string => id !== undefined;

/**
 * Returns the ids of the network and of all parties that participate in it or its programs, are responsible for it, or
 * are linked to it.
 */
const idsAround = (index: DatasetIndex, { id }: Network): (string | undefined)[] => [
  id,
  ...[id, ...programsOf(index, id).map((program) => program.id)].flatMap((body) =>
    membersOf(index, body)
      .filter(({ membership }) => isCurrent(membership))
      .map(({ member }) => member.id),
  ),
  ...contactPointsOf(index, id).map(({ organization }) => organization),
  ...linksOf(index, id)
    .filter((link) => !hasEnded(link))
    .flatMap(({ from, to, about = [] }) => [from, to, ...about]),
];

const idsOfAll = ({ dataset }: DatasetIndex): string[] => [
  ...Object.keys(dataset.organizations),
  ...Object.keys(dataset.networks),
];

/** Returns the places of the far end of a link: the end itself, or the location of a group or event. */
const placesAt = (index: DatasetIndex, id: string): (string | undefined)[] => {
  const found = findRecord(index, id);
  if (found?.collection === 'groups') return [found.record.area];
  if (found?.collection === 'events') return [...(found.record.places ?? [])];
  return found?.collection === 'places' ? [id] : [];
};

/**
 * Returns the places of a party with the supporting records, its seat first; for an embassy, the country it represents.
 */
const placesNamed = (
  index: DatasetIndex,
  party: Organization | Network,
): (readonly [string | undefined, AnyRecord])[] => {
  const represents = 'represents' in party ? party.represents : undefined;
  const served = 'areaServed' in party ? (party.areaServed ?? []) : [];
  return [
    [represents ?? party.place, party] as const,
    ...served.map((id) => [id, party] as const),
    ...servedGroupsOf(index, party.id).map((group) => [group.area, group] as const),
    ...linksOf(index, party.id)
      .filter((link) => !hasEnded(link))
      .flatMap((link) => [link.from, link.to].flatMap((end) => placesAt(index, end)).map((id) => [id, link] as const)),
  ];
};

const placesOf = (index: DatasetIndex, party: Organization | Network): Map<string, AnyRecord> => {
  const places = new Map<string, AnyRecord>();
  for (const [named, record] of placesNamed(index, party)) {
    // Stops at a place that is already known, so that a cycle of places does not cause an endless loop.
    for (let id = named; id !== undefined && !places.has(id); id = findPlace(index, id)?.within) places.set(id, record);
  }
  return places;
};

/**
 * Returns the candidates around a network, or all in the data, without those that no longer exist and without `from`.
 */
export const candidatesIn = (index: DatasetIndex, network: Network | undefined, from: string): Candidate[] => {
  const ids = new Set((network ? idsAround(index, network) : idsOfAll(index)).filter(isPresent));
  ids.delete(from);
  return [...ids].flatMap((id) => {
    const found = findParty(index, id);
    if (!found || hasEnded(found.record)) return [];
    const { record: party } = found;
    return {
      party,
      kind: found.collection === 'organizations' ? party.kind : undefined,
      places: placesOf(index, party),
      contacts: contactPointsOf(index, id),
    };
  });
};

/** A theme, with the candidates that work on it by id. */
export interface ThemeChoice {
  theme: Concept;
  parties: ReadonlyMap<string, PartyOnTheme>;
}

const themeChoice = (index: DatasetIndex, theme: Concept, ids: ReadonlySet<string>): ThemeChoice => {
  const parties = partiesOnTheme(index, theme.id).filter(({ party }) => ids.has(party.id));
  return { theme, parties: new Map(parties.map((found) => [found.party.id, found])) };
};

/** Maximum number of themes to choose from. */
const maxThemes = 10;

/** Returns a key of the results of a theme: the parties, and the programs through which they work on it. */
const answerOf = ({ parties }: ThemeChoice): string =>
  [...parties.values()].flatMap(({ party, programs }) => [party.id, ...programs.map(({ id }) => id)]).join(' ');

/** Returns all themes with candidates that work on them. */
export const themesAmong = (index: DatasetIndex, candidates: readonly Candidate[]): ThemeChoice[] => {
  const ids = new Set(candidates.map(({ party }) => party.id));
  return collaborationChoices(index)
    .themes.map((theme) => themeChoice(index, theme, ids))
    .filter(({ parties }) => parties.size > 0);
};

/**
 * Returns the themes to choose from, those with the most parties first. Excludes narrower themes, and themes that lead
 * only to the network without naming a program; returns none if all have the same results. The theme requested by id is
 * always included.
 */
export const themesWorthChoosing = (
  index: DatasetIndex,
  choices: readonly ThemeChoice[],
  network: Network | undefined,
  requested: string,
): ThemeChoice[] => {
  const known = new Set(collaborationChoices(index).themes.map(({ id }) => id));
  const hasMoreParties = ({ parties }: ThemeChoice): boolean =>
    [...parties.values()].some(({ party, programs }) => party.id !== network?.id || programs.length > 0);
  const top = choices
    .filter((choice) => !known.has(choice.theme.broader ?? '') && hasMoreParties(choice))
    .sort((a, b) => b.parties.size - a.parties.size)
    .slice(0, maxThemes);
  const isSame = top.length > 1 && new Set(top.map(answerOf)).size === 1;
  const own = choices.filter(
    ({ theme }) => theme.id === requested && (isSame || !top.some((one) => one.theme === theme)),
  );
  return [...(isSame ? [] : top), ...own];
};
