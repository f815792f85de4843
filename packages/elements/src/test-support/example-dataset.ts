import { defineDataset, type Dataset } from '@health-networks/core';

const cited = { citations: [{ source: 'report', quote: 'as it says' }] };

/** A fictitious network with at least one of each kind of record that the widgets show. */
export const exampleDataset: Dataset = defineDataset({
  languages: ['en', 'nl'],
  sources: {
    report: {
      id: 'report',
      title: 'Annual report',
      publisher: 'Example Press',
      language: 'en',
      url: 'https://report.example.org/',
      published: '2021-03',
      ...cited,
    },
    leaflet: {
      id: 'leaflet',
      title: 'Folder',
      language: 'nl',
      url: 'https://leaflet.example.org/',
      writtenAfter: '2018',
      ...cited,
    },
  },
  places: {
    koln: { id: 'koln', name: { en: 'Cologne', nl: 'Keulen', de: 'Köln' }, kind: 'city', country: 'DE', ...cited },
  },
  organizations: {
    clinic: {
      id: 'clinic',
      name: { en: 'Clinic', nl: 'Kliniek' },
      kind: 'hospital',
      place: 'koln',
      url: 'https://clinic.example.org/',
      ...cited,
    },
    'green-city': { id: 'green-city', name: { en: 'Green City', nl: 'Groene Stad' }, kind: 'municipality', ...cited },
    institute: { id: 'institute', name: { en: 'Institute' }, kind: 'knowledge-institution', ...cited },
  },
  networks: {
    circle: {
      id: 'circle',
      name: { en: 'The Circle', nl: 'De Kring' },
      kind: 'cluster',
      pillars: ['care', 'learning'],
      ...cited,
    },
  },
  persons: {
    ada: { id: 'ada', givenName: 'Ada', familyNamePrefix: 'van', familyName: 'Example', ...cited },
    ben: { id: 'ben', givenName: 'Ben', familyName: 'Sample', honorificPrefix: 'Dr.', ...cited },
  },
  memberships: {
    'clinic-partner': { id: 'clinic-partner', member: 'clinic', organization: 'circle', role: 'partner', ...cited },
    'clinic-lead': { id: 'clinic-lead', member: 'clinic', organization: 'school', role: 'lead', ...cited },
    'ada-ambassador': {
      id: 'ada-ambassador',
      member: 'ada',
      organization: 'circle',
      role: 'ambassador',
      title: { en: 'Lead ambassador', nl: 'Hoofdambassadeur' },
      citations: [{ source: 'leaflet', quote: 'zoals het staat' }],
    },
    'ada-alderman': {
      id: 'ada-alderman',
      member: 'ada',
      organization: 'green-city',
      role: 'public-office',
      title: { en: 'Alderman', nl: 'Wethouder' },
      ...cited,
    },
    'ben-staff': {
      id: 'ben-staff',
      member: 'ben',
      organization: 'institute',
      role: 'staff',
      title: { en: 'Director', nl: 'Directeur' },
      ...cited,
    },
  },
  contactPoints: {
    'contact-ben': {
      id: 'contact-ben',
      person: 'ben',
      organization: 'institute',
      about: ['circle'],
      topic: { en: 'Joining', nl: 'Aansluiten' },
      email: 'info@example.org',
      telephone: { number: '+31301234567', display: '030 123 45 67' },
      availableLanguages: ['nl'],
      ...cited,
    },
    'contact-ada': {
      id: 'contact-ada',
      person: 'ada',
      organization: 'green-city',
      about: ['circle'],
      undocumented: ['email', 'telephone'],
      ...cited,
    },
  },
  concepts: {
    care: {
      id: 'care',
      scheme: 'pillar',
      label: { en: 'Care', nl: 'Zorg' },
      description: { en: 'All that is done for patients', nl: 'Alles wat voor patiënten gebeurt' },
      order: 1,
      network: 'circle',
      ...cited,
    },
    learning: {
      id: 'learning',
      scheme: 'pillar',
      label: { en: 'Learning', nl: 'Leren' },
      order: 2,
      network: 'circle',
      ...cited,
    },
    'property-members': {
      id: 'property-members',
      scheme: 'property',
      label: { en: 'members', nl: 'leden' },
      countsRoles: ['partner', 'member', 'founder'],
      ...cited,
    },
  },
  programs: {
    school: { id: 'school', name: { en: 'School', nl: 'School' }, kind: 'academy', network: 'circle', ...cited },
  },
  groups: {
    'all-hospitals': {
      id: 'all-hospitals',
      name: { en: 'all hospitals', nl: 'alle ziekenhuizen' },
      network: 'circle',
      relation: 'covers',
      organizationKind: 'hospital',
      extent: 'all',
      ...cited,
    },
  },
  observations: {
    'many-members': {
      id: 'many-members',
      subject: 'circle',
      property: 'property-members',
      quantity: { value: 30, qualifier: 'over' },
      citations: [{ source: 'leaflet', quote: 'ruim dertig leden' }],
    },
  },
});
