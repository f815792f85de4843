import { parseDataset } from '../../parse/parse-dataset.js';

/** A network that declares a term in nearly every vocabulary. */
export const danishDataset = parseDataset({
  languages: ['da', 'en'],
  sources: {
    page: { title: 'Side', language: 'da', url: 'https://example.org/side', layer: 'web-pages' },
  },
  places: {
    denmark: { name: { da: 'Danmark', en: 'Denmark' }, kind: 'country', country: 'DK' },
    aarhus: { name: { da: 'Aarhus', en: 'Aarhus' }, kind: 'city', country: 'DK', within: 'denmark' },
  },
  organizations: {
    'corner-pharmacy': { name: { da: 'Hjørneapoteket' }, kind: 'pharmacy', place: 'aarhus' },
    'danish-embassy': { name: { en: 'Danish embassy' }, kind: 'embassy', represents: 'denmark' },
  },
  networks: {
    'care-circle': {
      name: { da: 'Omsorgskredsen', en: 'Care Circle' },
      kind: 'cluster',
      alsoDescribedAs: ['ecosystem', 'guild'],
    },
  },
  memberships: {
    watching: { member: 'corner-pharmacy', organization: 'care-circle', role: 'observer' },
    founding: { member: 'danish-embassy', organization: 'care-circle', role: 'founding-partner' },
  },
  concepts: {
    'web-pages': { scheme: 'source-layer', label: { da: 'websider', en: 'web pages' } },
    pharmacy: {
      scheme: 'organization-kind',
      label: { da: 'apotek', en: 'pharmacy' },
      pluralLabel: { da: 'apoteker', en: 'pharmacies' },
      altLabels: { da: ['medicinhandel; lille'], en: ['chemist', 'drugstore'] },
      broader: 'care-provider',
    },
    guild: { scheme: 'network-kind', label: { da: 'laug', en: 'guild' } },
    observer: { scheme: 'membership-role', label: { da: 'observatør', en: 'observer' } },
    mentors: {
      scheme: 'link-kind',
      label: { en: 'mentors' },
      inverseLabel: { en: 'is mentored by' },
      broader: 'supports',
    },
    'day-part': { scheme: 'concept-scheme', label: { en: 'part of the day' } },
    evening: { scheme: 'day-part', label: { en: 'evening' } },
    members: { scheme: 'property', label: { en: 'members' }, countsRoles: ['observer', 'member'] },
    turnover: { scheme: 'property', label: { en: 'turnover' } },
  },
  goals: {
    accession: { party: 'investors', network: 'care-circle', kind: 'requirement', statement: { en: 'More data.' } },
  },
  programs: {
    school: { name: { en: 'School' }, kind: 'academy', status: 'proposed', proposedBy: ['investors'] },
  },
  events: {
    'care-week': { name: { en: 'Care week' }, status: 'planned', places: ['aarhus', 'denmark'] },
    'evening-walk': {
      name: { en: 'Evening walk' },
      partOf: 'care-week',
      themes: ['evening'],
      attendees: ['investors'],
      status: 'held',
    },
  },
  links: {
    mentoring: { from: 'investors', to: 'school', kind: 'mentors' },
  },
  groups: {
    investors: {
      name: { da: 'investorer', en: 'investors' },
      organizationKind: 'investor',
      extent: 'some',
      quantity: { value: 10, qualifier: 'over' },
      network: 'care-circle',
      relation: 'invites',
      area: 'denmark',
    },
  },
  observations: {
    budget: { subject: 'investors', property: 'turnover', quantity: { value: 2, qualifier: 'about', unit: 'DKK' } },
  },
  statements: {
    claim: {
      attributedTo: 'investors',
      about: ['care-circle'],
      text: { en: 'Care pays.' },
      citations: [{ source: 'page' }],
    },
    'bare-claim': { about: ['evening'], text: { en: 'Evenings count.' } },
  },
  changeEvents: {
    merger: { kind: 'merger', originals: ['care-circle'], results: ['care-circle'], status: 'planned', date: '2027' },
  },
});
