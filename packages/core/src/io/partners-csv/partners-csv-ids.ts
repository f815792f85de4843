import { isId } from '../../model/guards/is-id.js';
import { rorPattern, wikidataPattern } from '../../model/guards/identifier-patterns.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import { slug } from '../../model/slug.js';
import type { Identifiers } from '../../model/values/identifiers.js';
import { tableFault } from '../csv/table-fault.js';
import type { Table } from '../tables/table.js';
import type { PartnerColumn } from './partners-csv-columns.js';

/** Tells ids of ours from those of another system, such as a database that numbers its rows. */
export type IdReader = (cell: string) => boolean;

/** A UUID or another random number in hexadecimal digits: whether it begins with a letter is chance. */
const random = /^(?=.{16})[\da-f]+(?:-[\da-f]+)*$/;

const idsIn = ({ rows }: Table<PartnerColumn>): string[] => rows.flatMap(({ cells: { id } }) => (id ? [id] : []));

/** Random numbers are ids of ours only where all of the column is. */
export const createIdReader = (table: Table<PartnerColumn>): IdReader => {
  const isOurs = idsIn(table).every(isId);
  return (cell) => isId(cell) && (isOurs || !random.test(cell));
};

/** The first of the ids of another system, and how many there are; nothing where all are ours. */
export const otherIdsIssue = (table: Table<PartnerColumn>, isOwnId: IdReader): Issue | undefined => {
  const others = table.rows.filter(({ cells: { id } }) => id && !isOwnId(id));
  const [first] = others;
  if (!first) return undefined;
  const more = others.length - 1;
  return issueAt('csv', ['rows', first.number, table.headers.id ?? 'id'], {
    severity: 'info',
    value: first.cells.id,
    ...(more > 0 ? tableFault('other-ids', 'choose-id', { more }) : tableFault('other-id', 'choose-id')),
  });
};

/** An address in a public register is an identifier; a bare number may be that of any system. */
export const identifiersOf = (otherId: string): Identifiers | undefined => {
  const address = otherId.replace(/^(?:https?:\/\/)?(?:www\.)?/, 'https://');
  if (rorPattern.test(address)) return { ror: address };
  const item = /^https:\/\/wikidata\.org\/(?:wiki|entity)\/(.+)$/.exec(address)?.[1] ?? '';
  return wikidataPattern.test(item) ? { wikidata: item } : undefined;
};

/** What a row says by which its organization can be named. */
interface Named {
  readonly id: string;
  readonly otherId: string;
  readonly name: string;
}

/**
 * What the id of an organization is made of that has none of ours: its name, and where several would be named alike, its
 * id elsewhere too, so that the order of rows makes no difference.
 */
export const createIdWords = (rows: readonly Named[]): ((row: Named) => string) => {
  const counts = new Map<string, number>();
  const isAsked = rows.some(({ otherId }) => otherId !== '');
  for (const key of (isAsked ? rows : []).map(({ name }) => slug(name))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return ({ name, otherId }) => (otherId !== '' && (counts.get(slug(name)) ?? 0) > 1 ? `${name} ${otherId}` : name);
};
