import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../define.js';
import { fileOf, mount, textsOf } from '../../test-support/mount.js';

const network = 'network="health-hub-utrecht"';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const issuesOf = async (html: string, lang = 'en'): Promise<string[]> => {
  const widget = await mount(`<${html} ${network} lang="${lang}" show-issues></${html.split(' ')[0] ?? ''}>`);
  await expect.poll(() => widget.getAttribute('state')).not.toBe('loading');
  return textsOf(widget, '[part=issues] li');
};

test.each([
  ['hn-partner-list layout="grd"', 'layout "grd" is not a value of this attribute. Did you mean "grid"?'],
  ['hn-partner-list evidence="hide"', 'Use one of: sources, none, marks, full.'],
  ['hn-partner-list hidefilters', 'is not an attribute of this widget. Did you mean "hide-filters"?'],
  ['hn-partner-list grop-by="kind"', 'Did you mean "group-by"?'],
  ['hn-partner-list limit="abc"', 'limit "abc" is not a number of this attribute. Write a whole number from 1.'],
  ['hn-partner-list link-pattern="/p/{slug}"', 'has a placeholder that is not filled in. Write {id}'],
  ['hn-partner-list kind="hospitl"', 'kind "hospitl" matches nothing here. Use one of: '],
  ['hn-partner-list place="Utrect"', 'place "Utrect" matches nothing here.'],
  ['hn-key-figures properties="partners"', 'properties "partners" matches nothing here. Use one of: property-'],
  ['hn-key-figures about="nope"', 'about "nope" matches nothing here.'],
  ['hn-network-profile sections="figure contacts"', 'sections "figure" matches nothing here. Use one of: about, '],
])('<%s> tells editors what is wrong', async (html, message) => {
  const issues = await issuesOf(html);
  expect(issues).toHaveLength(1);
  expect(issues.join()).toContain(message);
});

test.each([
  'hn-partner-list layout="TABLE" limit="3" link-pattern="/p/{id}" kind="hospital; municipality" hide-filters="false"',
  'hn-partner-list id="a" class="b" data-x="1" aria-label="c" v-show="d" @click="e" onclick="" popover="manual"',
  'hn-key-figures properties="property-partners"',
  'hn-network-profile sections="about, contacts"',
])('<%s> is right', async (html) => {
  expect(await issuesOf(html)).toEqual([]);
});

test.each([
  ['nl', 'layout: "grd" is geen waarde van dit attribuut. Bedoelt u "grid"?'],
  ['de', 'layout: "grd" ist kein Wert dieses Attributs. Meinten Sie „grid“?'],
  ['fi', 'layout: "grd" ei ole tämän attribuutin arvo. Tarkoititko ”grid”?'],
])('in %s', async (lang, message) => {
  expect(await issuesOf('hn-partner-list layout="grd"', lang)).toEqual([message]);
});

test('without show-issues, words that match nothing are reported in the console, once', async () => {
  const list = await mount(`<hn-partner-list ${network} ids="nobody"></hn-partner-list>`);
  list.setAttribute('density', 'compact');
  await expect.poll(() => list.getAttribute('density')).toBe('compact');
  const warnings = vi.mocked(console.warn).mock.calls.map(([text]) => String(text));
  expect([list.getAttribute('state'), textsOf(list, '[part=issues]'), warnings]).toEqual([
    'empty',
    [],
    [expect.stringContaining('ids "nobody" matches nothing here.')],
  ]);
});

test.each([
  ['nl', 'staat niet in onze lijst van Europese plaatsen'],
  ['fi', 'ei ole luettelossamme yli 3 000 asukkaan'],
])('a town that a map cannot find is reported in %s', async (lang, message) => {
  const file = fileOf('Name,Place\nAlpha,Groningen\nBeta,Nergenshuizen\n', 'text/csv');
  const map = await mount(`<hn-place-map src="${file}" lang="${lang}" show-issues></hn-place-map>`);
  await expect.poll(() => textsOf(map, '[part=issues] li').join()).toContain(message);
});

test('a widget inside another one, whose tag was not closed, is reported', async () => {
  const list = await mount(
    `<hn-partner-list ${network}><h2>News</h2><hn-contact-card></hn-contact-card></hn-partner-list>`,
  );
  expect(list.getAttribute('state')).toBe('ready');
  const warnings = vi.mocked(console.warn).mock.calls.map(([text]) => String(text));
  expect(warnings.filter((text) => text.includes('is hidden'))).toEqual([
    expect.stringContaining(
      '<hn-contact-card> is hidden inside <hn-partner-list>. Write </hn-partner-list> before it.',
    ),
  ]);
});
