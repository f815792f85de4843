/** Namespaces of the vocabularies that other publishers use for organizations. */
const namespaces = {
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  owl: 'http://www.w3.org/2002/07/owl#',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  rov: 'http://www.w3.org/ns/regorg#',
} as const;

const isPrefix = (text: string): text is keyof typeof namespaces => Object.hasOwn(namespaces, text);

/** Expands a list such as `schema:name skos:prefLabel` to IRIs. */
export const irisOf = (compact: string): string[] =>
  compact.split(' ').map((name) => {
    const [prefix = '', local = ''] = name.split(':');
    return isPrefix(prefix) ? namespaces[prefix] + local : name;
  });

/** Kinds by schema.org class. Other classes of organizations imply no kind. */
const kindByClass: Readonly<Record<string, string>> = {
  Hospital: 'hospital',
  MedicalOrganization: 'care-provider',
  MedicalClinic: 'care-provider',
  MedicalBusiness: 'care-provider',
  Pharmacy: 'care-provider',
  Dentist: 'care-provider',
  DiagnosticLab: 'care-provider',
  EducationalOrganization: 'knowledge-institution',
  CollegeOrUniversity: 'knowledge-institution',
  School: 'knowledge-institution',
  ResearchOrganization: 'knowledge-institution',
  GovernmentOrganization: 'government',
  Corporation: 'company',
  LocalBusiness: 'company',
  OnlineBusiness: 'company',
  ProfessionalService: 'company',
  NGO: 'civic-organization',
  InsuranceAgency: 'insurer',
};

const otherClasses = irisOf(
  'schema:Organization schema:Consortium schema:Cooperative schema:FundingAgency schema:LibrarySystem schema:NewsMediaOrganization schema:PerformingGroup schema:SportsOrganization schema:WorkersUnion org:Organization org:FormalOrganization org:OrganizationalUnit org:OrganizationalCollaboration foaf:Organization vcard:Organization rov:RegisteredOrganization',
);

const schemaName = (iri: string): string => iri.slice(namespaces.schema.length);

export const isOrganizationClass = (iri: string): boolean =>
  otherClasses.includes(iri) || (iri.startsWith(namespaces.schema) && Object.hasOwn(kindByClass, schemaName(iri)));

/** Node names that state the role of a node on its page, not its identity. */
const roleNames =
  /^(?:organi[sz]ation|org|company|business|local-?business|corporation|identity|publisher|author|website|webpage|schema|this|me|it|id)$/;

/** Returns one of our ids at the end of a URL. */
export const idInAddress = (iri: string): string | undefined => {
  const local = /^https?:.*[/#]([a-z][a-z0-9-]*)$/.exec(iri)?.[1];
  return local === undefined || roleNames.test(local) ? undefined : local;
};

/** Returns the kind implied by the first class that has one. */
export const kindOfClasses = (iris: readonly string[]): string | undefined => {
  for (const iri of iris) {
    const name = schemaName(iri);
    if (iri.startsWith(namespaces.schema) && Object.hasOwn(kindByClass, name)) return kindByClass[name];
  }
  return undefined;
};

/** Terms of other vocabularies for each field, the most exact first. */
export const terms = {
  name: irisOf(
    'schema:name skos:prefLabel foaf:name vcard:organization-name vcard:fn rdfs:label dcterms:title schema:legalName rov:legalName',
  ),
  alternateNames: irisOf('schema:alternateName skos:altLabel schema:legalName rov:legalName'),
  description: irisOf('schema:description dcterms:description org:purpose rdfs:comment skos:definition'),
  url: irisOf('schema:url foaf:homepage vcard:hasURL vcard:url'),
  logo: irisOf('schema:logo foaf:logo vcard:hasLogo'),
  sameAs: irisOf('schema:sameAs owl:sameAs schema:identifier org:identifier'),
  /** Of a number in a register. */
  register: irisOf('schema:propertyID schema:name'),
  number: irisOf('schema:value'),
  kind: irisOf('org:classification schema:keywords schema:additionalType'),
  place: irisOf('org:hasPrimarySite org:basedAt org:hasSite schema:location schema:address'),
  geo: irisOf('schema:geo'),
  startDate: irisOf('schema:foundingDate'),
  endDate: irisOf('schema:dissolutionDate'),
  partOf: irisOf('org:subOrganizationOf org:unitOf schema:parentOrganization'),
  parts: irisOf('org:hasSubOrganization org:hasUnit schema:subOrganization schema:department'),
  members: irisOf('schema:member schema:members org:hasMember org:hasMembership'),
  memberOf: irisOf('schema:memberOf org:memberOf'),
  areaServed: irisOf('schema:areaServed'),
  contacts: irisOf('schema:contactPoint schema:contactPoints'),
} as const;

/** Terms of places and addresses. */
export const placeTerms = {
  name: irisOf('schema:addressLocality vcard:locality'),
  ownName: irisOf('schema:name rdfs:label skos:prefLabel'),
  address: irisOf('schema:address org:siteAddress vcard:hasAddress'),
  country: irisOf('schema:addressCountry vcard:country-name'),
  geo: irisOf('schema:geo'),
  latitude: irisOf('schema:latitude geo:lat'),
  longitude: irisOf('schema:longitude geo:long'),
};

/** Terms of memberships and roles. */
export const roleTerms = {
  member: irisOf('org:member schema:member'),
  organization: irisOf('org:organization'),
  role: irisOf('org:role schema:roleName'),
  startDate: irisOf('schema:startDate'),
  endDate: irisOf('schema:endDate'),
};

/** Terms of contacts. */
export const contactTerms = {
  topic: irisOf('schema:contactType schema:description'),
  name: irisOf('schema:name'),
  email: irisOf('schema:email vcard:hasEmail'),
  telephone: irisOf('schema:telephone vcard:hasTelephone'),
  url: irisOf('schema:url'),
  languages: irisOf('schema:availableLanguage'),
};
