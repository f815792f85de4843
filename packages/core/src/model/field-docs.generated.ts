// Generated from the comments in this folder: change those, then run "npm run docs" in packages/core.

import type { SchemaDoc } from './schema-doc.js';

/** What each schema and field means, and the standard term behind it. */
export const fieldDocs: Readonly<Record<string, SchemaDoc>> = {
  ChangeKind: { description: 'A term of the vocabulary `change-kind`.' },
  ChangeStatus: { description: 'A term of the vocabulary `change-status`.' },
  ChangeEvent: {
    description: 'That organizations or networks became others: a merger, a new name.',
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
      originals: { description: 'Those that there were before.', term: 'org:originalOrganization' },
      results: { description: 'Those that there were after.', term: 'org:resultingOrganization' },
      status: { description: 'Has it taken place, or is it planned, at the time of the source?', term: 'own' },
      date: { description: 'When it takes effect.', term: 'prov:atTime' },
      description: { description: 'What changed, in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to read the record rightly, such as what the source leaves open.',
        term: 'own',
      },
    },
  },
  Citation: {
    description: 'Where a fact was read, and the words that say it.',
    fields: {
      source: { description: 'The source that says so.', term: 'schema:citation' },
      quote: { description: 'At most eight words that stand in the source word for word.', term: 'oa:exact' },
      withheld: {
        description: 'The quote holds personal data and is left out: a reader finds it in the source.',
        term: 'own',
      },
      section: { description: 'The heading or passage of the source in which it stands.', term: 'own' },
      fields: { description: 'The fields it supports; absent: the whole record.', term: 'own' },
    },
  },
  ConceptScheme: { description: 'A term of the vocabulary `concept-scheme`.' },
  Concept: {
    description:
      'A term by which a network orders its work, a property that observations measure, or a term that the dataset adds to a vocabulary: then its id is the term, and `scheme` names the vocabulary.',
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
      pluralLabel: { description: 'Name of several: "pharmacies".', term: 'own' },
      inverseLabel: {
        description: 'Of a link kind: the name that reads from the second end to the first.',
        term: 'own',
      },
      description: { description: 'What it means, in our own words.', term: 'skos:definition' },
      note: {
        description: 'What a reader must know to read the record rightly, such as what the source leaves open.',
        term: 'own',
      },
      order: { description: 'Position within its scheme and network, from 1.', term: 'schema:position' },
      broader: {
        description: 'The wider concept; of a term of a vocabulary, the wider term, known or declared.',
        term: 'skos:broader',
      },
      network: { description: 'The network whose term it is; absent: used by several.', term: 'own' },
      countsRoles: {
        description: 'Of a property that counts members: the roles that it counts, narrower ones included.',
        term: 'own',
      },
    },
  },
  ContactPoint: {
    description: 'Whom to turn to, and how.',
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
      person: { description: 'The person to turn to.', term: 'own' },
      organization: { description: 'The organization in which one turns to them.', term: 'own' },
      about: { description: 'The networks and programs that the contact is given for.', term: 'schema:about' },
      topic: { description: 'On what subject: "collaboration with Health Hub Utrecht".', term: 'schema:contactType' },
      email: { description: 'Mailbox.', term: 'schema:email' },
      telephone: { description: 'Telephone number.', term: 'schema:telephone' },
      url: { description: 'Page with a form or further details.', term: 'schema:url' },
      availableLanguages: { description: 'Languages in which the contact answers.', term: 'schema:availableLanguage' },
      undocumented: {
        description: 'Channels that were looked for in the cited sources and are not given there.',
        term: 'own',
      },
    },
  },
  CountryCode: { description: 'An ISO 3166-1 alpha-2 code: `NL`, `FI`.' },
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
          'Languages in which every localized text is complete; the first one stands in where a text or a word is missing.',
        term: 'schema:inLanguage',
      },
      about: {
        description:
          'The network that the dataset is about, which is shown where none is asked for; others are in it because records refer to them.',
        term: 'schema:about',
      },
      sources: { description: 'Documents that facts are read from.' },
      places: { description: 'Towns, regions and countries.' },
      organizations: { description: 'Bodies that can be members, partners or employers.' },
      networks: { description: 'Organizations that others belong to.' },
      persons: { description: 'Persons in public roles.' },
      memberships: { description: 'Who belongs to what, in what role.' },
      contactPoints: { description: 'Whom to turn to, and how.' },
      concepts: {
        description:
          'Pillars, life stages, themes, measured properties, and the terms that the dataset adds to vocabularies.',
      },
      goals: { description: 'What networks and others want to reach, or say that others must.' },
      programs: { description: 'Coalitions, programs, academies, living labs.' },
      events: { description: 'Meetings, visits, conferences.' },
      links: { description: 'Relations other than memberships.' },
      groups: { description: 'Parties that texts speak of without naming them.' },
      observations: { description: 'Figures.' },
      statements: { description: 'Views and claims, by whom they are made.' },
      changeEvents: { description: 'Mergers, renamings and other changes of organizations.' },
    },
  },
  Date: { description: 'A date or period as precise as its source: EDTF. See `findEdtf` for the forms.' },
  EmailAddress: {
    description: 'One mailbox, in ASCII and without quotes, so that it stays one recipient in a `mailto:` link.',
  },
  FieldPath: { description: 'A field of a record, with dots into it: `kind`, `name.de`, `telephone.number`.' },
  GoalKind: { description: 'A term of the vocabulary `goal-kind`.' },
  Goal: {
    description: 'Something that a party wants to reach, or says that others must.',
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
          'Whose goal it is: an organization, network, person or group; absent where it is that of `network`.',
        term: 'own',
      },
      network: { description: 'The network that it concerns.', term: 'own' },
      kind: { description: 'An aim of its own, or a requirement.', term: 'own' },
      statement: { description: 'The goal, in our own words.', term: 'schema:description' },
      themes: { description: 'What it is about, such as a pillar: concepts.', term: 'schema:about' },
      targetDate: { description: 'By when.', term: 'own' },
    },
  },
  GroupExtent: { description: 'A term of the vocabulary `group-extent`.' },
  GroupRelation: { description: 'A term of the vocabulary `group-relation`.' },
  Group: {
    description:
      'Parties that a text speaks of without naming them: "all hospitals", "their Finnish counterparts", "investors". Never counted as one organization, and never expanded into names.',
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
      name: { description: 'The group as the text has it: "most municipalities in the region".', term: 'schema:name' },
      description: { description: 'What a reader must know about it, in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to read the record rightly, such as what the source leaves open.',
        term: 'own',
      },
      organizationKind: {
        description: 'What sort of organization they are, where the text says so.',
        term: 'org:classification',
      },
      extent: { description: 'How many of that kind, in a word; absent where the text gives none.', term: 'own' },
      quantity: { description: 'How many, in a number.', term: 'schema:numberOfItems' },
      area: { description: 'The place within which they are.', term: 'schema:areaServed' },
      network: { description: 'The network to which they are related.', term: 'own' },
      relation: {
        description: 'How they are related to the network: it covers, brings together, invites or serves them.',
        term: 'own',
      },
      order: { description: 'Position in the list of the source, from 1.', term: 'schema:position' },
    },
  },
  Id: { description: 'Name of a record: kebab-case, unique in the dataset.' },
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
  LanguageTag: { description: 'A BCP 47 language tag in its canonical form: `nl`, `fi`, `de-AT`.' },
  LinkKind: { description: 'A term of the vocabulary `link-kind`.' },
  Link: {
    description:
      'A relation between two records that is no membership: parties, groups, programs, events, places or sources. Whether it crosses a border is derived from their places.',
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
      kind: { description: 'The nature of the relation; says whether it reads the same from either end.', term: 'own' },
      about: { description: 'The networks and programs to which it belongs, besides its ends.', term: 'schema:about' },
      description: { description: 'The relation in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to read the record rightly, such as what the source leaves open.',
        term: 'own',
      },
      startDate: { description: 'Since when, or when it happened.', term: 'schema:startDate' },
      endDate: { description: 'Until when.', term: 'schema:endDate' },
    },
  },
  LocalizedText: {
    description:
      "The same text in one or more languages, keyed by BCP 47 tag: `{ en: 'Prevention', nl: 'Preventie' }`.",
  },
  MembershipRole: { description: 'A term of the vocabulary `membership-role`.' },
  Membership: {
    description: 'That someone belongs to an organization, network or program, in what role and when.',
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
      member: { description: 'Who belongs: a person, organization or network.', term: 'org:member' },
      organization: { description: 'To what: an organization, network or program.', term: 'org:organization' },
      role: { description: 'In what role.', term: 'org:role' },
      title: { description: 'The post or title in words: "Director Health".', term: 'schema:roleName' },
      startDate: { description: 'Since when.', term: 'schema:startDate' },
      endDate: { description: 'Until when.', term: 'schema:endDate' },
      asOf: {
        description: 'When the source attests it, where start and end are not known; of a period, some moment within.',
        term: 'own',
      },
      note: { description: 'What a reader must know to read it rightly.', term: 'schema:description' },
      onBehalfOf: { description: 'The organization that the member stands for.', term: 'own' },
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
        description: 'What a reader must know to read the record rightly, such as how its date was inferred.',
        term: 'own',
      },
      url: { description: 'Its own page: what it offers, or how one takes part.', term: 'schema:url' },
      startDate: { description: 'First day, or the period in which it falls.', term: 'schema:startDate' },
      endDate: { description: 'Last day.', term: 'schema:endDate' },
      partOf: { description: 'The larger event of which it is a part.', term: 'schema:superEvent' },
      places: { description: 'Where; several for a tour.', term: 'schema:location' },
      about: { description: 'The networks and programs to which it belongs.', term: 'schema:about' },
      themes: { description: 'What it is about: concepts.', term: 'schema:keywords' },
      organizers: { description: 'Who holds it: organizations, networks, persons, groups.', term: 'schema:organizer' },
      attendees: {
        description: 'Who takes part: organizations, networks, persons, and groups of those whom no source names.',
        term: 'schema:attendee',
      },
      attendanceMode: { description: 'How one takes part.', term: 'schema:eventAttendanceMode' },
      series: { description: 'The name of the series of which it is an edition.', term: 'own' },
      status: { description: 'Held, planned or cancelled, at the time of the source.', term: 'schema:eventStatus' },
    },
  },
  NetworkKind: { description: 'A term of the vocabulary `network-kind`.' },
  Network: {
    description: 'An organization, legal person or not, that others belong to.',
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
        description: 'What a reader must know to read the record rightly, such as what the source leaves open.',
        term: 'own',
      },
      themes: { description: 'What it works on: concepts.', term: 'schema:knowsAbout' },
      place: { description: 'Seat.', term: 'org:basedAt' },
      url: { description: 'Website.', term: 'schema:url' },
      logo: { description: 'Picture of the logo.', term: 'schema:logo' },
      identifiers: { description: 'Numbers in public registers.', term: 'schema:identifier' },
      startDate: { description: 'Start of its existence.', term: 'schema:foundingDate' },
      endDate: { description: 'End of its existence.', term: 'schema:dissolutionDate' },
      kind: { description: 'What sort of network it is.', term: 'org:classification' },
      alsoDescribedAs: {
        description: 'What sources call it besides, as further terms of `network-kind`.',
        term: 'own',
      },
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
    description: 'A figure as a source gives it. Rival figures are several observations.',
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
      subject: { description: 'What the figure is about: any record.', term: 'schema:observationAbout' },
      property: { description: 'What is measured: a concept of scheme `property`.', term: 'schema:measuredProperty' },
      quantity: { description: 'The figure with its qualifier and unit.', term: 'schema:value' },
      asOf: {
        description: 'The moment for which it holds, where the source gives one.',
        term: 'schema:observationDate',
      },
      note: { description: 'What a reader must know to read the figure rightly.', term: 'schema:description' },
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
        description: 'What a reader must know to read the record rightly, such as what the source leaves open.',
        term: 'own',
      },
      themes: { description: 'What it works on: concepts.', term: 'schema:knowsAbout' },
      place: { description: 'Seat.', term: 'org:basedAt' },
      url: { description: 'Website.', term: 'schema:url' },
      logo: { description: 'Picture of the logo.', term: 'schema:logo' },
      identifiers: { description: 'Numbers in public registers.', term: 'schema:identifier' },
      startDate: { description: 'Start of its existence.', term: 'schema:foundingDate' },
      endDate: { description: 'End of its existence.', term: 'schema:dissolutionDate' },
      kind: { description: 'What sort of organization it is.', term: 'org:classification' },
      subOrganizationOf: { description: 'The organization of which it is a part.', term: 'org:subOrganizationOf' },
      represents: {
        description:
          'The country or region for which it speaks abroad, as an embassy does: queries by country go by it.',
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
        description: 'What a reader must know to read the record rightly, such as what the source leaves open.',
        term: 'own',
      },
      kind: { description: 'What sort of place it is.', term: 'schema:additionalType' },
      country: {
        description: 'ISO 3166-1 alpha-2 code of the country it lies in; absent where it lies in several.',
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
      'Text shown to people: not empty, no white space around it, nothing that a reader or a file format chokes on.',
  },
  ProgramKind: { description: 'A term of the vocabulary `program-kind`.' },
  ProgramStatus: { description: 'A term of the vocabulary `program-status`.' },
  Program: {
    description:
      'Work under a name of its own. Memberships say who leads it and takes part, links of kind `funds` who pays.',
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
        description: 'The networks that a source tells of it with, where it says of none that it runs it.',
        term: 'own',
      },
      partOf: { description: 'The larger program of which it is a part.', term: 'schema:isPartOf' },
      proposedBy: { description: 'Those who proposed it: organizations, networks, persons, groups.', term: 'own' },
      themes: { description: 'What it is about: concepts.', term: 'schema:about' },
      description: { description: 'What it does, in our own words.', term: 'schema:description' },
      note: {
        description: 'What a reader must know to read the record rightly, such as what the source leaves open.',
        term: 'own',
      },
      url: { description: 'Website.', term: 'schema:url' },
      identifiers: {
        description: 'Numbers in public registers, of the body that carries it where that bears its name.',
        term: 'schema:identifier',
      },
      order: {
        description: 'Position among its siblings, where the source gives an order, from 1.',
        term: 'schema:position',
      },
      status: { description: 'How far it is.', term: 'schema:status' },
      startDate: { description: 'Start.', term: 'schema:startDate' },
      endDate: { description: 'End.', term: 'schema:endDate' },
    },
  },
  QuantityUnit: { description: 'A term of the vocabulary `quantity-unit`, or the code of a currency.' },
  Quantity: {
    description: 'A number with the words around it: "over 30" is not 30.',
    fields: {
      value: { description: 'The number that the source gives.', term: 'schema:value' },
      qualifier: { description: 'The word that the source puts before it.', term: 'own' },
      unit: {
        description: 'What the number counts, when that is not the observed property itself.',
        term: 'schema:unitText',
      },
    },
  },
  SourceLayer: { description: 'A term of the vocabulary `source-layer`, which knows none beforehand.' },
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
      publisher: { description: 'Who published it, as far as it shows.', term: 'schema:publisher' },
      language: { description: 'Language of the text.', term: 'schema:inLanguage' },
      url: { description: 'Where it was published.', term: 'schema:url' },
      published: { description: 'Date of publication, where the document states one.', term: 'schema:datePublished' },
      writtenAfter: {
        description: 'Latest moment that the text speaks of as past: it was written later.',
        term: 'own',
      },
      writtenBefore: {
        description: 'Earliest moment that the text speaks of as still to come: it was written earlier.',
        term: 'own',
      },
      datingNote: { description: 'How the dates above were read from the text.', term: 'own' },
      layer: {
        description:
          'The layer to which it belongs: a concept of scheme `source-layer`; absent where a dataset has no layers.',
        term: 'own',
      },
      textFile: { description: 'File name of the stored text, in which quotes are looked up.', term: 'own' },
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
        description: 'Who says so: a person, organization, network or group; absent where it is the document itself.',
        term: 'prov:wasAttributedTo',
      },
      about: {
        description: 'What it is about: networks, organizations, programs, concepts, places.',
        term: 'schema:about',
      },
      text: { description: 'The view, in our own words.', term: 'schema:text' },
      date: { description: 'When it was said.', term: 'schema:dateCreated' },
    },
  },
  TelephoneNumber: { description: 'A telephone number in E.164.' },
  Telephone: {
    description: 'A telephone number twice: to dial, and to read.',
    fields: {
      number: { description: 'E.164, what a `tel:` link dials: `+31301234567`.', term: 'schema:telephone' },
      display: { description: 'The grouping that the source prints: `030 123 45 67`.', term: 'own' },
    },
  },
  OpenTerm: {
    description:
      'The schema of a field that takes a term of an open vocabulary: a known one, or one that the dataset declares as a concept. It checks the form alone; the rule `terms-declared` checks that the term is known or declared.',
  },
  WebUrl: { description: 'An http(s) address. `javascript:`, `data:`, relative and local addresses are refused.' },
};
