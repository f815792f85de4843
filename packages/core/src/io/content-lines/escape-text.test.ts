import { describe, expect, test } from 'vitest';
import { escapeText } from './escape-text.js';

describe('escapeText', () => {
  test.each([
    ['Anna Bakker', 'Anna Bakker'],
    ['A; B, C', 'A\\; B\\, C'],
    ['literal \\n stays two characters', 'literal \\\\n stays two characters'],
    ['a\\,b', 'a\\\\\\,b'],
    ['line 1\r\nline 2\nline 3\rline 4', 'line 1\\nline 2\\nline 3\\nline 4'],
    ['Role: "chair" = ok', 'Role: "chair" = ok'],
    [' a\tb', ' a\tb'],
    ['a\u2028b', 'a\u2028b'],
    ['a\u0000\u000B\u001B\u007Fb', 'ab'],
    ['a\uD83Db', 'a\uFFFDb'],
    ['👩🏽‍⚕️', '👩🏽‍⚕️'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});
