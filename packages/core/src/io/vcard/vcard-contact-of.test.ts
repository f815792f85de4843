import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { vcardContactOf } from './vcard-contact-of.js';

const index = indexDataset<Dataset>(miniDataset);
const contact = miniDataset.contactPoints['anna-contact'];

const withContact = (contactPoint: Dataset['contactPoints'][string]): Dataset => ({
  ...miniDataset,
  contactPoints: { [contactPoint.id]: contactPoint },
});

describe('vcardContactOf', () => {
  test('returns the facts about a person in the requested language', () => {
    expect(vcardContactOf(index, 'anna-contact', 'nl')).toEqual({
      formattedName: 'Anna van der Rivier',
      givenName: 'Anna',
      familyName: 'van der Rivier',
      organization: 'River University',
      title: 'Rector magnificus',
      email: 'anna@example.org',
      telephone: { number: '+31301234567', display: '030 123 45 67' },
      languages: ['nl', 'en'],
      note: 'Working together',
      source: 'https://example.org/a',
      uid: 'anna-contact@river-network',
    });
  });

  test('uses the name of its subject if there is no person', () => {
    expect(vcardContactOf(index, 'lake-desk', 'en')).toEqual({
      formattedName: 'Lake Network',
      url: 'https://example.org/contact',
      uid: 'lake-desk@lake-network',
    });
  });

  test('uses the name of its organization, if any', () => {
    const { person: _, ...desk } = contact;
    expect(vcardContactOf(indexDataset(withContact(desk)), 'anna-contact', 'en')?.formattedName).toBe(
      'River University',
    );
  });

  test('puts an honorific before the name', () => {
    const bert = vcardContactOf(indexDataset(withContact({ ...contact, person: 'bert' })), 'anna-contact', 'en');
    expect([bert?.formattedName, bert?.honorificPrefix, bert?.title]).toEqual(['Dr. Bert Lake', 'Dr.', undefined]);
  });

  test.each(['nobody', 'constructor'])('returns none for %j', (id) => {
    expect(vcardContactOf(index, id, 'en')).toBeUndefined();
  });
});
