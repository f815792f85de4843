import type { Dataset, Network, Organization } from '../../model/types.generated.js';
import { arePartAndWhole, distinctnessCheck, haveOwnWebsites } from '../helpers/are-distinct.js';
import { deburr } from '../../model/fold-text.js';

/** Legal forms, which are often left out. */
const legalForms = /^stichting |^stiftung | (?:e ?v|b ?v|n ?v|gmbh|ggmbh|oy|ry|ab)$/g;

/** Removes case, accents, punctuation and legal form from a name: "Köln/Bonn e.V." becomes "kolnbonn". */
const foldName = (name: string): string =>
  deburr(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(legalForms, '')
    .replace(/ /g, '');

/** Removes the scheme, "www." and the trailing slash from a URL. */
const foldUrl = (url: string): string => {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
};

/** An organization or network. */
type Party = Organization | Network;

/** Two records that seem to describe the same organization. */
export interface DuplicatePair {
  /** The id of the record that comes first. */
  readonly first: string;
  /** The id of the other record. */
  readonly second: string;
  /** What the records share, most reliable first: a register number, a website, a name. */
  readonly reason: 'identifier' | 'website' | 'name';
  /** The shared number, address or name, as written in the second record. */
  readonly value: string;
}

/** An identifying value, folded for comparison. */
interface Mark {
  readonly reason: DuplicatePair['reason'];
  readonly key: string;
  readonly value: string;
  /** Whether this is an alternate name, which several organizations may share. Default: false. */
  readonly isAlias?: boolean;
  /** Whether this is a number in a register other than those of single organizations. Default: false. */
  readonly isNational?: boolean;
}

interface Marked {
  readonly party: Party;
  readonly mark: Mark;
}

/** The minimum length of an alternate name; shorter abbreviations are ambiguous: "HU", "UMC". */
const minAliasLength = 5;

/** Limits the number of pairs per value: more records with the same value are a mistake of another kind. */
const maxCompared = 20;

/**
 * Returns the alternate names, except those that are part of the official name: "Euregio" also abbreviates names other
 * than "Euregio Rijn-Waal".
 */
const aliasMarks = ({ name, alternateNames = [] }: Party): Mark[] => {
  const official = Object.values(name).map(foldName);
  return alternateNames
    .map((value): Mark => ({ reason: 'name', key: foldName(value), value, isAlias: true }))
    .filter(({ key }) => key.length >= minAliasLength && !official.some((whole) => whole.includes(key)));
};

/** A number in a register counts with the name of the register, however both are punctuated: "KVK: 12345678". */
const numberMark = (value: string): Mark[] => {
  const key = deburr(value).replace(/[^\p{L}\p{N}]+/gu, '');
  return /\p{L}.*\d|\d.*\p{L}/u.test(key) ? [{ reason: 'identifier', key, value, isNational: true }] : [];
};

const marksOf = (party: Party): Mark[] => [
  ...[party.identifiers?.ror, party.identifiers?.wikidata]
    .filter((value) => value !== undefined)
    .map((value): Mark => ({ reason: 'identifier', key: value, value })),
  ...(party.identifiers?.other ?? []).flatMap(numberMark),
  ...(party.url === undefined ? [] : [{ reason: 'website' as const, key: foldUrl(party.url), value: party.url }]),
  ...Object.values(party.name).map((value): Mark => ({ reason: 'name', key: foldName(value), value })),
  ...aliasMarks(party),
];

type AreDistinct = ReturnType<typeof distinctnessCheck>;

/**
 * Whether two records describe the same organization. Records that share an identifier do; those that share a name or
 * website only if nothing else distinguishes them.
 */
const areSame = (a: Marked, b: Marked, areDistinct: AreDistinct): boolean => {
  // The parts of a legal person have its number in national registers.
  if (a.mark.reason === 'identifier') return a.mark.isNational !== true || !arePartAndWhole(a.party, b.party);
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
 * Finds organizations and networks that seem to be recorded twice: they share a register number, a website or a name,
 * and nothing distinguishes them. A different kind, place or number distinguishes them, as does the fact that one is
 * part of the other. Each pair is listed once, most reliable reasons first.
 *
 * @example
 * const { clinic } = ownDataset.organizations;
 * findDuplicates({ ...ownDataset, organizations: { clinic, klinik: { ...clinic, id: 'klinik' } } });
 * // [{ first: 'clinic', second: 'klinik', reason: 'name', value: 'Clinic' }]
 */
export const findDuplicates = (dataset: Dataset): DuplicatePair[] => {
  const parties = [...Object.values(dataset.organizations), ...Object.values(dataset.networks)];
  const areDistinct = distinctnessCheck(dataset);
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
