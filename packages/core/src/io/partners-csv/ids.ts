import { isId } from '../../model/guards/is-id.js';
import { rorPattern, wikidataPattern } from '../../model/guards/identifier-patterns.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { Identifiers } from '../../model/types.generated.js';
import { tableFault } from '../reading/table-fault.js';
import { idOfName } from '../reading/create-ids.js';
import type { Table } from '../tables/table.js';
import type { PartnerColumn } from './columns.js';

/** Whether an id is one of ours rather than of another system, such as a database that numbers its rows. */
export type IdReader = (cell: string) => boolean;

/** A UUID or another random hexadecimal number: whether it begins with a letter is chance. */
const random = /^(?=.{16})[\da-f]+(?:-[\da-f]+)*$/;

const idsIn = ({ rows }: Table<PartnerColumn>): string[] => rows.flatMap(({ cells: { id } }) => (id ? [id] : []));

/** Random numbers count as our ids only if every id in the column is valid as one. */
export const createIdReader = (table: Table<PartnerColumn>): IdReader => {
  const isOurs = idsIn(table).every(isId);
  return (cell) => isId(cell) && (isOurs || !random.test(cell));
};

/**
 * Returns an issue with the first id of another system and the number of such ids, or `undefined` if there are none.
 */
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

/** Returns the identifier in the URL of a public register. A bare number may come from any system. */
export const identifiersOf = (otherId: string): Identifiers | undefined => {
  const address = otherId.replace(/^(?:https?:\/\/)?(?:www\.)?/, 'https://');
  if (rorPattern.test(address)) return { ror: address };
  const item = /^https:\/\/wikidata\.org\/(?:wiki|entity)\/(.+)$/.exec(address)?.[1] ?? '';
  return wikidataPattern.test(item) ? { wikidata: item } : undefined;
};

/** The parts of a row that its organization's id can be derived from. */
interface Named {
  readonly id: string;
  readonly otherId: string;
  readonly name: string;
}

/**
 * Creates a function that returns the words for the id of an organization without one of our ids: its name, plus its id
 * in another system if several organizations would get the same id. The order of rows makes no difference.
 */
export const createIdWords = (rows: readonly Named[]): ((row: Named) => string) => {
  const counts = new Map<string, number>();
  const keyOf = (name: string): string => idOfName(name, '');
  const isRequested = rows.some(({ otherId }) => otherId !== '');
  for (const key of (isRequested ? rows : []).map(({ name }) => keyOf(name)))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return ({ name, otherId }) => (otherId !== '' && (counts.get(keyOf(name)) ?? 0) > 1 ? `${name} ${otherId}` : name);
};
