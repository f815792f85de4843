import { describe, expect, test } from 'vitest';
import { safeReadJsonLd } from './read-json-ld.js';

const ring = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

const document = (...nodes: object[]): string => JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes });

describe('names that are not read are reported', () => {
  const item = { '@type': 'ListItem', position: 2, url: 'https://b.nl' };
  const ngo = { '@type': 'NGO', name: 'A', url: 'https://a.nl' };

  test.each<[what: string, node: object, name: string]>([
    ['of an item', { '@type': 'ItemList', itemListElement: [{ item: ngo }, { ...item, name: 'B1' }] }, 'B1'],
    [
      'of an item without a type',
      { '@type': 'ItemList', itemListElement: [ngo, { ...item, item: { name: 'B2' } }] },
      'B2',
    ],
    ['of a node without a type', { name: 'B3', url: 'https://b.nl' }, 'B3'],
    [
      'of an item beside its page',
      { '@type': 'ItemList', itemListElement: [{ ...item, name: 'B4', item: 'https://b.nl' }] },
      'B4',
    ],
  ])('%s', (_, node, name) => {
    const result = safeReadJsonLd(document(ngo, node), ring);
    const found = result.success ? result.issues.filter(({ value }) => value === name) : [];
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['exchange.named-without-class', 'warning']]);
  });

  test.each([
    [
      'a list of organizations',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: ngo }] },
    ],
    ['an address', { ...ngo, address: { addressLocality: 'Utrecht' } }],
    [
      'an address with a name',
      { ...ngo, location: { '@type': 'Place', name: 'Hall', address: { addressLocality: 'Ede' } } },
    ],
  ])('%s is read without a word', (_, node) => {
    expect(safeReadJsonLd(document(node), ring)).toMatchObject({ success: true, issues: [] });
  });
});
