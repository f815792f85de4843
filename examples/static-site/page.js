import { renderWidget } from '@health-networks/elements/ssr';

const network = 'health-hub-utrecht';

/** What the style sheets in the page need of the policy, and what a script would. @param {readonly string[]} hashes */
const policyOf = (hashes) =>
  `default-src 'none'; style-src 'self' ${hashes.join(' ')}; base-uri 'none'; form-action 'none'`;

/**
 * A page whose widgets are there without any script.
 *
 * @param {{ lang: string, script?: string }} options with the address of `hn.js`, for a page where it takes over
 */
export const makePage = async ({ lang, script }) => {
  const partners = await renderWidget('hn-partner-list', { network, lang });
  const profile = await renderWidget('hn-network-profile', {
    network,
    lang,
    sections: 'about figures pillars contacts',
  });
  const hashes = [...new Set([...partners.styleHashes, ...profile.styleHashes])];
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(hashes)}" />`;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${script === undefined ? policy : `<script type="module" src="${script}"></script>`}
    <title>Health Hub Utrecht</title>
  </head>
  <body>
    <main>
      <h1>Health Hub Utrecht</h1>
      ${partners.html}
      ${profile.html}
    </main>
  </body>
</html>
`;
};
