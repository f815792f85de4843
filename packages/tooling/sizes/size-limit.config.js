import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chunkNamed, filesLoadedBy } from './files-loaded.js';

const cdn = fileURLToPath(new URL('../../elements/dist/cdn', import.meta.url));

/** @type {{ tags: Record<string, string[]>, words: Record<string, string[]> }} */
const built = JSON.parse(readFileSync(`${cdn}/files.json`, 'utf8'));

/** Returns the files of a widget with its words in Finnish, the largest language. */
const widget = (/** @type {string} */ tag) =>
  [...(built.tags[tag] ?? []), ...(built.words.fi ?? [])].map((file) => `${cdn}/${file}`);

/** Files that a page with one partner list loads: the loader, the widget, one language. */
const partnerList = filesLoadedBy([`${cdn}/hn.js`, ...widget('hn-partner-list')]);

/** Returns the files that other modules add to a page with a partner list. */
const besides = (/** @type {string[]} */ files) => filesLoadedBy(files).filter((one) => !partnerList.includes(one));

/** Returns the outline of a country, in a folder with a hash in its name. */
const outline = (/** @type {string} */ code) => {
  const [folder = ''] = readdirSync(`${cdn}/outlines`);
  return `${cdn}/outlines/${folder}/${code}.js`;
};

/** Measured as served, without bundling. */
const served = { disablePlugins: ['@size-limit/esbuild'] };

/**
 * Size that each further widget may add to a page with a partner list. Why the targets are not reached:
 * packages/elements/docs/decisions/0011-size-of-the-family.md; what loads together with other modules:
 * 0015-one-wave.md.
 */
const widgetLimits = {
  // The graph fits its labels to the font and expands what has no room; programmes are cards that open; wheels have
  // bands or text beside them, depending on the width, and state their purpose; a map lists its places; sources have
  // dates. What several of them share and a list of partners does not need, 0.7 kB, is in a file of theirs.
  'hn-collaboration-finder': '10.25 kB',
  'hn-contact-card': '6.6 kB',
  'hn-event-timeline': '11.3 kB',
  'hn-key-figures': '11.3 kB',
  'hn-life-circle': '10.5 kB',
  // Draws the parties of each kind at one line, and puts programmes beyond a few into a box.
  'hn-network-graph': '16.65 kB',
  'hn-network-profile': '31.25 kB',
  'hn-pillar-diagram': '10.5 kB',
  'hn-place-map': '31.25 kB',
  // Lists names that link to a page with the described programs.
  'hn-program-list': '8.45 kB',
  'hn-source-list': '6.75 kB',
};

const additionalWidgets = Object.entries(widgetLimits).map(([tag, limit]) => ({
  name: `elements: ${tag.replace(/^hn-/, '').replaceAll('-', ' ')} besides`,
  path: besides(widget(tag)),
  limit,
  ...served,
}));

/**
 * Downloads of users and their maximum size, compressed with brotli. An entry with `import` is measured as bundled.
 *
 * @type {import('size-limit').SizeLimitConfig}
 */
const checks = [
  {
    name: 'core: indexDataset and membersOf',
    path: '../../core/dist/index.js',
    import: '{ indexDataset, membersOf }',
    limit: '3 kB',
  },
  {
    // Why the target is not reached: packages/core/docs/decisions/0008-size-of-a-network.md.
    name: 'core: data of one network in one language',
    path: '../../core/dist/data/fi/health-hub-utrecht.js',
    limit: '20.25 kB',
    ...served,
  },
  // Why the target is not reached: packages/elements/docs/decisions/0020-cost-of-a-list.md, and for the content
  // unfolded in plain HTML, in every widget: 0018-plain-html.md. It includes names of places within a province, and what
  // tells an editor that a word of an attribute matches nothing; names of local networks, which are no web addresses, and
  // characters in messages that nobody sees. Who belongs today, words that a dataset has for known terms, names spelled
  // without umlauts, and accents by the text of the page.
  { name: 'elements: one partner list', path: partnerList, limit: '51 kB', ...served },
  ...additionalWidgets,
  {
    // Why the target is not reached: packages/core/docs/decisions/0005-zod-in-the-validator.md. The cost of fault
    // codes, in this and the next entry: 0018-issues-are-codes-with-values.md. Texts that lost letters in an export, and
    // what tells a flag from invisible tags. Addresses within a house, and the answers of servers that are no dataset.
    name: 'elements: validator besides',
    path: besides([chunkNamed(cdn, 'load-file'), chunkNamed(cdn, 'validate-dataset')]),
    limit: '20.75 kB',
    ...served,
  },
  {
    // Includes contacts, dates, themes and custom columns, with their faults, telephone numbers with an extension, and
    // the encodings of other regions; names in quotation marks in lists, lists with commas and truth values.
    name: 'elements: reader of CSV besides',
    path: besides([chunkNamed(cdn, 'load-file'), chunkNamed(cdn, 'read-csv')]),
    // Other words for kinds and roles: packages/core/docs/decisions/0022-other-words-for-terms.md. Days of the week, and marks for
    // nothing, which would be published. Ids of names in other scripts by a hash, because a library for transliteration
    // takes 8 kB and lacks Hebrew, Chinese and Japanese; persons of one name who may be two. Encodings by the language of
    // the table, headings between rows, and columns of telephone numbers that must not become notes. Lost letters, and
    // mailboxes at domains with other letters.
    // Words of tables as lists that a language pack adds to, instead of patterns for four languages. Rows that are totals
    // or were not read, breaks and marks in cells, damaged letters and joined telephone numbers, each with its message.
    // Degrees, several persons and posts in a cell, towns in an address, further contacts of an organization, links behind
    // texts, a table beside another, and cells without a header, each in four languages; prefixes and titles of names.
    limit: '46.25 kB',
    ...served,
  },
  // Loaded on demand by the map. Norway, with its coast, is the largest outline.
  { name: 'elements: outline of the largest country', path: outline('no'), limit: '10 kB', ...served },
  {
    name: 'elements: the Netherlands and their neighbors',
    path: chunkNamed(cdn, 'outlines-nl'),
    limit: '13.75 kB',
    ...served,
  },
  // The styles of all widgets, for plain HTML; grew with the archive of events and the graph by kinds.
  { name: 'elements: style sheet of plain HTML', path: `${cdn}/light.css`, limit: '13.65 kB', ...served },
  // Why the target is not reached: packages/elements/docs/decisions/0011-size-of-the-family.md.
  { name: 'elements: everything in one file', path: `${cdn}/hn.all.js`, limit: '123.25 kB', ...served },
];

export default checks;
