/** Pages on which old libraries have put other functions in the place of those of the browser. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openPage, startSite, type SitePage } from '../static-site/test-site.js';
import { startBrowser } from './test-browser.js';

const network = await readFile(fileURLToPath(import.meta.resolve('@health-networks/core/data/upgraded.json')), 'utf8');

const asJson = (body: string): SitePage => ({ headers: { 'Content-Type': 'application/json' }, body });

const pages: Record<string, SitePage> = {
  '/network.json': asJson(network),
  '/faulty.json': asJson(network.replace('"kind":', '"kin":')),
  '/partners.csv': {
    headers: { 'Content-Type': 'text/csv' },
    body: 'Navn;Sted;Name\nÅrhus;Aarhus;Region\n;Odense;Hospital\n',
  },
};
const [site, browser] = await Promise.all([startSite(pages), startBrowser()]);

/** What the libraries do to a page, shortened. */
const patches: Readonly<Record<string, string>> = {
  'Prototype.js is': `
    var $A = function (iterable) {
      if (!iterable) return [];
      if ('toArray' in Object(iterable)) return iterable.toArray();
      var length = iterable.length || 0, results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    };
    Array.from = $A;
    Array.prototype.toArray = Array.prototype.entries = function () { return this.slice(); };
    Array.prototype.each = function (call, context) { for (var at = 0; at < this.length; at++) call.call(context, this[at], at); };
    Array.prototype.map = Array.prototype.collect = function (call, context) {
      var results = [];
      this.each(function (value, at) { results.push(call.call(context, value, at)); });
      return results;
    };
    Array.prototype.find = Array.prototype.detect = function (call, context) {
      for (var at = 0; at < this.length; at++) if (call.call(context, this[at], at)) return this[at];
    };
    Function.prototype.bind = function (context) {
      var method = this, given = [].slice.call(arguments, 1);
      return function () { return method.apply(context, given.concat([].slice.call(arguments))); };
    };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    Element.prototype.update = Element.prototype.show = Element.prototype.hide = function () { return this; };`,
  'MooTools is': `
    Array.from = function (item) {
      if (item == null) return [];
      return typeof item === 'object' && 'length' in item ? (item instanceof Array ? item : [].slice.call(item)) : [item];
    };
    Array.prototype.contains = function (item) { return this.indexOf(item) !== -1; };
    Array.prototype.empty = function () { this.length = 0; return this; };
    Array.prototype.flatten = function () { return [].concat.apply([], this); };
    String.prototype.contains = function (text) { return this.indexOf(text) > -1; };
    Element.prototype.empty = function () { this.textContent = ''; return this; };
    Element.prototype.get = Element.prototype.set = function () { return this; };`,
  'a library with functions for every object is': `
    Object.prototype.each = function (call) { for (var key in this) call(this[key], key); };
    Object.prototype.extend = function (other) { for (var key in other) this[key] = other[key]; return this; };
    Object.prototype.size = function () { return Object.keys(this).length; };`,
};

const bundled = [
  ...['partner-list', 'network-graph', 'place-map', 'network-profile', 'pillar-diagram', 'life-circle'],
  ...['key-figures', 'event-timeline', 'program-list', 'source-list', 'collaboration-finder', 'contact-card'],
].map((name) => `<hn-${name} network="health-hub-utrecht"></hn-${name}>`);

const body = [
  ...bundled,
  '<hn-place-map src="/network.json" show-issues></hn-place-map>',
  '<hn-partner-list src="/faulty.json" show-issues></hn-partner-list>',
  '<hn-partner-list network="circle" src="/partners.csv" show-issues></hn-partner-list>',
].join('');

/** Returns what each widget shows, with numbers of ids left out. */
const shownWith = async (patch: string): Promise<string[]> => {
  pages['/page.html'] =
    `<!doctype html><html lang="en"><title>Page</title><script>${patch}</script><script type="module" src="/hn/hn.js"></script>${body}</html>`;
  const { page } = await openPage(browser, `${site}/page.html`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body > *')].every(
      (one) => !one.localName.startsWith('hn-') || /^(?:ready|error|empty)$/.test(one.getAttribute('state') ?? ''),
    ),
  );
  const texts = await page
    .locator('body > [state]')
    .evaluateAll((found) =>
      found.map((one) => `${one.localName}: ${one.shadowRoot?.querySelector('.base')?.textContent ?? ''}`),
    );
  await page.context().close();
  return texts.map((text) => text.replace(/\s+/g, ' '));
};

const usual = await shownWith('');

test.each(Object.entries(patches))('where %s on the page, every widget shows the same', async (_, patch) => {
  expect(await shownWith(patch)).toEqual(usual);
  expect(usual).toHaveLength(bundled.length + 3);
});
