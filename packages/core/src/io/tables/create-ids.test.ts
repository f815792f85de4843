import { describe, expect, test } from 'vitest';
import { isId } from '../../model/guards/is-id.js';
import { createIds } from './create-ids.js';

describe('createIds', () => {
  test.each([
    ['UMC Utrecht', 'umc-utrecht'],
    ['Århus & Łódź Straße', 'arhus-lodz-strasse'],
    ['’t Hoff', 't-hoff'],
    ['3M', 'organization-3m'],
    ['健康', 'organization'],
    ['  -- ', 'organization'],
  ])('derives an id from %j', (name, expected) => {
    expect(createIds([])(name, 'organization')).toBe(expected);
  });

  test('returns no id twice, nor an existing one', () => {
    const create = createIds(['clinic', 'clinic-2']);
    expect(['Clinic', 'clinic!', 'Ward', 'ward'].map((name) => create(name, 'x'))).toEqual([
      'clinic-3',
      'clinic-4',
      'ward',
      'ward-2',
    ]);
  });

  test('limits the length of ids', () => {
    const create = createIds([]);
    const ids = [1, 2].map(() => create('long name '.repeat(30), 'x'));
    expect(ids.filter((id) => !isId(id))).toEqual([]);
  });
});
