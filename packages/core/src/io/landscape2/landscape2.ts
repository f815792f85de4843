import { stringify } from 'yaml';
import { isKnownDay } from '../../model/guards/is-known-day.js';
import { broaderTermsOf } from '../../model/terms/terms.js';
import type { Membership, Network, Organization } from '../../model/types.generated.js';
import { findIn } from '../../query/find/find-record.js';
import type { DatasetIndex } from '../../query/index-dataset.js';
import { membersOf } from '../../query/of-network/members-of.js';
import { capitalize } from '../../text/capitalize.js';
import { labelOf } from '../../text/label-of.js';
import { localize } from '../../text/localize.js';
import { joinCell } from '../csv/csv.js';
import { withoutEmpty } from '../writing/dataset-writer.js';
import { registersOf } from '../writing/registers.js';

/** Options of `toLandscape2`. */
export interface Landscape2Options {
  /** Language of names and kinds. Default: English. */
  readonly language?: string;
}

/** A landscape, with the remaining tasks for its author. */
export interface Landscape2 {
  /** Content of the file `data.yml`. */
  readonly data: string;
  /** The logos that the landscape expects in its folder of logos: for each item an SVG file under this name. */
  readonly logos: readonly { readonly file: string; readonly organization: string; readonly url?: string }[];
  /** Members that are left out, because an item requires a website. */
  readonly withoutWebsite: readonly (Organization | Network)[];
}

/** A member with all its memberships. */
interface Member {
  readonly party: Organization | Network;
  readonly vocabulary: 'organization-kind' | 'network-kind';
  readonly memberships: Membership[];
}

const membersIn = (index: DatasetIndex, network: string): Member[] => {
  const byId = new Map<string, Member>();
  for (const { kind, member, membership } of membersOf(index, network)) {
    if (kind === 'person') continue;
    const vocabulary = kind === 'network' ? 'network-kind' : 'organization-kind';
    const found = byId.get(member.id) ?? { party: member, vocabulary, memberships: [] };
    found.memberships.push(membership);
    byId.set(member.id, found);
  }
  return [...byId.values()];
};

/** Returns the data without a field in a landscape as annotations, which are texts. */
const annotationsOf = (index: DatasetIndex, { party, memberships }: Member, languages: string): object => {
  const place = findIn(index, 'places', party.place ?? '');
  return withoutEmpty({
    id: party.id,
    'alternate-names': party.alternateNames && joinCell(party.alternateNames),
    kind: party.kind,
    roles: memberships.map(({ role }) => role).join('; '),
    place: localize(place?.name, languages),
    country: place?.country,
    logo: party.logo,
    'start-date': party.startDate,
    'end-date': party.endDate,
  });
};

const itemOf = (index: DatasetIndex, member: Member, languages: string): Record<string, unknown> => {
  const { party, memberships } = member;
  const joined = memberships.map(({ startDate = '' }) => startDate).find((date) => isKnownDay(date));
  const registers = registersOf(party.identifiers);
  return withoutEmpty({
    name: localize(party.name, languages),
    homepage_url: party.url,
    logo: `${party.id}.svg`,
    description: localize(party.description, languages),
    joined: joined?.slice(0, 10),
    extra: {
      annotations: annotationsOf(index, member, languages),
      ...(registers.length > 0 && {
        other_links: registers.map((url) => ({ name: url.includes('ror.org') ? 'ROR' : 'Wikidata', url })),
      }),
    },
  });
};

/** Makes the names of items unique, as a subcategory requires. */
const withUniqueNames = (items: readonly Record<string, unknown>[]): Record<string, unknown>[] => {
  const seen = new Set<unknown>();
  return items.map((item) => {
    const { annotations } = item.extra as { annotations: { id: string } };
    const name = seen.has(item.name) ? `${String(item.name)} (${annotations.id})` : item.name;
    seen.add(item.name);
    return { ...item, name };
  });
};

/**
 * Groups items by category (the broadest kind) and subcategory (the kind). Names of categories cannot contain a slash.
 */
const categoriesOf = (index: DatasetIndex, members: readonly Member[], languages: string): object[] => {
  const { dataset } = index;
  const categories = new Map<string, Map<string, Record<string, unknown>[]>>();
  for (const member of members) {
    const kinds = broaderTermsOf(dataset, member.vocabulary, member.party.kind);
    const [category = '', subcategory = ''] = [kinds.at(-1), kinds[0]].map((kind = '') =>
      capitalize(labelOf(member.vocabulary, kind, languages, { dataset, plural: true }), languages).replaceAll(
        '/',
        '-',
      ),
    );
    const subcategories = categories.get(category) ?? new Map<string, Record<string, unknown>[]>();
    subcategories.set(subcategory, [...(subcategories.get(subcategory) ?? []), itemOf(index, member, languages)]);
    categories.set(category, subcategories);
  }
  return [...categories].map(([name, subcategories]) => ({
    name,
    subcategories: [...subcategories].map(([inner, items]) => ({ name: inner, items: withUniqueNames(items) })),
  }));
};

/**
 * Converts the members of a network to the data of a CNCF landscape2: categories are the broadest kinds, subcategories
 * the kinds. Data without a field in a landscape, such as roles and places, become annotations, which
 * `safeReadLandscape2` reads again. A landscape requires a website of every item and a file for every logo: `logos` and
 * `withoutWebsite` list what remains to be done.
 *
 * @see https://github.com/cncf/landscape2
 * @example
 * const { data, withoutWebsite } = toLandscape2(ownIndex, 'circle');
 * data; // 'categories: []\n'
 * withoutWebsite.map(({ id }) => id); // ['clinic']
 */
export const toLandscape2 = (
  index: DatasetIndex,
  networkId: string,
  { language = 'en' }: Landscape2Options = {},
): Landscape2 => {
  const languages = [language, ...index.dataset.languages.slice(0, 1)].join();
  const members = membersIn(index, networkId);
  const written = members.filter(({ party }) => party.url !== undefined);
  return {
    data: stringify({ categories: categoriesOf(index, written, languages) }, { lineWidth: 0 }),
    logos: written.map(({ party: { id, logo } }) => ({
      file: `${id}.svg`,
      organization: id,
      ...(logo !== undefined && { url: logo }),
    })),
    withoutWebsite: members.filter(({ party }) => party.url === undefined).map(({ party }) => party),
  };
};
