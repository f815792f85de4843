import { fileURLToPath } from 'node:url';

/** The published files for script tags. */
export const cdn = fileURLToPath(new URL('../../../elements/dist/cdn', import.meta.url));

const network = 'health-hub-utrecht';

/** @param {string} head @param {string} body */
const pageOf = (head, body) =>
  `<!doctype html><html lang="nl"><head><title>Waves</title>${head}<script type="module" src="/hn/hn.js"></script></head><body>${body}</body></html>`;

/** Typical pages of a site; `head` is inserted before the script. */
export const pages = (head = '') => ({
  'partner list': pageOf(head, `<hn-partner-list network="${network}"></hn-partner-list>`),
  profile: pageOf(head, `<hn-network-profile network="${network}"></hn-network-profile>`),
});
