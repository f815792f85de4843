import { describe, expect, test } from 'vitest';
import { angleOf, ringArrowPath, ringPartCenter, ringPartPath } from './ring-geometry.js';

describe('the wheel', () => {
  test('centers the first sector at the top', () => {
    expect(angleOf(0, 6)).toBe(-Math.PI / 2);
    expect(ringPartCenter(0, 6, 70)).toEqual({ x: 0, y: -70 });
  });

  test('goes clockwise', () => {
    expect(ringPartCenter(1, 4, 70)).toEqual({ x: 70, y: 0 });
  });

  test('draws a quarter of a ring without gaps', () => {
    const path = ringPartPath({ count: 4, at: 0, innerRadius: 50, outerRadius: 100, gap: 0 });
    expect(path).toBe('M-70.71 -70.71A100 100 0 0 1 70.71 -70.71L35.36 -35.36A50 50 0 0 0 -35.36 -35.36Z');
  });

  test('draws an arrow with a pointed end and a notched start', () => {
    const path = ringArrowPath({ count: 4, at: 0, innerRadius: 90, outerRadius: 110, gap: 0 });
    const tip = (angle: number): string =>
      [Math.cos(angle), Math.sin(angle)].map((part) => String(Math.round(part * 10_000) / 100)).join(' ');
    expect(path.split(/(?=[MLA])/)).toEqual([
      'M-77.78 -77.78',
      'A110 110 0 0 1 77.78 -77.78',
      `L${tip(-Math.PI / 4 + 0.2)}`,
      'L63.64 -63.64',
      'A90 90 0 0 0 -63.64 -63.64',
      `L${tip((-3 * Math.PI) / 4 + 0.2)}Z`,
    ]);
  });

  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('of %i pillars has that many different sectors', (count) => {
    const paths = Array.from({ length: count }, (_, at) =>
      ringPartPath({ count, at, innerRadius: 38, outerRadius: 100, gap: 2.5 }),
    );
    expect(new Set(paths).size).toBe(count);
    expect(paths.join('')).not.toMatch(/NaN|e-|Infinity/);
  });
});
