import { expect, test } from 'vitest';
import type { EmbedTable } from '../embed/embed-table.js';
import { oembedFrom, type OEmbed, type OEmbedRequest } from './oembed.js';

const table: EmbedTable = {
  widgets: { 'partner-list': { network: 'text', 'network-name': 'text' } },
  networks: { circle: 'The Circle' },
};

const page = 'https://example.org/hn/embed.html?widget=partner-list&network=circle&lang=nl';

const answer = (url = page, request: OEmbedRequest = {}): OEmbed => oembedFrom(table, url, request);

test('a URL returns an iframe of type rich, version 1.0', () => {
  const src = 'https://example.org/hn/embed.html?widget=partner-list&amp;network=circle&amp;lang=nl';
  expect(answer()).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Partners: The Circle',
    provider_name: 'example.org',
    provider_url: 'https://example.org',
    cache_age: 86_400,
    html: `<iframe src="${src}" title="Partners: The Circle" width="640" height="480" loading="lazy" frameborder="0"></iframe><script src="https://example.org/hn/embed.js" async=""></script>`,
    width: 640,
    height: 480,
  });
});

test.each<[OEmbedRequest, number, number]>([
  [{ maxwidth: 500 }, 500, 480],
  [{ maxwidth: '320', maxheight: '200' }, 320, 200],
  [{ maxwidth: 2000, maxheight: null }, 640, 480],
  [{ maxwidth: '' }, 640, 480],
])('no size exceeds %o', (request, width, height) => {
  const { html, ...size } = answer(page, request);
  expect(size).toMatchObject({ width, height });
  expect(html).toContain(` width="${width}" height="${height}"`);
});

test.each(['0', '-5', 'wide', '12.5', '1e999'])('maxwidth "%s" is refused', (maxwidth) => {
  expect(() => answer(page, { maxwidth })).toThrow(
    new RangeError(`maxwidth cannot be "${maxwidth}": write a whole number of pixels, such as 640.`),
  );
});

test.each(['embed.html', 'ftp://example.org/embed.html', 'https://example.org/page.html', 'javascript:embed.html'])(
  'a URL %s is not a frame page',
  (url) => {
    expect(() => answer(url)).toThrow(/^url cannot be ".+": write the address of a page embed\.html/);
  },
);

test('invalid options are reported as on the frame page', () => {
  expect(() => answer(`${page}&onload=x`)).toThrow(
    new RangeError('The option "onload" cannot be "x": leave it out. There are network, network-name.'),
  );
});

test('a name is escaped in the HTML', () => {
  const { html } = answer(`${page}&network-name=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(html).toContain(' title="Partners: &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" ');
  expect(html.match(/<script/g)).toHaveLength(1);
});
