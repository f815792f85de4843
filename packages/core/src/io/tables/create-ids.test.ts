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
  ])('makes an id of %j', (name, expected) => {
    expect(createIds([])(name, 'organization')).toBe(expected);
  });

  test('gives no id twice, nor one that is taken', () => {
    const create = createIds(['clinic', 'clinic-2']);
    expect(['Clinic', 'clinic!', 'Ward', 'ward'].map((name) => create(name, 'x'))).toEqual([
      'clinic-3',
      'clinic-4',
      'ward',
      'ward-2',
    ]);
  });

  test('keeps ids of long names within their length', () => {
    const create = createIds([]);
    const ids = [1, 2].map(() => create('long name '.repeat(30), 'x'));
    expect(ids.filter((id) => !isId(id))).toEqual([]);
  });
});
