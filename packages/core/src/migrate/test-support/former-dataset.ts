/** A source as in a file. */
export const page = { title: 'Page', language: 'en', url: 'https://example.org/page' };
/** A network as in a file. */
export const network = { name: { en: 'Circle' }, kind: 'cluster' };
/** A person as in a file. */
export const ada = { givenName: 'Ada', familyName: 'Example' };

/** A dataset with everything that is renamed or moved in version 2. */
export const former = {
  schemaVersion: '1',
  languages: ['en'],
  sources: { page: { ...page, layer: 'document', citations: [{ source: 'page' }] } },
  places: { town: { name: { en: 'Town' }, kind: 'city' } },
  organizations: { clinic: { name: { en: 'Clinic' }, kind: 'hospital' } },
  networks: { circle: { ...network, kind: 'city-deal' } },
  persons: { ada },
  concepts: {
    care: { scheme: 'theme', label: { en: 'Care' } },
    youth: {
      scheme: 'target-group',
      label: { en: 'Youth' },
      order: 2,
      network: 'circle',
      citations: [{ source: 'page', quote: 'the young', fields: ['label.en', 'scheme'] }],
      editorial: ['scheme', 'label'],
    },
    makers: { scheme: 'actor-group', label: { en: 'Makers' }, network: 'circle' },
  },
  goals: { goal: { network: 'circle', statement: { en: 'Care.' } } },
  programs: {
    school: {
      name: { en: 'School' },
      kind: 'coalition',
      network: 'circle',
      ledBy: ['clinic', 'ada'],
      themes: ['youth', 'care'],
      citations: [
        { source: 'page', quote: 'a school' },
        { source: 'page', quote: 'led by the clinic', fields: ['ledBy.0'] },
        { source: 'page', quote: 'for the young', fields: ['themes.0', 'kind'] },
        { source: 'page', quote: 'about care', fields: ['themes.1'] },
      ],
      editorial: ['ledBy', 'themes.0'],
    },
  },
  events: {
    visit: {
      name: { en: 'Visit' },
      place: 'town',
      status: 'held',
      citations: [{ source: 'page', fields: ['place', 'name.en'] }],
    },
  },
  coverages: {
    hospitals: {
      network: 'circle',
      organizationKind: 'hospital',
      extent: 'most-prominent',
      statement: { en: 'the most prominent hospitals' },
      area: 'town',
      citations: [{ source: 'page', fields: ['statement.en', 'organizationKind'] }],
      editorial: ['statement'],
    },
  },
  statements: {
    view: {
      person: 'ada',
      about: ['youth'],
      text: { en: 'Young.' },
      citations: [{ source: 'page', fields: ['person', 'text'] }],
      editorial: ['person'],
    },
  },
  changeEvents: { merger: { kind: 'merger', originals: ['clinic'], results: ['clinic'] } },
};
