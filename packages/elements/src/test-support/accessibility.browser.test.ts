import { expect, test } from 'vitest';
import { violationsIn } from './accessibility.js';

test('insufficient contrast is found, also inside a shadow root', async () => {
  const host = document.createElement('div');
  const text = document.createElement('p');
  text.textContent = 'Hard to read';
  text.style.cssText = 'color: #bbb; background: #fff';
  host.attachShadow({ mode: 'open' }).append(text);
  document.body.replaceChildren(host);
  expect(await violationsIn(host)).toEqual([expect.stringContaining('color-contrast')]);
});
