import { createHash } from 'node:crypto';

/** Default path of the folder on a site, as in the docs. */
export const defaultBase = '/hn/';

/** @param {string | Buffer} content @returns the hash in the format of `integrity` and policies */
export const hashOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** @typedef {Readonly<Record<string, string>>} Hashes by path in the folder */

/**
 * Creates an import map for the folder at a URL, with which browsers check every module they load from it.
 *
 * @param {Hashes} hashes @param {string} base
 */
export const importMapOf = (hashes, base) => {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const modules = Object.entries(hashes).filter(([path]) => path.endsWith('.js'));
  return { integrity: Object.fromEntries(modules.map(([path, hash]) => [folder + path, hash])) };
};

/**
 * Returns the content of the script element, whose hash is in the policy. @param {ReturnType<typeof importMapOf>} map
 */
export const importMapText = (map) => JSON.stringify(map);

/**
 * The minimum that a page with the widgets needs.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['health-networks'],
};

/** @param {Readonly<Record<string, readonly string[]>>} policy */
const headerOf = (policy) =>
  Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');

/** @param {string} name @param {readonly string[]} values */
const headerWith = (name, values) => headerOf({ ...directives, [name]: [...(directives[name] ?? []), ...values] });

/**
 * Creates the policy to copy, as a header and as separate directives.
 *
 * @param {string} importMap text of the import map
 * @param {Readonly<Record<string, string>>} shadowStyles hash of the style sheet that a server writes into each widget
 */
export const policyOf = (importMap, shadowStyles) => {
  const hash = `'${hashOf(importMap)}'`;
  return {
    header: headerOf(directives),
    directives,
    importMap: { base: defaultBase, hash, header: headerWith('script-src', [hash]) },
    shadowStyles: { hashes: shadowStyles, header: headerWith('style-src', Object.values(shadowStyles)) },
  };
};
