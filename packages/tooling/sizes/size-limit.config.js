import { fileURLToPath } from 'node:url';
import { chunkForTag, chunkNamed, filesLoadedBy } from './files-loaded.js';

const cdn = fileURLToPath(new URL('../../elements/dist/cdn', import.meta.url));
const loader = `${cdn}/hn.js`;

/** What a page with one partner list loads: the loader, the widget, one language. */
const partnerList = filesLoadedBy([loader, chunkForTag(loader, 'hn-partner-list'), chunkNamed(cdn, 'en')]);

/** What a page with a partner list loads besides for another file. */
const besides = (/** @type {string} */ file) => filesLoadedBy([file]).filter((one) => !partnerList.includes(one));

/** These files are counted as they are served. */
const served = { disablePlugins: ['@size-limit/esbuild'] };

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
    name: 'core: data of one network',
    path: '../../core/dist/data/health-hub-utrecht.js',
    limit: '12 kB',
    ...served,
  },
  { name: 'elements: one partner list', path: partnerList, limit: '12 kB', ...served },
  {
    name: 'elements: contact card besides',
    path: besides(chunkForTag(loader, 'hn-contact-card')),
    limit: '4 kB',
    ...served,
  },
  {
    name: 'elements: pillar diagram besides',
    path: besides(chunkForTag(loader, 'hn-pillar-diagram')),
    limit: '4 kB',
    ...served,
  },
  {
    name: 'elements: validator besides',
    path: besides(chunkNamed(cdn, 'validate-dataset')),
    limit: '10 kB',
    ...served,
  },
  { name: 'elements: everything in one file', path: `${cdn}/hn.all.js`, limit: '40 kB', ...served },
];

export default checks;
