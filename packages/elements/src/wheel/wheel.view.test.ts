import { describe, expect, test } from 'vitest';
import { longNames } from '../test-support/long-text.js';
import type { ConceptRow } from './concept-rows.view.js';
import { isWheel, wheelView } from './wheel.view.js';

const shape = { innerRadius: 28 };

const rowsOf = (names: readonly string[]): ConceptRow[] =>
  names.map((name, at) => ({
    id: `concept-${at}`,
    number: at + 1,
    label: { value: name, lang: undefined },
    description: undefined,
    parts: [],
    programs: [],
    goals: [],
    hasMore: false,
    record: { id: `concept-${at}`, scheme: 'pillar', label: { en: name }, citations: [] },
  }));

const namesOf = (names: readonly string[]): string => wheelView(rowsOf(names), 'Hub', 'en', shape).names;

describe('a wheel', () => {
  test('has two to twelve sectors', () => {
    expect([0, 1, 2, 12, 13].map(isWheel)).toEqual([false, false, true, true, false]);
  });

  test('has short names inside from its minimum width on', () => {
    expect(namesOf(['Care', 'Learning', 'Work'])).toBe('from-14');
  });

  test('has longer names inside only if it is wider', () => {
    const names = ['Gesundheit', 'Politik', 'Bildung', 'Design', 'Wirtschaft und Umwelt', 'Raumentwicklung'];
    expect(namesOf(names)).toBe('from-26');
  });

  test('has all names around it if one does not fit', () => {
    const { names, places } = wheelView(rowsOf(['Care', 'Work', ...longNames]), 'Hub', 'en', shape);
    expect([names, places]).toEqual(['around', []]);
  });

  test('has the name of the network in the center if it fits', () => {
    const rows = rowsOf(['Care', 'Work', ...longNames]);
    expect(['Health Hub Utrecht', longNames[0]].map((hub) => wheelView(rows, hub, 'en', shape).hasHub)).toEqual([
      true,
      false,
    ]);
  });
});
