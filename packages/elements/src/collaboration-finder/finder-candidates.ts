import {
  collaborationChoices,
  contactPointsOf,
  findParty,
  findPlace,
  findRecord,
  groupsOf,
  hasEnded,
  linksOf,
  membersOf,
  partiesOnTheme,
  programsOf,
  type AnyRecord,
  type Concept,
  type ContactPoint,
  type DatasetIndex,
  type Group,
  type Network,
  type Organization,
  type PartyOnTheme,
} from '@health-networks/core';

/** An organization or network to turn to, with what readers choose by. */
export interface Candidate {
  party: Organization | Network;
  /** The kind of an organization; undefined for networks, which are of other kinds. */
  kind: string | undefined;
  /** The places that it has to do with and those around them, each with the record that says so. */
  places: ReadonlyMap<string, AnyRecord>;
  contacts: readonly ContactPoint[];
}

/** Ties of groups for which a network works. */
const workingRelations = new Set(['covers', 'brings-together', 'serves']);

const isPresent = (id: string | undefined): id is string => id !== undefined;

/** Ids of those that take part in a network or its programs, answer for it or have links with it, and of the network. */
const idsAround = (index: DatasetIndex, { id }: Network): (string | undefined)[] => [
  id,
  ...[id, ...programsOf(index, id).map((program) => program.id)].flatMap((body) =>
    membersOf(index, body)
      .filter(({ membership }) => !hasEnded(membership))
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

/** The places of the far end of a link: the end itself, or where a group or event is. */
const placesAt = (index: DatasetIndex, id: string): (string | undefined)[] => {
  const found = findRecord(index, id);
  if (found?.collection === 'groups') return [found.record.area];
  if (found?.collection === 'events') return [...(found.record.places ?? [])];
  return found?.collection === 'places' ? [id] : [];
};

const workedFor = (groups: readonly Group[]): Group[] =>
  groups.filter(({ relation }) => relation !== undefined && workingRelations.has(relation));

/** The places of a party with the records that say so: first its seat, or for an embassy the country it represents. */
const placesNamed = (
  index: DatasetIndex,
  party: Organization | Network,
): (readonly [string | undefined, AnyRecord])[] => {
  const represents = 'represents' in party ? party.represents : undefined;
  const served = 'areaServed' in party ? (party.areaServed ?? []) : [];
  return [
    [represents ?? party.place, party] as const,
    ...served.map((id) => [id, party] as const),
    ...workedFor(groupsOf(index, party.id)).map((group) => [group.area, group] as const),
    ...linksOf(index, party.id)
      .filter((link) => !hasEnded(link))
      .flatMap((link) => [link.from, link.to].flatMap((end) => placesAt(index, end)).map((id) => [id, link] as const)),
  ];
};

const placesOf = (index: DatasetIndex, party: Organization | Network): Map<string, AnyRecord> => {
  const places = new Map<string, AnyRecord>();
  for (const [named, record] of placesNamed(index, party)) {
    // Ends at a place that is known already, so that no circle of places is followed for ever.
    for (let id = named; id !== undefined && !places.has(id); id = findPlace(index, id)?.within) places.set(id, record);
  }
  return places;
};

/** Those to turn to: around a network, or all in the data. What no longer exists is left out, and who asks. */
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

/** A theme, and by id those of the candidates who work on it. */
export interface ThemeChoice {
  theme: Concept;
  parties: ReadonlyMap<string, PartyOnTheme>;
}

const themeChoice = (index: DatasetIndex, theme: Concept, ids: ReadonlySet<string>): ThemeChoice => {
  const parties = partiesOnTheme(index, theme.id).filter(({ party }) => ids.has(party.id));
  return { theme, parties: new Map(parties.map((found) => [found.party.id, found])) };
};

/** More themes than a reader takes in. */
const mostThemes = 10;

/** What choosing the theme tells: who, and through which programs. */
const answerOf = ({ parties }: ThemeChoice): string =>
  [...parties.values()].flatMap(({ party, programs }) => [party.id, ...programs.map(({ id }) => id)]).join(' ');

/** All themes, each with those of the candidates who work on it. */
export const themesAmong = (index: DatasetIndex, candidates: readonly Candidate[]): ThemeChoice[] => {
  const ids = new Set(candidates.map(({ party }) => party.id));
  return collaborationChoices(index)
    .themes.map((theme) => themeChoice(index, theme, ids))
    .filter(({ parties }) => parties.size > 0);
};

/**
 * The themes worth choosing, those of the most parties first: no narrower ones, none that leads to the network alone
 * without telling through what, and none at all where each has the same answer. The one that is asked for by its id
 * comes besides.
 */
export const themesWorthChoosing = (
  index: DatasetIndex,
  choices: readonly ThemeChoice[],
  network: Network | undefined,
  asked: string,
): ThemeChoice[] => {
  const known = new Set(collaborationChoices(index).themes.map(({ id }) => id));
  const tellsMore = ({ parties }: ThemeChoice): boolean =>
    [...parties.values()].some(({ party, programs }) => party.id !== network?.id || programs.length > 0);
  const top = choices
    .filter((choice) => !known.has(choice.theme.broader ?? '') && tellsMore(choice))
    .sort((a, b) => b.parties.size - a.parties.size)
    .slice(0, mostThemes);
  const isSame = top.length > 1 && new Set(top.map(answerOf)).size === 1;
  const own = choices.filter(({ theme }) => theme.id === asked && (isSame || !top.some((one) => one.theme === theme)));
  return [...(isSame ? [] : top), ...own];
};
