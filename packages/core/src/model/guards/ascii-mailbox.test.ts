import { expect, test } from 'vitest';
import { asciiMailbox } from './ascii-mailbox.js';

test.each([
  ['info@münchen.example', 'info@xn--mnchen-3ya.example'],
  ['a.b@post.Köln.example', 'a.b@post.xn--kln-sna.example'],
  ['info@例え.example', 'info@xn--r8jz45g.example'],
  ['info@example.org', undefined],
  ['jürgen@example.org', undefined],
  ['jürgen@münchen.example', undefined],
  ['info@example.org\u200B', undefined],
  ['info@exa\u00ADmple.org', undefined],
  ['info@münchen.example?bcc=x@example.org', undefined],
  ['info@münchen', undefined],
  ['münchen.example', undefined],
  ['info@', undefined],
])('%j', (text, mailbox) => {
  expect(asciiMailbox(text)).toBe(mailbox);
});
