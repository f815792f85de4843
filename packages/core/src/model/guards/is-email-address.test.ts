import { expect, test } from 'vitest';
import { asciiDomain } from './is-email-address.js';

test.each([
  ['info@münchen.example', 'xn--mnchen-3ya.example'],
  ['a.b@post.Köln.example', 'post.xn--kln-sna.example'],
  ['info@例え.example', 'xn--r8jz45g.example'],
  ['info@example.org', undefined],
  ['jürgen@example.org', undefined],
  ['jürgen@münchen.example', undefined],
  ['info@example.org\u200B', undefined],
  ['info@exa\u00ADmple.org', undefined],
  ['info@münchen.example?bcc=x@example.org', undefined],
  ['info@münchen', undefined],
  ['münchen.example', undefined],
  ['info@', undefined],
])('%j', (text, domain) => {
  expect(asciiDomain(text)).toBe(domain);
});
