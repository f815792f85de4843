import type { Organization } from '../../model/types.generated.js';

/** A number or address in one register. */
export interface RegisterEntry {
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
