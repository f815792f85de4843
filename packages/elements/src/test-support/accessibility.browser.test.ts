import { expect, test } from 'vitest';
import { violationsIn } from './accessibility.js';

test('a text that is too pale is found, inside a shadow root too', async () => {
  const host = document.createElement('div');
  const text = document.createElement('p');
  text.textContent = 'Hard to read';
  text.style.cssText = 'color: #bbb; background: #fff';
  host.attachShadow({ mode: 'open' }).append(text);
  document.body.replaceChildren(host);
  expect(await violationsIn(host)).toEqual([expect.stringContaining('color-contrast')]);
});
