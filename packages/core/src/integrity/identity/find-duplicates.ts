import type { Dataset } from '../../model/dataset.js';
import type { Network } from '../../model/records/network.js';
import type { Organization } from '../../model/records/organization.js';
import { distinctTester, haveOwnWebsites } from '../helpers/are-distinct.js';
import { deburr } from '../../model/fold-text.js';

/** Legal forms, which are often left out. */
const legalForms = /^stichting |^stiftung | (?:e ?v|b ?v|n ?v|gmbh|ggmbh|oy|ry|ab)$/g;

/** A name without case, accents, punctuation and legal form: "Köln/Bonn e.V." is "kolnbonn". */
const foldName = (name: string): string =>
  deburr(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(legalForms, '')
    .replace(/ /g, '');

/** A URL without scheme, "www." and trailing slash. */
const foldUrl = (url: string): string => {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
};

/** An organization or network. */
type Party = Organization | Network;

/** Two records that seem to be of the same organization. */
export interface DuplicatePair {
  /** Id of the record that stands first. */
  readonly first: string;
  /** Id of the other one. */
  readonly second: string;
  /** What they share, the surest reason first: a number in a register, a website, a name. */
  readonly reason: 'identifier' | 'website' | 'name';
  /** The shared number, address or name, as the second has it. */
  readonly value: string;
}

/** An identifying value, folded for comparison. */
interface Mark {
  readonly reason: DuplicatePair['reason'];
  readonly key: string;
  readonly value: string;
  /** An alternate name, which several organizations may share. */
  readonly isAlias?: boolean;
}

interface Marked {
  readonly party: Party;
  readonly mark: Mark;
}

/** Shorter abbreviations are ambiguous: "HU", "UMC". */
const shortestAlias = 5;

/** Caps the number of pairs per value: more records with the same value are a mistake of another kind. */
const maxCompared = 20;

/**
 * Skips alternate names that are part of the official name: "Euregio" also abbreviates others than "Euregio Rijn-Waal".
 */
const aliasMarks = ({ name, alternateNames = [] }: Party): Mark[] => {
  const official = Object.values(name).map(foldName);
  return alternateNames
    .map((value): Mark => ({ reason: 'name', key: foldName(value), value, isAlias: true }))
    .filter(({ key }) => key.length >= shortestAlias && !official.some((whole) => whole.includes(key)));
};

const marksOf = (party: Party): Mark[] => [
  ...[party.identifiers?.ror, party.identifiers?.wikidata]
    .filter((value) => value !== undefined)
    .map((value): Mark => ({ reason: 'identifier', key: value, value })),
  ...(party.url === undefined ? [] : [{ reason: 'website' as const, key: foldUrl(party.url), value: party.url }]),
  ...Object.values(party.name).map((value): Mark => ({ reason: 'name', key: foldName(value), value })),
  ...aliasMarks(party),
];

type AreDistinct = ReturnType<typeof distinctTester>;

/**
 * Records that share an identifier are the same; those that share a name or website only if nothing else distinguishes
 * them.
 */
const areSame = (a: Marked, b: Marked, areDistinct: AreDistinct): boolean => {
  if (a.mark.reason === 'identifier') return true;
  if (areDistinct(a.party, b.party)) return false;
  const isByAlias = a.mark.isAlias === true || b.mark.isAlias === true;
  return !isByAlias || !haveOwnWebsites(a.party, b.party);
};

const groupByMark = (parties: readonly Party[]): Marked[][] => {
  const groups = new Map<string, Marked[]>();
  for (const party of parties) {
    for (const mark of marksOf(party)) {
      const key = `${mark.reason} ${mark.key}`;
      const group = groups.get(key) ?? [];
      if (group.at(-1)?.party !== party) group.push({ party, mark });
      groups.set(key, group);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};

const pairsIn = (group: readonly Marked[], areDistinct: AreDistinct): DuplicatePair[] =>
  group.flatMap((second, index) =>
    group
      .slice(0, Math.min(index, maxCompared))
      .filter((first) => areSame(first, second, areDistinct))
      .map((first) => ({
        first: first.party.id,
        second: second.party.id,
        reason: second.mark.reason,
        value: second.mark.value,
      })),
  );

const reasons: readonly DuplicatePair['reason'][] = ['identifier', 'website', 'name'];

/**
 * Organizations and networks that seem to be recorded twice: they share a number in a register, a website or a name,
 * and nothing tells them apart. What tells them apart is a different kind, place or number, or that one is part of the
 * other. Each pair once, the surest reasons first.
 *
 * @example
 * const { clinic } = ownDataset.organizations;
 * findDuplicates({ ...ownDataset, organizations: { clinic, klinik: { ...clinic, id: 'klinik' } } });
 * // [{ first: 'clinic', second: 'klinik', reason: 'name', value: 'Clinic' }]
 */
export const findDuplicates = (dataset: Dataset): DuplicatePair[] => {
  const parties = [...Object.values(dataset.organizations), ...Object.values(dataset.networks)];
  const areDistinct = distinctTester(dataset);
  const pairs = groupByMark(parties)
    .flatMap((group) => pairsIn(group, areDistinct))
    .sort((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason));
  const byIds = new Map<string, DuplicatePair>();
  for (const pair of pairs) {
    const key = `${pair.first} ${pair.second}`;
    if (!byIds.has(key)) byIds.set(key, pair);
  }
  return [...byIds.values()];
};
