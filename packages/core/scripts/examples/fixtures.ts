import { seedDataset } from '../../src/data/index.js';
import { defineDataset, indexDataset, type Dataset } from '../../src/index.js';

/** The seed data, typed as `Dataset`, so that ids are any string. */
export const dataset: Dataset = seedDataset;

/** The index of the seed data. */
export const index = indexDataset(seedDataset);

/** A custom dataset: a declared kind, a person, a contact, an event. */
export const ownDataset = defineDataset({
  networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster' } },
  organizations: {
    clinic: { name: { en: 'Clinic' }, kind: 'hospital', place: 'aarhus' },
    'city-pharmacy': { name: { en: 'City Pharmacy' }, kind: 'pharmacy', place: 'aarhus' },
  },
  places: { aarhus: { name: { en: 'Aarhus' }, kind: 'city', country: 'DK' } },
  persons: {
    'anna-example': {
      honorificPrefix: 'Prof.',
      givenName: 'Anna',
      familyNamePrefix: 'van der',
      familyName: 'Berg',
      reviewBy: '2027-06',
    },
  },
  memberships: {
    'clinic-partner': { member: 'clinic', organization: 'circle', role: 'partner', startDate: '2016', asOf: '2021' },
    'anna-member': { member: 'anna-example', organization: 'circle', role: 'member' },
  },
  contactPoints: {
    'anna-contact': { person: 'anna-example', about: ['circle'], email: 'a.vanderberg@example.org' },
  },
  events: {
    'river-day': {
      name: { en: 'River Day' },
      startDate: '2020-11-06',
      status: 'held',
      about: ['circle'],
      places: ['aarhus'],
    },
  },
  concepts: {
    pharmacy: { scheme: 'organization-kind', label: { en: 'pharmacy', da: 'apotek' }, broader: 'care-provider' },
  },
});

/** The index of the custom dataset. */
export const ownIndex = indexDataset(ownDataset);
