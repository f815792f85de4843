import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderWidget } from '@health-networks/elements/ssr';
import { rowsOf } from '../candidates/floor.js';

/** @typedef {import('@health-networks/core').Dataset} Dataset */
/** @typedef {{ name: string, html: string, needsScript: boolean }} StaticPage */

/** The baseline: a page as anyone would write it by hand. Figures of all other pages are divided by its figures. */
export const staticFloor = 'static-floor';

/** @param {string} head @param {string} body */
const pageOf = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>${head}</head><body><main>${body}</main></body></html>`;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param {import('../candidates/floor.js').Row} row */
const rowHtml = ({ name, url, facts, role }) =>
  `<li><a href="${escaped(url)}">${escaped(name)}</a><div>${escaped(facts)}</div><div>${escaped(role)}</div></li>`;

/** @param {string} json */
const inScript = (json) => json.replaceAll('<', String.raw`\u003c`);

const lightSheet = () => readFile(fileURLToPath(import.meta.resolve('@health-networks/elements/light.css')), 'utf8');

/**
 * Creates the list as whole pages, each in one file: written by hand, rendered by the server in both modes, and, for
 * comparison, the floor that a script writes.
 *
 * @param {Dataset} data @param {string} floorCode the script of the floor @returns {Promise<StaticPage[]>}
 */
export const staticPages = async (data, floorCode) => {
  /** @param {'light' | 'shadow'} mode */
  const render = async (mode) =>
    (await renderWidget('hn-partner-list', { data, lang: 'en', layout: 'list', evidence: 'none', mode })).html;
  const start = `benchCandidate.makeCandidate(document.querySelector('main'), ${inScript(JSON.stringify(data))})`;
  return [
    { name: staticFloor, html: pageOf('', `<ul>${rowsOf(data).map(rowHtml).join('')}</ul>`), needsScript: false },
    { name: 'static-shadow', html: pageOf('', await render('shadow')), needsScript: false },
    {
      name: 'static-light',
      html: pageOf(`<style>${await lightSheet()}</style>`, await render('light')),
      needsScript: false,
    },
    {
      name: 'floor-script',
      html: pageOf('', '') + `<script>${floorCode.replaceAll('</script', String.raw`<\/script`)};${start}</script>`,
      needsScript: true,
    },
  ];
};
