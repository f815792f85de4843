import { rorPattern, wikidataPattern } from '../../model/guards/identifier-patterns.js';
import type { Organization, Identifiers } from '../../model/types.generated.js';

/** A number or address in one register. */
interface RegisterEntry {
  /** `ror`, `wikidata`, or the register as the dataset names it: `KvK`. */
  readonly scheme: string;
  readonly identifier: string;
}

/** Splits "KvK 01234567" into the register and the number; a bare number gets the register `other`. */
const entryOf = (text: string): RegisterEntry => {
  const [, scheme, identifier] = /^(\D+?)[\s:]+(\S*\d.*)$/.exec(text) ?? [];
  return scheme === undefined || identifier === undefined
    ? { scheme: 'other', identifier: text }
    : { scheme, identifier };
};

/** Returns the identifiers of an organization or network, one for each register and number. */
export const identifiersOf = ({
  ror,
  wikidata,
  other = [],
}: NonNullable<Organization['identifiers']>): RegisterEntry[] => [
  ...(ror === undefined ? [] : [{ scheme: 'ror', identifier: ror }]),
  ...(wikidata === undefined ? [] : [{ scheme: 'wikidata', identifier: wikidata }]),
  ...other.map(entryOf),
];

/** Returns the URLs of an organization in public registers, for `sameAs` and links. */
export const registersOf = ({ ror, wikidata }: Identifiers = {}): string[] => [
  ...(ror === undefined ? [] : [ror]),
  ...(wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${wikidata}`]),
];

/** A number in a register, as schema.org describes it. */
interface RegisterNumber {
  readonly propertyID?: string;
  readonly value: string;
}

/** Divides a number after the name of its register: "KvK 12345678". Without such a name, all is the number. */
export const registerNumber = (text: string): RegisterNumber => {
  const [, propertyID, value = text] = /^([^\d\s]+(?: [^\d\s]+)*) (\S*\d.*)$/.exec(text) ?? [];
  return { ...(propertyID !== undefined && { propertyID }), value };
};

/** Extracts the identifiers from URLs and returns the other URLs separately. */
export const identifiersIn = (
  addresses: readonly string[],
): { readonly identifiers: Identifiers | undefined; readonly others: readonly string[] } => {
  const identifiers: { ror?: string; wikidata?: string } = {};
  const others: string[] = [];
  for (const address of addresses) {
    const secure = address.replace(/^(?:https?:\/\/)?(?:www\.)?/, 'https://');
    const item = /^https:\/\/(?:m\.)?wikidata\.org\/(?:wiki|entity)\/(.+)$/.exec(secure)?.[1] ?? '';
    if (identifiers.ror === undefined && rorPattern.test(secure)) identifiers.ror = secure;
    else if (identifiers.wikidata === undefined && wikidataPattern.test(item)) identifiers.wikidata = item;
    else others.push(address);
  }
  return { identifiers: Object.keys(identifiers).length > 0 ? identifiers : undefined, others };
};
