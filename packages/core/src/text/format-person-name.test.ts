import { describe, expect, test } from 'vitest';
import { formatPersonName } from './format-person-name.js';
import { sortName } from './names/register-name.js';

const anna = { id: 'anna', givenName: 'Anna', familyName: 'Boer', citations: [] };

describe('formatPersonName and sortName', () => {
  test.each([
    [anna, 'Anna Boer', 'Boer, Anna'],
    [{ ...anna, familyNamePrefix: 'van der' }, 'Anna van der Boer', 'Boer, Anna van der'],
    [{ ...anna, honorificPrefix: 'Prof.' }, 'Prof. Anna Boer', 'Boer, Anna'],
  ])('writes and sorts the name of person %#', (person, name, sorted) => {
    expect([formatPersonName(person), sortName(person)]).toEqual([name, sorted]);
  });
});
