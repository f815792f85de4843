/** A small network, also in changed and broken versions. */
const dataset = `{
  "networks": { "ring": { "name": { "en": "The Ring" }, "kind": "cluster", "purpose": { "en": "To meet" } } },
  "organizations": {
    "clinic": { "name": { "en": "Clinic" }, "kind": "hospital", "url": "https://clinic.example.org/" }
  },
  "persons": { "anna-example": { "givenName": "Anna", "familyName": "Example", "reviewBy": "2030" } },
  "memberships": {
    "clinic-partner": { "member": "clinic", "organization": "ring", "role": "partner" },
    "clinic-founder": { "member": "clinic", "organization": "ring", "role": "founder" }
  },
  "contactPoints": {
    "anna-contact": { "person": "anna-example", "about": ["ring"], "email": "anna@example.org" }
  },
  "events": {
    "ring-day": { "name": { "en": "Ring Day" }, "startDate": "2030-05-06", "status": "planned", "organizers": ["ring"] }
  }
}
`;

export const ringFiles: Readonly<Record<string, string>> = {
  'ring.json': dataset,
  'ring-2.json': dataset.replace('"en": "Clinic"', '"en": "The Clinic"'),
  'faulty.json': dataset
    .replace('https://clinic.example.org/', 'javascript:1')
    .replace('"clinic", "org', '"clinik", "org'),
  'broken.json': '{\n  "networks": {},,\n}\n',
  'twice.json': '{ "networks": {},\n  "networks": {} }\n',
  'unsaid.json': dataset.replace(', "url": "https://clinic.example.org/"', ''),
  'map.geojson': `{ "type": "FeatureCollection", "features": [
  { "type": "Feature", "geometry": { "type": "Point", "coordinates": [5.12, 52.09] },
    "properties": { "name": "Clinic", "city": "Utrecht", "website": "javascript:1" } }
] }
`,
  'partners.csv': 'Naam;Plaatss\nAlpha;Utrecht\n',
};

export const lines = (...text: string[]): string => text.map((line) => `${line}\n`).join('');
