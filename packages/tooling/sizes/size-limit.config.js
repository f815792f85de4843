import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chunkNamed, filesLoadedBy } from './files-loaded.js';

const cdn = fileURLToPath(new URL('../../elements/dist/cdn', import.meta.url));

/** @type {{ tags: Record<string, string[]>, words: Record<string, string[]> }} */
const built = JSON.parse(readFileSync(`${cdn}/files.json`, 'utf8'));

/** A widget with its words in Finnish, the largest language. */
const widget = (/** @type {string} */ tag) =>
  [...(built.tags[tag] ?? []), ...(built.words.fi ?? [])].map((file) => `${cdn}/${file}`);

/** What a page with one partner list loads: the loader, the widget, one language. */
const partnerList = filesLoadedBy([`${cdn}/hn.js`, ...widget('hn-partner-list')]);

/** Files that a page with a partner list loads in addition for other modules. */
const besides = (/** @type {string[]} */ files) => filesLoadedBy(files).filter((one) => !partnerList.includes(one));

/** The outline of a country, in the folder that carries a hash. */
const outline = (/** @type {string} */ code) => {
  const [folder = ''] = readdirSync(`${cdn}/outlines`);
  return `${cdn}/outlines/${folder}/${code}.js`;
};

/** Measured as served, without bundling. */
const served = { disablePlugins: ['@size-limit/esbuild'] };

/**
 * What each further widget may add to a page that has a partner list.
 * packages/elements/docs/decisions/0011-size-of-the-family.md says what stands between this and the aims, 0015-one-wave.md
 * which come together with others.
 */
const widgetLimits = {
  // A graph fits its labels to the font and opens what it has no room for, programmes are cards that open; wheels have bands or text beside them by width, and say what they are for; a map lists its places, sources say when they were written.
  'hn-collaboration-finder': '9.25 kB',
  'hn-contact-card': '5.6 kB',
  'hn-event-timeline': '10.5 kB',
  'hn-key-figures': '10.5 kB',
  'hn-life-circle': '9.5 kB',
  'hn-network-graph': '15.5 kB',
  'hn-network-profile': '30.75 kB',
  'hn-pillar-diagram': '9.5 kB',
  'hn-place-map': '30.75 kB',
  'hn-program-list': '7.25 kB',
  'hn-source-list': '5.85 kB',
};

const widgetsBesides = Object.entries(widgetLimits).map(([tag, limit]) => ({
  name: `elements: ${tag.replace(/^hn-/, '').replaceAll('-', ' ')} besides`,
  path: besides(widget(tag)),
  limit,
  ...served,
}));

/**
 * What users download, and the most it may weigh, compressed with brotli. With `import`, as a bundler would leave it.
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
    // packages/core/docs/decisions/0008-size-of-a-network.md says what stands between this and the aim.
    name: 'core: data of one network in one language',
    path: '../../core/dist/data/fi/health-hub-utrecht.js',
    limit: '20.25 kB',
    ...served,
  },
  // packages/elements/docs/decisions/0019-cost-of-a-list.md says what stands between this and the aim, 0018-plain-html.md
  // what unfolds on a server for plain HTML, in this one and in all.
  { name: 'elements: one partner list', path: partnerList, limit: '49.25 kB', ...served },
  ...widgetsBesides,
  {
    // packages/core/docs/decisions/0005-zod-in-the-validator.md says what stands between this and the aim, and
    // 0018-issues-are-codes-with-values.md what the codes of faults take in this one and the next.
    name: 'elements: validator besides',
    path: besides([chunkNamed(cdn, 'load-file'), chunkNamed(cdn, 'validate-dataset')]),
    limit: '20 kB',
    ...served,
  },
  {
    // Contacts, dates, themes and columns of one's own, and what can be wrong with them.
    name: 'elements: reader of CSV besides',
    path: besides([chunkNamed(cdn, 'load-file'), chunkNamed(cdn, 'read-csv')]),
    limit: '28 kB',
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
  // The looks of all widgets, for plain HTML.
  { name: 'elements: style sheet of plain HTML', path: `${cdn}/light.css`, limit: '13.25 kB', ...served },
  // packages/elements/docs/decisions/0011-size-of-the-family.md says what stands between this and the aim.
  { name: 'elements: everything in one file', path: `${cdn}/hn.all.js`, limit: '120.25 kB', ...served },
];

export default checks;
