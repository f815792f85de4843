// Generated from the comments in this folder: change those, then run "npm run docs" in packages/core.

import type { SchemaDoc } from './schema-doc.js';

/** What each schema and field means, and the standard term behind it. */
export const fieldDocs: Readonly<Record<string, SchemaDoc>> = {
  ChangeKind: { description: 'A term of the vocabulary `change-kind`.' },
  ChangeStatus: { description: 'A term of the vocabulary `change-status`.' },
  ChangeEvent: {
    description: 'A change by which organizations or networks were replaced by others: a merger, a new name.',
    term: 'org:ChangeEvent',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      kind: { description: 'What sort of change it was.', term: 'org:classification' },
      originals: { description: 'The organizations or networks before the change.', term: 'org:originalOrganization' },
      results: { description: 'The organizations or networks after the change.', term: 'org:resultingOrganization' },
      status: {
        description: 'Whether the change has taken place or is planned, at the time of the source.',
        term: 'own',
      },
      date: { description: 'When it takes effect.', term: 'prov:atTime' },
      description: { description: 'What changed, in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to interpret the record correctly, such as what the source leaves open.',
        term: 'own',
      },
    },
  },
  Citation: {
    description: 'Where a fact was read, and the words that state it.',
    fields: {
      source: { description: 'The source that states the fact.', term: 'schema:citation' },
      quote: { description: 'At most eight words, exactly as they occur in the source.', term: 'oa:exact' },
      withheld: {
        description: 'The quote is left out because it contains personal data; readers can find it in the source.',
        term: 'own',
      },
      section: { description: 'The heading or passage of the source in which the fact is stated.', term: 'own' },
      fields: { description: 'The fields that the citation supports; absent: the whole record.', term: 'own' },
    },
  },
  CountryCode: { description: 'An ISO 3166-1 alpha-2 code: `NL`, `FI`.' },
  LanguageTag: { description: 'A BCP 47 language tag in its canonical form: `nl`, `fi`, `de-AT`.' },
  ConceptScheme: { description: 'A term of the vocabulary `concept-scheme`.' },
  Concept: {
    description:
      'A term by which a network organizes its work, a property that observations measure, or a term that the dataset adds to a vocabulary: then its id is the term, and `scheme` is the name of the vocabulary.',
    term: 'skos:Concept',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      scheme: { description: 'The scheme it belongs to.', term: 'skos:inScheme' },
      label: { description: 'Name.', term: 'skos:prefLabel' },
      pluralLabel: { description: 'Plural name: "pharmacies".', term: 'own' },
      altLabels: {
        description: 'Other words for it, singular or plural, by which readers of tables find it too: "chemist".',
        term: 'skos:altLabel',
      },
      inverseLabel: {
        description: 'For a link kind: the name that reads from the second end to the first.',
        term: 'own',
      },
      description: { description: 'What it means, in our own words.', term: 'skos:definition' },
      note: {
        description: 'What a reader must know to interpret the record correctly, such as what the source leaves open.',
        term: 'own',
      },
      order: { description: 'Position within its scheme and network, from 1.', term: 'schema:position' },
      broader: {
        description: 'The broader concept; for a term of a vocabulary, the broader term, built-in or declared.',
        term: 'skos:broader',
      },
      network: { description: 'The network to which the term belongs; absent: used by several networks.', term: 'own' },
      countsRoles: {
        description: 'For a property that counts members: the roles that it counts, including narrower ones.',
        term: 'own',
      },
    },
  },
  ContactPoint: {
    description: 'A contact, with the ways to reach it.',
    term: 'schema:ContactPoint',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      person: { description: 'The person to contact.', term: 'own' },
      organization: { description: 'The organization at which the contact is reached.', term: 'own' },
      about: { description: 'The networks and programs for which the contact is given.', term: 'schema:about' },
      topic: {
        description: 'The subject of inquiries: "collaboration with Health Hub Utrecht".',
        term: 'schema:contactType',
      },
      email: { description: 'Email address.', term: 'schema:email' },
      telephone: { description: 'Telephone number.', term: 'schema:telephone' },
      url: { description: 'Page with a form or further details.', term: 'schema:url' },
      availableLanguages: { description: 'Languages in which the contact answers.', term: 'schema:availableLanguage' },
      undocumented: { description: 'Channels that the cited sources were searched for and do not give.', term: 'own' },
    },
  },
  Dataset: {
    description: 'Flat collections of records that refer to each other by id.',
    term: 'schema:Dataset',
    fields: {
      $schema: { description: 'Address of the JSON Schema, for editors.', term: 'own' },
      schemaVersion: {
        description:
          'Version of this format; changes only when old readers would misread new files. `migrateDataset` reads old ones.',
        term: 'schema:schemaVersion',
      },
      name: { description: 'Name of the dataset.', term: 'schema:name' },
      license: { description: 'License under which it may be reused, as an SPDX identifier.', term: 'schema:license' },
      languages: {
        description:
          'Languages in which every localized text is complete; the first one is the fallback for missing texts and words.',
        term: 'schema:inLanguage',
      },
      about: {
        description:
          'The network that the dataset is about, shown by default; other networks are included because records refer to them.',
        term: 'schema:about',
      },
      sources: { description: 'Documents that facts are read from.' },
      places: { description: 'Towns, regions and countries.' },
      organizations: { description: 'Bodies that can be members, partners or employers.' },
      networks: { description: 'Organizations that have members.' },
      persons: { description: 'Persons in public roles.' },
      memberships: { description: 'Memberships of persons, organizations and networks, with their roles.' },
      contactPoints: { description: 'Contacts, with the ways to reach them.' },
      concepts: {
        description:
          'Pillars, life stages, themes, measured properties, and the terms that the dataset adds to vocabularies.',
      },
      goals: { description: 'Aims of networks and other parties, and requirements that they state.' },
      programs: { description: 'Coalitions, programs, academies, living labs.' },
      events: { description: 'Meetings, visits, conferences.' },
      links: { description: 'Relations other than memberships.' },
      groups: { description: 'Parties that texts mention without naming them.' },
      observations: { description: 'Quantities that sources state.' },
      statements: { description: 'Views and claims, with the parties that make them.' },
      changeEvents: { description: 'Mergers, renamings and other changes of organizations.' },
    },
  },
  Date: { description: 'A date or period as precise as its source, in EDTF. See `findEdtf` for the supported forms.' },
  EmailAddress: {
    description: 'One mailbox, in ASCII and without quotes, so that it stays one recipient in a `mailto:` link.',
  },
  FieldPath: { description: 'A field of a record, with dots into it: `kind`, `name.de`, `telephone.number`.' },
  GoalKind: { description: 'A term of the vocabulary `goal-kind`.' },
  Goal: {
    description: 'Something that a party wants to achieve, or requires others to achieve.',
    term: 'org:purpose',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      party: {
        description:
          'The party that has the goal: an organization, network, person or group; absent if it is the goal of `network`.',
        term: 'own',
      },
      network: { description: 'The network that it concerns.', term: 'own' },
      kind: { description: "An aim of the party's own, or a requirement for others.", term: 'own' },
      statement: { description: 'The goal, in our own words.', term: 'schema:description' },
      themes: { description: 'What it is about, such as a pillar: concepts.', term: 'schema:about' },
      targetDate: { description: 'Date by which it is to be achieved.', term: 'own' },
    },
  },
  GroupExtent: { description: 'A term of the vocabulary `group-extent`.' },
  GroupRelation: { description: 'A term of the vocabulary `group-relation`.' },
  Group: {
    description:
      'Parties that a text mentions without naming them: "all hospitals", "their Finnish counterparts", "investors". Never counted as one organization, and never expanded into names.',
    term: 'foaf:Group',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      name: {
        description: 'The group in the words of the text: "most municipalities in the region".',
        term: 'schema:name',
      },
      description: { description: 'What a reader must know about it, in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to interpret the record correctly, such as what the source leaves open.',
        term: 'own',
      },
      organizationKind: {
        description: 'What sort of organization they are, if the text states it.',
        term: 'org:classification',
      },
      extent: { description: 'How many of that kind, as a word; absent if the text gives none.', term: 'own' },
      quantity: { description: 'How many, as a number.', term: 'schema:numberOfItems' },
      area: { description: 'The place in which they are located.', term: 'schema:areaServed' },
      network: { description: 'The network to which they are related.', term: 'own' },
      relation: {
        description: 'How they are related to the network: it covers, brings together, invites or serves them.',
        term: 'own',
      },
      order: { description: 'Position in the list of the source, from 1.', term: 'schema:position' },
    },
  },
  Id: { description: 'The id of a record: kebab-case, unique in the dataset.' },
  RorId: { description: 'Address of an organization in the Research Organization Registry.' },
  WikidataId: { description: 'Number of an item in Wikidata.' },
  Identifiers: {
    description: 'Numbers of an organization in public registers.',
    fields: {
      ror: { description: 'Research Organization Registry.', term: 'schema:sameAs' },
      wikidata: { description: 'Wikidata item.', term: 'schema:sameAs' },
      other: {
        description: 'Numbers in other registers, each after the name of the register: "KvK 12345678".',
        term: 'schema:identifier',
      },
    },
  },
  LinkKind: { description: 'A term of the vocabulary `link-kind`.' },
  Link: {
    description:
      'A relation between two records other than a membership: parties, groups, programs, events, places or sources. Whether it crosses a border is derived from their places.',
    term: 'org:linkedTo',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      from: {
        description: 'The end that acts, such as the party that visits or the program that funds.',
        term: 'org:linkedTo',
      },
      to: { description: 'The end that it leads to.', term: 'org:linkedTo' },
      kind: {
        description: 'The nature of the relation; determines whether it reads the same from either end.',
        term: 'own',
      },
      about: { description: 'The networks and programs to which it belongs, besides its ends.', term: 'schema:about' },
      description: { description: 'The relation in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to interpret the record correctly, such as what the source leaves open.',
        term: 'own',
      },
      startDate: { description: 'When it started, or when it happened.', term: 'schema:startDate' },
      endDate: { description: 'When it ended.', term: 'schema:endDate' },
    },
  },
  LocalizedText: {
    description:
      "The same text in one or more languages, keyed by BCP 47 tag: `{ en: 'Prevention', nl: 'Preventie' }`.",
  },
  LocalizedTexts: {
    description:
      "Several texts in each of one or more languages, keyed by BCP 47 tag: `{ nl: ['hogeschool', 'HBO-instelling'] }`.",
  },
  MembershipRole: { description: 'A term of the vocabulary `membership-role`.' },
  Membership: {
    description: 'The membership of a party in an organization, network or program, with its role and dates.',
    term: 'org:Membership',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      member: { description: 'The member: a person, organization or network.', term: 'org:member' },
      organization: {
        description: 'What the member belongs to: an organization, network or program.',
        term: 'org:organization',
      },
      role: { description: 'The role of the member.', term: 'org:role' },
      title: { description: 'The position or title in words: "Director Health".', term: 'schema:roleName' },
      startDate: { description: 'When the membership started.', term: 'schema:startDate' },
      endDate: { description: 'When the membership ended.', term: 'schema:endDate' },
      asOf: {
        description:
          'Date at which the source attests the membership, if start and end are unknown; for a period, some moment within it.',
        term: 'own',
      },
      note: { description: 'What a reader must know to interpret the record correctly.', term: 'schema:description' },
      onBehalfOf: { description: 'The organization that the member represents.', term: 'own' },
    },
  },
  AttendanceMode: { description: 'A term of the vocabulary `attendance-mode`.' },
  EventStatus: { description: 'A term of the vocabulary `event-status`.' },
  NetworkEvent: {
    description: 'A meeting, visit or conference.',
    term: 'schema:Event',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      name: { description: 'Name.', term: 'schema:name' },
      description: { description: 'What it was or will be, in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to interpret the record correctly, such as how its date was inferred.',
        term: 'own',
      },
      url: { description: 'Its own page, with details or registration.', term: 'schema:url' },
      startDate: { description: 'First day, or the period in which it lies.', term: 'schema:startDate' },
      endDate: { description: 'Last day.', term: 'schema:endDate' },
      partOf: { description: 'The larger event of which it is a part.', term: 'schema:superEvent' },
      places: { description: 'Where it takes place; several places for a tour.', term: 'schema:location' },
      about: { description: 'The networks and programs to which it belongs.', term: 'schema:about' },
      themes: { description: 'What it is about: concepts.', term: 'schema:keywords' },
      organizers: {
        description: 'Who organizes it: organizations, networks, persons, groups.',
        term: 'schema:organizer',
      },
      attendees: {
        description:
          'Who takes part: organizations, networks, persons, and groups for participants whom no source names.',
        term: 'schema:attendee',
      },
      attendanceMode: {
        description: 'How people attend: in person, online or both.',
        term: 'schema:eventAttendanceMode',
      },
      series: { description: 'The name of the series of which it is an edition.', term: 'own' },
      status: {
        description: 'Held, planned or cancelled, at the time of the source; absent if it does not say so.',
        term: 'schema:eventStatus',
      },
    },
  },
  NetworkKind: { description: 'A term of the vocabulary `network-kind`.' },
  Network: {
    description: 'An organization, with or without legal personality, that has members.',
    term: 'org:OrganizationalCollaboration',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      name: { description: 'Name.', term: 'schema:name' },
      alternateNames: {
        description: 'Other names and abbreviations in use, as written.',
        term: 'schema:alternateName',
      },
      description: { description: 'What a reader must know about it, in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to interpret the record correctly, such as what the source leaves open.',
        term: 'own',
      },
      themes: { description: 'What it works on: concepts.', term: 'schema:knowsAbout' },
      place: { description: 'Seat.', term: 'org:basedAt' },
      url: { description: 'Website.', term: 'schema:url' },
      logo: { description: 'Picture of the logo.', term: 'schema:logo' },
      identifiers: { description: 'Numbers in public registers.', term: 'schema:identifier' },
      startDate: { description: 'When it was founded.', term: 'schema:foundingDate' },
      endDate: { description: 'When it ceased to exist.', term: 'schema:dissolutionDate' },
      kind: { description: 'What sort of network it is.', term: 'org:classification' },
      alsoDescribedAs: { description: 'What else sources call it, as further terms of `network-kind`.', term: 'own' },
      purpose: { description: 'What it exists for.', term: 'org:purpose' },
      pillars: { description: 'Concepts of scheme `pillar` on which it is built, in order.', term: 'own' },
      lifeStages: { description: 'Concepts of scheme `life-stage` that it serves, in order.', term: 'own' },
      areaServed: { description: 'Places for which it works.', term: 'schema:areaServed' },
      languages: { description: 'Languages in which it works.', term: 'schema:knowsLanguage' },
    },
  },
  IdList: { description: 'At least one record.' },
  FieldPathList: { description: 'At least one field.' },
  PositiveInteger: { description: 'A whole number from 1: a position or a number in a register.' },
  Latitude: { description: 'Degrees north, WGS 84.' },
  Longitude: { description: 'Degrees east, WGS 84.' },
  Observation: {
    description: 'A quantity as a source states it. Contradicting quantities are separate observations.',
    term: 'schema:Observation',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      subject: { description: 'What the quantity is about: any record.', term: 'schema:observationAbout' },
      property: { description: 'What is measured: a concept of scheme `property`.', term: 'schema:measuredProperty' },
      quantity: { description: 'The number with its qualifier and unit.', term: 'schema:value' },
      asOf: { description: 'The date for which it holds, if the source gives one.', term: 'schema:observationDate' },
      note: { description: 'What a reader must know to interpret the quantity correctly.', term: 'schema:description' },
    },
  },
  OrganizationKind: { description: 'A term of the vocabulary `organization-kind`.' },
  Organization: {
    description: 'A body that can be a member, a partner or an employer.',
    term: 'org:Organization schema:Organization',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      name: { description: 'Name.', term: 'schema:name' },
      alternateNames: {
        description: 'Other names and abbreviations in use, as written.',
        term: 'schema:alternateName',
      },
      description: { description: 'What a reader must know about it, in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to interpret the record correctly, such as what the source leaves open.',
        term: 'own',
      },
      themes: { description: 'What it works on: concepts.', term: 'schema:knowsAbout' },
      place: { description: 'Seat.', term: 'org:basedAt' },
      url: { description: 'Website.', term: 'schema:url' },
      logo: { description: 'Picture of the logo.', term: 'schema:logo' },
      identifiers: { description: 'Numbers in public registers.', term: 'schema:identifier' },
      startDate: { description: 'When it was founded.', term: 'schema:foundingDate' },
      endDate: { description: 'When it ceased to exist.', term: 'schema:dissolutionDate' },
      kind: { description: 'What sort of organization it is.', term: 'org:classification' },
      subOrganizationOf: { description: 'The organization of which it is a part.', term: 'org:subOrganizationOf' },
      represents: {
        description:
          'The country or region that it represents abroad, as an embassy does: queries by country use this place.',
        term: 'own',
      },
    },
  },
  Person: {
    description: 'A person whom a document names in a public role.',
    term: 'schema:Person',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      givenName: { description: 'First name.', term: 'schema:givenName' },
      familyNamePrefix: {
        description: 'Prefix that belongs to the family name and is passed over in sorting: "van der".',
        term: 'own',
      },
      familyName: { description: 'Family name without its prefix.', term: 'schema:familyName' },
      honorificPrefix: { description: 'Title before the name: "Prof.".', term: 'schema:honorificPrefix' },
      image: { description: 'Picture of the person.', term: 'schema:image' },
      reviewBy: {
        description: 'Date by which somebody must look again whether the person still holds the public role.',
        term: 'own',
      },
    },
  },
  PlaceKind: { description: 'A term of the vocabulary `place-kind`.' },
  Place: {
    description: 'A town, region or country that a document names.',
    term: 'schema:Place org:Site',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      name: { description: 'Name.', term: 'schema:name' },
      alternateNames: { description: 'Other names in use, as written.', term: 'schema:alternateName' },
      description: { description: 'What a reader must know about it, in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to interpret the record correctly, such as what the source leaves open.',
        term: 'own',
      },
      kind: { description: 'What sort of place it is.', term: 'schema:additionalType' },
      country: {
        description: 'ISO 3166-1 alpha-2 code of the country it lies in; absent if it lies in several.',
        term: 'schema:addressCountry',
      },
      coordinates: {
        description: 'Position in degrees, WGS 84.',
        term: 'schema:geo',
        fields: {
          latitude: { description: 'Degrees north.', term: 'schema:latitude' },
          longitude: { description: 'Degrees east.', term: 'schema:longitude' },
        },
      },
      within: { description: 'The next larger place that it is part of.', term: 'schema:containedInPlace' },
      geonamesId: { description: 'Number in GeoNames.', term: 'schema:sameAs' },
    },
  },
  PlainText: {
    description:
      'Text shown to people: not empty, without surrounding white space and without characters that break readers or file formats.',
  },
  ProgramKind: { description: 'A term of the vocabulary `program-kind`.' },
  ProgramStatus: { description: 'A term of the vocabulary `program-status`.' },
  Program: {
    description:
      'Work that has a name of its own. Memberships record who leads it and takes part, links of kind `funds` who pays for it.',
    term: 'HSDS:program',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      name: { description: 'Name.', term: 'schema:name' },
      kind: {
        description: 'What sort of work it is; our classification unless the source uses the word.',
        term: 'org:classification',
      },
      network: { description: 'The network that runs it, if one does.', term: 'schema:parentOrganization' },
      about: {
        description:
          'The networks that a source describes it together with, when no source states which network runs it.',
        term: 'own',
      },
      partOf: { description: 'The larger program of which it is a part.', term: 'schema:isPartOf' },
      proposedBy: { description: 'Who proposed it: organizations, networks, persons, groups.', term: 'own' },
      themes: { description: 'What it is about: concepts.', term: 'schema:about' },
      description: { description: 'What it does, in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to interpret the record correctly, such as what the source leaves open.',
        term: 'own',
      },
      url: { description: 'Website.', term: 'schema:url' },
      identifiers: {
        description: 'Numbers in public registers; those of the body that runs it, if that body has the same name.',
        term: 'schema:identifier',
      },
      order: {
        description: 'Position among its siblings, where the source gives an order, from 1.',
        term: 'schema:position',
      },
      status: { description: 'How far it has progressed.', term: 'schema:status' },
      startDate: { description: 'Start.', term: 'schema:startDate' },
      endDate: { description: 'End.', term: 'schema:endDate' },
    },
  },
  QuantityUnit: { description: 'A term of the vocabulary `quantity-unit`, or the code of a currency.' },
  Quantity: {
    description: 'A number with its qualifier: "over 30" is not 30.',
    fields: {
      value: { description: 'The number that the source gives.', term: 'schema:value' },
      qualifier: { description: 'The qualifier that the source uses.', term: 'own' },
      unit: {
        description: 'What the number counts, when that is not the observed property itself.',
        term: 'schema:unitText',
      },
    },
  },
  SourceLayer: { description: 'A term of the vocabulary `source-layer`, which has no built-in terms.' },
  Source: {
    description: 'A document that facts are read from.',
    term: 'schema:CreativeWork prov:Entity',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      title: { description: 'Title as the document prints it, in its own language.', term: 'schema:name' },
      publisher: { description: 'Who published it, as far as the document shows.', term: 'schema:publisher' },
      language: { description: 'Language of the text.', term: 'schema:inLanguage' },
      url: { description: 'Where it was published.', term: 'schema:url' },
      published: { description: 'Date of publication, if the document states one.', term: 'schema:datePublished' },
      writtenAfter: { description: 'Latest date that the text describes as past: it was written later.', term: 'own' },
      writtenBefore: {
        description: 'Earliest date that the text describes as future: it was written earlier.',
        term: 'own',
      },
      datingNote: { description: 'How the dates above were determined from the text.', term: 'own' },
      layer: {
        description:
          'The layer to which it belongs: a concept of scheme `source-layer`; absent if the dataset has no layers.',
        term: 'own',
      },
      textFile: { description: 'File name of the stored text, which is searched for the quotes.', term: 'own' },
    },
  },
  Statement: {
    description: 'A view or claim, in our own words.',
    term: 'schema:Claim',
    fields: {
      id: {
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        term: 'schema:identifier',
      },
      citations: { description: 'Where the facts of this record were read.', term: 'prov:wasDerivedFrom' },
      editorial: {
        description: 'Fields that are our own classification or translation, not the words of a source.',
        term: 'own',
      },
      attributedTo: {
        description:
          'Who makes the statement: a person, organization, network or group; absent if it is the document itself.',
        term: 'prov:wasAttributedTo',
      },
      about: {
        description: 'What it is about: networks, organizations, programs, concepts, places.',
        term: 'schema:about',
      },
      text: { description: 'The view, in our own words.', term: 'schema:text' },
      date: { description: 'When the statement was made.', term: 'schema:dateCreated' },
    },
  },
  TelephoneNumber: { description: 'A telephone number in E.164.' },
  Telephone: {
    description: 'A telephone number in two forms: for dialing and for display.',
    fields: {
      number: { description: 'E.164, the form for `tel:` links: `+31301234567`.', term: 'schema:telephone' },
      display: { description: 'The number as the source prints it: `030 123 45 67`.', term: 'own' },
    },
  },
  OpenTerm: {
    description:
      'Creates the schema of a field that takes a term of an open vocabulary: a built-in term, or one that the dataset declares as a concept. It checks only the form; the rule `terms-declared` checks that the term is built in or declared.',
  },
  WebUrl: { description: 'An http(s) address. `javascript:`, `data:`, relative and local addresses are rejected.' },
};
