import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { hostLink, mailLink, pageLink, telephoneLink, webLink } from './links.js';

const hrefOf = (content: unknown): string | null | undefined => {
  const box = document.createElement('div');
  render(content, box);
  return box.querySelector('a')?.getAttribute('href');
};

test.each(['https://example.org/a?b=c#d', 'http://example.org/', 'https://example.org/javascript:alert(1)'])(
  'the web address %s becomes a link',
  (url) => {
    expect(hrefOf(webLink(url, 'x'))).toBe(url);
  },
);

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//x.invalid/evil.js',
  '/relative',
  'https://user:pw@example.org/',
  'blob:https://example.org/1',
])('%j stays text', (url) => {
  expect(hrefOf(webLink(url, 'x'))).toBeUndefined();
});

test.each(['/partners/umc', 'partners/umc?x=1#y', 'https://example.org/umc', './umc'])(
  'the URL %s becomes a link, possibly on the same site',
  (address) => {
    expect(hrefOf(pageLink(address, 'x'))).toBe(address);
  },
);

test.each(['javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'http://'])(
  '%j does not become a link',
  (address) => {
    expect(hrefOf(pageLink(address, 'x'))).toBeUndefined();
  },
);

test('a mailbox becomes a link to one recipient', () => {
  expect(hrefOf(mailLink('info@example.org'))).toBe('mailto:info@example.org');
});

test.each([
  'a@example.org?bcc=x@x.invalid',
  'a@example.org,b@example.org',
  'a@example.org\nCc:x@x.invalid',
  'a@b@c',
  '',
])('the mailbox %j stays text', (address) => {
  expect(hrefOf(mailLink(address))).toBeUndefined();
});

/** Returns the text pieces between possible line breaks, with unbreakable parts in brackets. */
const pieces = (content: unknown): string[] => {
  const box = document.createElement('div');
  render(content, box);
  for (const one of box.querySelectorAll('.unbroken')) one.replaceWith(`[${one.textContent}]`);
  for (const one of box.querySelectorAll('wbr')) one.replaceWith('|');
  return box.textContent.split('|').filter(Boolean);
};

test('an address breaks before its "@", a long domain also before a dot, neither at a hyphen', () => {
  expect(pieces(mailLink('healthy-city@some-larger-town.example.org'))).toEqual([
    '[healthy-city]',
    '[@some-larger-town]',
    '[.example]',
    '[.org]',
  ]);
  expect(pieces(mailLink('info@some-town.example'))).toEqual(['[info]', '[@some-town.example]']);
  expect(pieces(hostLink('https://www.a-rather-long-name.example/'))).toEqual([
    '[www]',
    '[.a-rather-long-name]',
    '[.example]',
  ]);
});

test('a part too long for a narrow page may break anywhere', () => {
  expect(pieces(mailLink('a-name-of-more-than-twenty-two@example.org'))).toEqual([
    'a-name-of-more-than-twenty-two',
    '[@example.org]',
  ]);
});

test('a number becomes a link that dials it', () => {
  expect(hrefOf(telephoneLink('+31301234567', '030 123 45 67'))).toBe('tel:+31301234567');
});

test.each(['030 123 45 67', '+31301234567;ext=1', 'javascript:alert(1)', '*%2306%23'])(
  'the number %j stays text',
  (number) => {
    expect(hrefOf(telephoneLink(number, number))).toBeUndefined();
  },
);

const isAddress = (content: unknown): boolean => {
  const box = document.createElement('div');
  render(content, box);
  return box.querySelector('a')?.classList.contains('address') ?? false;
};

test.each([
  ['https://www.example.org', 'example.org', true],
  ['https://www.example.org/', 'www.example.org', true],
  ['http://example.org/care/', 'example.org/care', true],
  ['https://example.org/care', 'example.org', false],
  ['https://example.org', 'Example', false],
])('whether a link to %s with the text %s states its address: %s', (url, text, isStated) => {
  expect(isAddress(webLink(url, text))).toBe(isStated);
  expect(isAddress(webLink(url, html`<b>${text}</b>`, text))).toBe(isStated);
});

test('a host name is an address unless the link leads further', () => {
  expect(isAddress(hostLink('https://www.example.org/'))).toBe(true);
  expect(isAddress(hostLink('https://www.example.org/care'))).toBe(false);
});
