import { expect, test } from 'vitest';
import { formatPages } from './report-pages.js';

test('pages are compared with the handwritten one by medians and ratios within a round', () => {
  const rounds = [
    { 'static-floor': { paint: 10, main: 5, nodes: 100 }, light: { paint: 12, main: 10, nodes: 300 } },
    { 'static-floor': { paint: 100, main: 50, nodes: 100 }, light: { paint: 150, main: 100, nodes: 300 } },
    { 'static-floor': { paint: 10, main: 5, nodes: 100 }, light: { paint: 14, main: 10, nodes: 300 } },
  ];
  expect(
    formatPages(rounds, [{ name: 'light', html: '' }])
      .split('\n')
      .at(-1),
  ).toBe('| light | 0.0 | 14.0 (1.4x) | 10.0 (2.0x) | 300.0 (3.0x) |');
});
