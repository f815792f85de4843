import { defineDataset } from '@health-networks/core';

/** Care Across the Sound, a made-up network in Denmark that writes Swedish and English. */
export const ownNetwork = defineDataset({
  name: { sv: 'Vård över Sundet', en: 'Care Across the Sound' },
  languages: ['sv', 'en'],
  places: {
    copenhagen: {
      name: { sv: 'Köpenhamn', en: 'Copenhagen' },
      kind: 'city',
      country: 'DK',
      coordinates: { latitude: 55.68, longitude: 12.57 },
    },
  },
  networks: {
    sound: {
      name: { sv: 'Vård över Sundet', en: 'Care Across the Sound' },
      kind: 'regional-alliance',
      place: 'copenhagen',
      pillars: ['near-care', 'shared-data'],
    },
  },
  organizations: {
    'harbor-hospital': { name: { sv: 'Hamnsjukhuset', en: 'Harbor Hospital' }, kind: 'hospital', place: 'copenhagen' },
    'swan-pharmacy': { name: { sv: 'Apoteket Svanen', en: 'Swan Pharmacy' }, kind: 'pharmacy', place: 'copenhagen' },
    'lark-pharmacy': { name: { sv: 'Apoteket Lärkan', en: 'Lark Pharmacy' }, kind: 'pharmacy', place: 'copenhagen' },
    'patients-together': { name: { sv: 'Patienter ihop', en: 'Patients Together' }, kind: 'civic-organization' },
  },
  memberships: {
    'harbor-leads': { member: 'harbor-hospital', organization: 'sound', role: 'lead' },
    'swan-joins': { member: 'swan-pharmacy', organization: 'sound', role: 'partner' },
    'lark-joins': { member: 'lark-pharmacy', organization: 'sound', role: 'partner' },
    'patients-observe': { member: 'patients-together', organization: 'sound', role: 'observer' },
  },
  concepts: {
    pharmacy: {
      scheme: 'organization-kind',
      label: { sv: 'apotek', en: 'pharmacy' },
      pluralLabel: { sv: 'apotek', en: 'pharmacies' },
      broader: 'care-provider',
    },
    observer: { scheme: 'membership-role', label: { sv: 'observatör', en: 'observer' } },
    'near-care': { scheme: 'pillar', label: { sv: 'Nära vård', en: 'Care nearby' }, network: 'sound', order: 1 },
    'shared-data': { scheme: 'pillar', label: { sv: 'Delade data', en: 'Shared data' }, network: 'sound', order: 2 },
    'safe-medication': { scheme: 'theme', label: { sv: 'Säker medicinering', en: 'Safe medication' } },
  },
  contactPoints: {
    'sound-desk': { organization: 'sound', about: ['sound'], email: 'desk@sound.example.org' },
    'harbor-desk': { organization: 'harbor-hospital', about: ['sound'], url: 'https://harbor.example.org/contact' },
  },
  events: {
    'sound-day': {
      name: { sv: 'Sundets dag', en: 'Sound Day' },
      themes: ['safe-medication'],
      status: 'held',
      about: ['sound'],
      startDate: '2025-05-08',
    },
  },
});
