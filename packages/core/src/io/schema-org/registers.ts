import { rorPattern, wikidataPattern } from '../../model/guards/identifier-patterns.js';
import type { Identifiers } from '../../model/types.generated.js';

/** Returns the URLs of an organization in public registers, for `sameAs` and links. */
export const registersOf = ({ ror, wikidata }: Identifiers = {}): string[] => [
  ...(ror === undefined ? [] : [ror]),
  ...(wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${wikidata}`]),
];

/** A number in a register, as schema.org describes it. */
export interface RegisterNumber {
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
