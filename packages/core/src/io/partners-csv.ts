import { DatasetError } from '../model/dataset-error.js';
import type { Dataset } from '../model/dataset.js';
import { isId } from '../model/is-id.js';
import { isUsable, isVisible } from '../model/is-plain-text.js';
import { issueAt } from '../model/issue-at.js';
import type { Issue } from '../model/issue.js';
import { languageChains } from '../text/language-chain.js';
import { builtInLanguage } from '../text/spoken-language.js';
import { readCsvText } from './csv-text.js';
import { partnersDataset, type PartnerNetwork } from './partners-csv-dataset.js';
import { checkDuplicates } from './partners-csv-duplicates.js';
import { readPartnerRow, type RowContext } from './partners-csv-row.js';
import { readPartnerTable } from './partners-csv-table.js';
import { createWordReader, kindLabels, roleLabels } from './partners-csv-words.js';
import { titleOfFile } from './title-of-file.js';

/** How to read a table of partners. */
export interface PartnersCsvOptions {
  /** The network whose partners they are. Its id is `network` unless given, its name that of the file without ending. */
  network?: { id?: string; name?: string };
  /** BCP 47 tag of the language of the names; `und` (not determined) unless given, and for text that is no tag. */
  language?: string;
  /** What to call the file in messages: its name or address. */
  name?: string;
  /** The largest size that is read, in bytes; 5 MB unless given. */
  maxBytes?: number;
}

const defaultMaxBytes = 5_000_000;

const checkNetwork = ({ id, name }: PartnerNetwork): Issue[] => [
  ...(isId(id)
    ? []
    : [
        issueAt('csv', ['network', 'id'], {
          value: id,
          message: 'is not a kebab-case id',
          remedy: 'Use lower-case letters, digits and single hyphens: "our-network".',
        }),
      ]),
  ...(isVisible(name) && isUsable(name) && name.trim() === name
    ? []
    : [
        issueAt('csv', ['network', 'name'], {
          value: name,
          message: 'is not the name of a network',
          remedy: 'Give its name, without white space around it.',
        }),
      ]),
];

const rowOf = ({ path: [, row] }: Issue): number => (typeof row === 'number' ? row : 0);

/**
 * Reads a table of partners, one row for each organization, as spreadsheets save it: comma, semicolon or tab, UTF-8,
 * UTF-16 or Windows-1252. The first row names the columns in English, Dutch, German or Finnish, in any order: name
 * (the only one that must be there), ID, other names, kind, place, role, website; others are ignored. All rows belong to one
 * network. Throws a `DatasetError` with everything that is wrong, by row and column, and reads nothing of the file then.
 *
 * The form of every value is checked here and not by `parseDataset`, because only here its row is known, and because a
 * page that shows a table then needs no schemas. A test holds that `parseDataset` accepts whatever this returns.
 *
 * @example
 * readPartnersCsv('Naam;Soort\nUMC Utrecht;ziekenhuis\n', { network: { id: 'circle', name: 'De Kring' }, language: 'nl' });
 */
export const readPartnersCsv = (input: string | Uint8Array, options: PartnersCsvOptions = {}): Dataset => {
  const { name = '', maxBytes = defaultMaxBytes } = options;
  const shownName = name || 'the file';
  const language = languageChains(options.language ?? '')[0]?.[0] ?? 'und';
  const network = { id: 'network', name: titleOfFile(name), ...options.network };
  const table = readPartnerTable(readCsvText(input, { name: shownName, maxBytes }), shownName);
  const shown = builtInLanguage(language);
  const context: RowContext = {
    headers: table.headers,
    kinds: createWordReader(kindLabels, shown),
    roles: createWordReader(roleLabels, shown),
    issues: [...checkNetwork(network), ...table.issues],
  };
  const rows = table.rows.map((row) => readPartnerRow(row, context));
  const issues = [...context.issues, ...checkDuplicates(rows, network.id, context)];
  if (issues.length > 0) throw new DatasetError(issues.sort((a, b) => rowOf(a) - rowOf(b)));
  return partnersDataset(rows, network, language);
};
