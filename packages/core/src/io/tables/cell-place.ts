import { foldPlace } from '../../model/fold-text.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import type { Fault } from '../../model/issues/issue.js';
import { rowWords } from '../../text/tables/row-words.js';
import { anyOf } from '../../text/tables/word-store.js';
import { tableFault } from '../reading/table-fault.js';
import { placeFault } from './cell-faults.js';
import { isOnline } from './online.js';

/** A town as it is read, or a fault; `notice` says how it was read. */
export type ReadTown = { readonly value: string; readonly notice?: Fault | undefined } | { readonly fault: Fault };

/** Postcodes of Europe: 1010, 10117, D-10117, 9712 CP, 00-001, 4000-123, 113 51, SW1A 1AA, LV-1050. */
const postcode =
  '(?:[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|(?:[A-Z]{1,3}[- ]{1,3})?(?:\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{3} \\d{2}|\\d{4} ?[A-Z]{2}(?![\\p{L}])|\\d{4,5}))(?!\\d)';

const beforeTown = new RegExp(`(?:^|[ ,;])${postcode},? (?<town>[\'’]?\\p{L}[^\\d,;]*)`, 'u');

const behindTown = new RegExp(`^(?:.*\\d.*, ?)?(?<town>[\'’]?\\p{L}[^\\d,;]*),? ${postcode}$`, 'u');

/** A street with a number before the town: "Hauptstr. 1, Berlin". */
const behindStreet = /^[^,;]*\d[^,;]*[,;] ?(?<town>['’]?\p{L}[^\d,;]*)$/u;

/** A street with a number alone: "Hauptstraße 12a". A district has one or two digits, too: "Wien 9", "Lyon 3e". */
const street =
  /^[^\d]*\p{L}{3,}\.? \d{3,4} ?\p{Ll}?$|^[^\d]*(?:stra(?:ß|ss)e|str|straat|weg|laan|plein|dreef|kade|gracht|singel|dijk|steeg|gasse|platz|allee|ring|damm|ufer|markt|park|ga(?:de|te|ta)n?|vej|väg(?:en)?|katu|tie|kuja|polku|tori|road|street|lane|avenue|square)\.? \d{1,2} ?\p{Ll}?$/iu;

/** The district of a town behind a Danish postcode: "8000 Aarhus C"; the letter of Nykøbing tells three towns apart. */
const district = /(?<=(?:^|[ ,;-])\d{4},? (?!\p{Lu}{2} )\p{L}[^\d,;]*)(?<!Nykøbing) (?:\p{Lu}|[NS][VØ])(?=$|[,;])/u;

/** Returns the town in an address: "D-10117 Berlin", "9712 CP Groningen", "Hauptstr. 1, 10117 Berlin". */
const townIn = (address: string): string | undefined =>
  [beforeTown, behindTown, behindStreet].flatMap((form) => form.exec(address)?.groups?.town?.trim() ?? [])[0];

/** Words for no town or all of them: "bundesweit". */
const everywhere = /* @__PURE__ */ rowWords.make(
  (all) => new Set(all.flatMap((words) => words.everywhere).map((word) => word.toLowerCase())),
);

/** Signs between towns that do not occur in names of towns. */
const signBetween = /[;&+|]/;

/** Words between towns that also occur in the names of some: "Berg en Dal". */
const wordBetween = /* @__PURE__ */ rowWords.make(
  (all) => new RegExp(`\\s${anyOf(all.flatMap((words) => words.conjunctions))}\\s(?=\\p{Lu})`, 'u'),
);

/** Commas and slashes, which also precede a river, a region or the name in another language: "Frankfurt/Oder". */
const betweenParts = /\s*[,/]\s*/;

const isNoTown = (place: string): boolean =>
  isOnline(place) || everywhere().has(place.toLowerCase().replace(/^[([]|[)\].]$/g, ''));

const warningOn = (place: string, fault: FaultText): Fault => ({ severity: 'warning', value: place, ...fault });

/** Reads the town in a text with digits, which few names of towns have: "2e Exloërmond". */
const readAddress = (place: string, isTown: (name: string) => boolean): ReadTown => {
  const whole = townIn(place);
  // With its district if it stands so in another row: else the two would be two towns.
  const town = whole === undefined || isTown(whole) ? whole : townIn(place.replace(district, ''));
  if (town !== undefined) {
    return { value: town, notice: warningOn(place, tableFault('read-as-town', 'write-town-alone', { town })) };
  }
  return street.test(place)
    ? { fault: { value: place, ...tableFault('not-a-place', 'write-town') } }
    : { value: place, notice: warningOn(place, tableFault('digits-in-town', 'write-town')) };
};

/** Reports a text that may name several towns; by the way if it may be one: "Frankfurt/Oder", "Berg en Dal". */
const severalTowns = (place: string, isTown: (name: string) => boolean): Fault | undefined => {
  const [first = '', ...others] = place.split(betweenParts).filter(Boolean);
  const joined = place.split(wordBetween());
  const areTowns = signBetween.test(place) || others.some(isTown) || (joined.length > 1 && joined.some(isTown));
  if (!areTowns && joined.length < 2 && (others.length === 0 || !isTown(first))) return undefined;
  const fault = warningOn(place, tableFault('one-place', 'keep-one-town'));
  return areTowns ? fault : { ...fault, severity: 'info' };
};

/**
 * Reads the name of a town. Of an address, the town is read. A mailbox, a web address, a number or a word for the whole
 * country would be published as a town. `isTown` tells what stands as a town in other rows.
 */
export const readTown = (place: string, isTown: (name: string) => boolean): ReadTown => {
  const wrong = placeFault(place);
  if (wrong) return { fault: wrong };
  if (isNoTown(place)) return { fault: { value: place, ...tableFault('not-a-place', 'town-or-empty') } };
  if (/\d/.test(place)) return readAddress(place, isTown);
  return { value: place, notice: severalTowns(place, isTown) };
};

/** Returns a predicate for the towns that stand alone in some of the cells. */
export const townsIn = (cells: readonly string[]): ((name: string) => boolean) => {
  const towns = new Set(cells.map(foldPlace));
  return (name) => towns.has(foldPlace(name));
};
