import { fileURLToPath } from 'node:url';
import { chunkForLanguage, chunkForTag, chunkNamed, filesLoadedBy } from './files-loaded.js';

const cdn = fileURLToPath(new URL('../../elements/dist/cdn', import.meta.url));
const loader = `${cdn}/hn.js`;

/** A widget with its messages in Finnish, the largest language. */
const widget = (/** @type {string} */ tag) => {
  const code = chunkForTag(loader, tag);
  return [code, chunkForLanguage(code, 'fi')];
};

/** What a page with one partner list loads: the loader, the widget, one language. */
const partnerList = filesLoadedBy([loader, ...widget('hn-partner-list')]);

/** Files that a page with a partner list loads in addition for other modules. */
const besides = (/** @type {string[]} */ files) => filesLoadedBy(files).filter((one) => !partnerList.includes(one));

/** Measured as served, without bundling. */
const served = { disablePlugins: ['@size-limit/esbuild'] };

/**
 * What each further widget may add to a page that has a partner list.
 * packages/elements/docs/decisions/0011-size-of-the-family.md says what stands between this and the aims.
 */
const widgetLimits = {
  'hn-collaboration-finder': '7.5 kB',
  'hn-contact-card': '4.75 kB',
  'hn-event-timeline': '6 kB',
  'hn-key-figures': '5.25 kB',
  'hn-life-circle': '8.25 kB',
  'hn-network-graph': '16.75 kB',
  'hn-network-profile': '8 kB',
  'hn-pillar-diagram': '6.75 kB',
  'hn-place-map': '15 kB',
  'hn-program-list': '5 kB',
  'hn-source-list': '5 kB',
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
    limit: '20 kB',
    ...served,
  },
  // packages/elements/docs/decisions/0005-size-of-a-widget.md says what stands between this and the aim.
  { name: 'elements: one partner list', path: partnerList, limit: '41.5 kB', ...served },
  ...widgetsBesides,
  {
    // packages/core/docs/decisions/0005-zod-in-the-validator.md says what stands between this and the aim.
    name: 'elements: validator besides',
    path: besides([chunkNamed(cdn, 'load-file'), chunkNamed(cdn, 'validate-dataset')]),
    limit: '17.25 kB',
    ...served,
  },
  {
    name: 'elements: reader of CSV besides',
    path: besides([chunkNamed(cdn, 'load-file'), chunkNamed(cdn, 'read-csv')]),
    limit: '21.5 kB',
    ...served,
  },
  // Loaded on demand by the map. Norway, with its coast, is the largest outline.
  { name: 'elements: outline of the largest country', path: `${cdn}/outlines/no.js`, limit: '10 kB', ...served },
  { name: 'elements: what lies around it', path: `${cdn}/outlines/surroundings.js`, limit: '10.5 kB', ...served },
  // packages/elements/docs/decisions/0011-size-of-the-family.md says what stands between this and the aim.
  { name: 'elements: everything in one file', path: `${cdn}/hn.all.js`, limit: '109 kB', ...served },
];

export default checks;
