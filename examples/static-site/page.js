import { renderWidget } from '@health-networks/elements/ssr';

const network = 'health-hub-utrecht';

/** Sections of the profile. */
const sections = 'about figures pillars contacts';

/**
 * Returns the directives that the style sheets in the page need, and those for a script. @param {readonly string[]}
 * hashes
 */
const policyOf = (hashes) =>
  `default-src 'none'; style-src ${["'self'", ...hashes].join(' ')}; base-uri 'none'; form-action 'none'`;

/** @param {readonly string[]} hashes */
const policyTag = (hashes) => `<meta http-equiv="Content-Security-Policy" content="${policyOf(hashes)}" />`;

/** @param {string} lang @param {string} head @param {string} content */
const pageOf = (lang, head, content) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${head}
    <title>Health Hub Utrecht</title>
  </head>
  <body>
    <main>
      <h1>Health Hub Utrecht</h1>
      ${content}
    </main>
  </body>
</html>
`;

/**
 * Returns a page whose widgets are visible without a script.
 *
 * @param {{ lang: string, script?: string }} options with the address of `hn.js`, for a page where it takes over
 */
export const makePage = async ({ lang, script }) => {
  const partners = await renderWidget('hn-partner-list', { network, lang });
  const profile = await renderWidget('hn-network-profile', { network, lang, sections });
  const hashes = [...new Set([...partners.styleHashes, ...profile.styleHashes])];
  const head = script === undefined ? policyTag(hashes) : `<script type="module" src="${script}"></script>`;
  return pageOf(lang, head, `${partners.html}\n${profile.html}`);
};

/**
 * Returns the page as plain HTML, for systems that remove templates, with one style sheet for all widgets.
 *
 * @param {{ lang: string, styleSheet: string }} options with the address of `light.css`
 */
export const makeLightPage = async ({ lang, styleSheet }) => {
  const options = /** @type {const} */ ({ network, lang, mode: 'light' });
  const partners = await renderWidget('hn-partner-list', options);
  const profile = await renderWidget('hn-network-profile', { ...options, sections });
  const head = `${policyTag([])}<link rel="stylesheet" href="${styleSheet}" />`;
  return pageOf(lang, head, `${partners.html}\n${profile.html}`);
};
