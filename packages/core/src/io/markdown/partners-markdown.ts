import { isWebUrl } from '../../model/guards/is-web-url.js';
import type { Dataset } from '../../model/types.generated.js';
import { type DatasetIndex, type IdOf, datasetOf } from '../../query/index-dataset.js';
import { partnersKind, type PartnerSheetColumn } from '../partners-csv/columns.js';
import { cellsOfParties } from '../partners-csv/format-partners-csv.js';
import { headerIn } from '../tables/table-columns.js';

/** Options of `formatPartnersMarkdown`. */
export interface PartnersMarkdownOptions {
  /** Language of headers, names, kinds and roles. Default: English. */
  readonly language?: string;
  /** Ids of the organizations and networks to write, in this order. Default: all members. */
  readonly organizations?: readonly string[];
}

/** Escapes everything that Markdown could read as markup, and replaces line breaks, which would end the row. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+\-.!|<>~=$^:@&]/g, '\\$&')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/\p{Cc}/gu, '');

/** Formats a link. The schema allows no space, quotation mark or angle bracket in a URL; a bar would end the cell. */
const linkTo = (text: string, url: string): string =>
  isWebUrl(url) ? `[${text}](<${url.replaceAll('|', '%7C')}>)` : text;

const shown: readonly PartnerSheetColumn[] = ['name', 'kind', 'place', 'role'];

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/**
 * Formats the members of a network as a table for a README or a wiki (GitHub Flavored Markdown): name (linked to the
 * website), kind, place and role. Texts are escaped, so that none is read as markup.
 *
 * @see https://github.github.com/gfm/#tables-extension-
 * @example
 * formatPartnersMarkdown(ownIndex, 'circle', { language: 'nl' });
 * // '| Naam | Soort | Plaats | Rol |\n| --- | --- | --- | --- |\n| Clinic | ziekenhuis | Aarhus | partner |\n'
 */
export const formatPartnersMarkdown = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
  { language: wanted = 'en', organizations }: PartnersMarkdownOptions = {},
): string => {
  const languages = [wanted, ...datasetOf(index).languages.slice(0, 1)].join();
  const rows = cellsOfParties(index, networkId, { languages, organizations }).map((cells) =>
    shown.map((column) => {
      const text = escapeMarkdown(cells[column]);
      return column === 'name' ? linkTo(text, cells.url) : text;
    }),
  );
  return [shown.map((column) => headerIn(partnersKind, column, languages)), shown.map(() => '---'), ...rows]
    .map(rowOf)
    .join('');
};
