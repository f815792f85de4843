// Generated from the schemas and comments beside it: change those, then run "npm run docs" in packages/core.

import type { OpenTerm } from './vocabularies/vocabulary.js';

/** The id of a record: kebab-case, unique in the dataset. */
export type Id = string;

/** A date or period as precise as its source, in EDTF. See `findEdtf` for the supported forms. */
export type DocumentedDate = string;

/** Text shown to people: not empty, without surrounding white space and without characters that break readers or file formats. */
export type PlainText = string;

/** The same text in one or more languages, keyed by BCP 47 tag: `{ en: 'Prevention', nl: 'Preventie' }`. */
export type LocalizedText = Record<LanguageTag, PlainText>;

/** Several texts in each of one or more languages, keyed by BCP 47 tag: `{ nl: ['hogeschool', 'HBO-instelling'] }`. */
export type LocalizedTexts = Record<LanguageTag, PlainText[]>;

/** A BCP 47 language tag in its canonical form: `nl`, `fi`, `de-AT`. */
export type LanguageTag = string;

/** An ISO 3166-1 alpha-2 code: `NL`, `FI`. */
export type CountryCode = string;

/** An http(s) address. `javascript:`, `data:`, relative and local addresses are rejected. */
export type WebUrl = string;

/** One mailbox, in ASCII and without quotes, so that it stays one recipient in a `mailto:` link. */
export type EmailAddress = string;

/** A telephone number in E.164. */
export type TelephoneNumber = string;

/** A telephone number in two forms: for dialing and for display. */
export interface Telephone {
  /**
   * E.164, the form for `tel:` links: `+31301234567`.
   *
   * @term schema:telephone
   */
  number: TelephoneNumber;
  /** The number as the source prints it: `030 123 45 67`. */
  display: PlainText;
}

/** Address of an organization in the Research Organization Registry. */
export type RorId = string;

/** Number of an item in Wikidata. */
export type WikidataId = string;

/** Numbers of an organization in public registers. */
export interface Identifiers {
  /**
   * Research Organization Registry.
   *
   * @term schema:sameAs
   */
  ror?: RorId | undefined;
  /**
   * Wikidata item.
   *
   * @term schema:sameAs
   */
  wikidata?: WikidataId | undefined;
  /**
   * Numbers in other registers, each after the name of the register: "KvK 12345678".
   *
   * @term schema:identifier
   */
  other?: PlainText[] | undefined;
}

/** A whole number from 1: a position or a number in a register. */
export type PositiveInteger = number;

/** Degrees north, WGS 84. */
export type Latitude = number;

/** Degrees east, WGS 84. */
export type Longitude = number;

/** A number with its qualifier: "over 30" is not 30. */
export interface Quantity {
  /**
   * The number that the source gives.
   *
   * @term schema:value
   */
  value: number;
  /** The qualifier that the source uses. */
  qualifier: 'exact' | 'over' | 'at-least' | 'nearly' | 'about';
  /**
   * What the number counts, when that is not the observed property itself.
   *
   * @term schema:unitText
   */
  unit?: QuantityUnit | undefined;
}

/** A field of a record, with dots into it: `kind`, `name.de`, `telephone.number`. */
export type FieldPath = string;

/** Where a fact was read, and the words that state it. */
export interface Citation {
  /**
   * The source that states the fact.
   *
   * @term schema:citation
   */
  source: Id;
  /**
   * At most eight words, exactly as they occur in the source.
   *
   * @term oa:exact
   */
  quote?: PlainText | undefined;
  /** The quote is left out because it contains personal data; readers can find it in the source. */
  withheld?: true | undefined;
  /** The heading or passage of the source in which the fact is stated. */
  section?: PlainText | undefined;
  /** The fields that the citation supports; absent: the whole record. */
  fields?: FieldPath[] | undefined;
}

/** A term of the vocabulary `quantity-unit`, or the code of a currency. */
export type QuantityUnit = OpenTerm<'year' | 'month' | 'week' | 'day' | 'percent' | 'euro'>;

/** A term of the vocabulary `source-layer`, which has no built-in terms. */
export type SourceLayer = OpenTerm<never>;

/** A term of the vocabulary `organization-kind`. */
export type OrganizationKind = OpenTerm<
  | 'hospital'
  | 'care-provider'
  | 'welfare-organization'
  | 'insurer'
  | 'knowledge-institution'
  | 'municipality'
  | 'province'
  | 'euroregion'
  | 'government'
  | 'embassy'
  | 'development-agency'
  | 'investor'
  | 'company'
  | 'chamber-of-commerce'
  | 'cluster-organization'
  | 'civic-organization'
  | 'other'
>;

/** A term of the vocabulary `network-kind`. */
export type NetworkKind = OpenTerm<
  | 'regional-alliance'
  | 'cluster'
  | 'ecosystem'
  | 'cooperative'
  | 'forum'
  | 'cross-border-collaboration'
  | 'project'
  | 'other'
>;

/** A term of the vocabulary `place-kind`. */
export type PlaceKind = OpenTerm<'campus' | 'city' | 'region' | 'province' | 'country' | 'continent'>;

/** A term of the vocabulary `membership-role`. */
export type MembershipRole = OpenTerm<
  | 'lead'
  | 'coordinator'
  | 'founder'
  | 'founding-partner'
  | 'founding-member'
  | 'partner'
  | 'member'
  | 'participant'
  | 'signatory'
  | 'board-member'
  | 'shareholder'
  | 'funder'
  | 'supporter'
  | 'ambassador'
  | 'public-office'
  | 'executive'
  | 'staff'
>;

/** A term of the vocabulary `concept-scheme`. */
export type ConceptScheme = OpenTerm<'pillar' | 'life-stage' | 'theme' | 'domain' | 'industry' | 'property'>;

/** A term of the vocabulary `goal-kind`. */
export type GoalKind = OpenTerm<'aim' | 'requirement'>;

/** A term of the vocabulary `program-kind`. */
export type ProgramKind = OpenTerm<'academy' | 'platform' | 'living-lab' | 'project' | 'funding-program' | 'other'>;

/** A term of the vocabulary `program-status`. */
export type ProgramStatus = OpenTerm<'proposed' | 'planned' | 'in-development' | 'running' | 'ended'>;

/** A term of the vocabulary `attendance-mode`. */
export type AttendanceMode = OpenTerm<'in-person' | 'online' | 'mixed'>;

/** A term of the vocabulary `event-status`. */
export type EventStatus = OpenTerm<'held' | 'planned' | 'cancelled'>;

/** A term of the vocabulary `link-kind`. */
export type LinkKind = OpenTerm<
  | 'partner-of'
  | 'cooperates-with'
  | 'supports'
  | 'connects'
  | 'visited'
  | 'invited'
  | 'co-created'
  | 'funds'
  | 'seeks-cooperation-with'
>;

/** A term of the vocabulary `group-extent`. */
export type GroupExtent = OpenTerm<'all' | 'most' | 'many' | 'some'>;

/** A term of the vocabulary `group-relation`. */
export type GroupRelation = OpenTerm<'covers' | 'brings-together' | 'invites' | 'serves'>;

/** A term of the vocabulary `change-kind`. */
export type ChangeKind = OpenTerm<
  'merger' | 'renaming' | 'acquisition' | 'succession' | 'legal-form' | 'restructuring'
>;

/** A term of the vocabulary `change-status`. */
export type ChangeStatus = OpenTerm<'planned' | 'done'>;

/**
 * A document that facts are read from.
 *
 * @term schema:CreativeWork prov:Entity
 */
export interface Source {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * Title as the document prints it, in its own language.
   *
   * @term schema:name
   */
  title: PlainText;
  /**
   * Who published it, as far as the document shows.
   *
   * @term schema:publisher
   */
  publisher?: PlainText | undefined;
  /**
   * Language of the text.
   *
   * @term schema:inLanguage
   */
  language: LanguageTag;
  /**
   * Where it was published.
   *
   * @term schema:url
   */
  url: WebUrl;
  /**
   * Date of publication, if the document states one.
   *
   * @term schema:datePublished
   */
  published?: DocumentedDate | undefined;
  /** Latest date that the text describes as past: it was written later. */
  writtenAfter?: DocumentedDate | undefined;
  /** Earliest date that the text describes as future: it was written earlier. */
  writtenBefore?: DocumentedDate | undefined;
  /** How the dates above were determined from the text. */
  datingNote?: LocalizedText | undefined;
  /** The layer to which it belongs: a concept of scheme `source-layer`; absent if the dataset has no layers. */
  layer?: SourceLayer | undefined;
  /** File name of the stored text, which is searched for the quotes. */
  textFile?: PlainText | undefined;
}

/**
 * A town, region or country that a document names.
 *
 * @term schema:Place org:Site
 */
export interface Place {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * Name.
   *
   * @term schema:name
   */
  name: LocalizedText;
  /**
   * Other names in use, as written.
   *
   * @term schema:alternateName
   */
  alternateNames?: PlainText[] | undefined;
  /**
   * What a reader must know about it, in our own words.
   *
   * @term schema:description
   */
  description?: LocalizedText | undefined;
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. */
  note?: LocalizedText | undefined;
  /**
   * What sort of place it is.
   *
   * @term schema:additionalType
   */
  kind: PlaceKind;
  /**
   * ISO 3166-1 alpha-2 code of the country it lies in; absent if it lies in several.
   *
   * @term schema:addressCountry
   */
  country?: CountryCode | undefined;
  /**
   * Position in degrees, WGS 84.
   *
   * @term schema:geo
   */
  coordinates?:
    | {
        /**
         * Degrees north.
         *
         * @term schema:latitude
         */
        latitude: Latitude;
        /**
         * Degrees east.
         *
         * @term schema:longitude
         */
        longitude: Longitude;
      }
    | undefined;
  /**
   * The next larger place that it is part of.
   *
   * @term schema:containedInPlace
   */
  within?: Id | undefined;
  /**
   * Number in GeoNames.
   *
   * @term schema:sameAs
   */
  geonamesId?: PositiveInteger | undefined;
}

/**
 * A body that can be a member, a partner or an employer.
 *
 * @term org:Organization schema:Organization
 */
export interface Organization {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * Name.
   *
   * @term schema:name
   */
  name: LocalizedText;
  /**
   * Other names and abbreviations in use, as written.
   *
   * @term schema:alternateName
   */
  alternateNames?: PlainText[] | undefined;
  /**
   * What a reader must know about it, in our own words.
   *
   * @term schema:description
   */
  description?: LocalizedText | undefined;
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. */
  note?: LocalizedText | undefined;
  /**
   * What it works on: concepts.
   *
   * @term schema:knowsAbout
   */
  themes?: Id[] | undefined;
  /**
   * Seat.
   *
   * @term org:basedAt
   */
  place?: Id | undefined;
  /**
   * Website.
   *
   * @term schema:url
   */
  url?: WebUrl | undefined;
  /**
   * Picture of the logo.
   *
   * @term schema:logo
   */
  logo?: WebUrl | undefined;
  /**
   * Numbers in public registers.
   *
   * @term schema:identifier
   */
  identifiers?: Identifiers | undefined;
  /**
   * When it was founded.
   *
   * @term schema:foundingDate
   */
  startDate?: DocumentedDate | undefined;
  /**
   * When it ceased to exist.
   *
   * @term schema:dissolutionDate
   */
  endDate?: DocumentedDate | undefined;
  /**
   * What sort of organization it is.
   *
   * @term org:classification
   */
  kind: OrganizationKind;
  /**
   * The organization of which it is a part.
   *
   * @term org:subOrganizationOf
   */
  subOrganizationOf?: Id | undefined;
  /** The country or region that it represents abroad, as an embassy does: queries by country use this place. */
  represents?: Id | undefined;
}

/**
 * An organization, with or without legal personality, that has members.
 *
 * @term org:OrganizationalCollaboration
 */
export interface Network {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * Name.
   *
   * @term schema:name
   */
  name: LocalizedText;
  /**
   * Other names and abbreviations in use, as written.
   *
   * @term schema:alternateName
   */
  alternateNames?: PlainText[] | undefined;
  /**
   * What a reader must know about it, in our own words.
   *
   * @term schema:description
   */
  description?: LocalizedText | undefined;
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. */
  note?: LocalizedText | undefined;
  /**
   * What it works on: concepts.
   *
   * @term schema:knowsAbout
   */
  themes?: Id[] | undefined;
  /**
   * Seat.
   *
   * @term org:basedAt
   */
  place?: Id | undefined;
  /**
   * Website.
   *
   * @term schema:url
   */
  url?: WebUrl | undefined;
  /**
   * Picture of the logo.
   *
   * @term schema:logo
   */
  logo?: WebUrl | undefined;
  /**
   * Numbers in public registers.
   *
   * @term schema:identifier
   */
  identifiers?: Identifiers | undefined;
  /**
   * When it was founded.
   *
   * @term schema:foundingDate
   */
  startDate?: DocumentedDate | undefined;
  /**
   * When it ceased to exist.
   *
   * @term schema:dissolutionDate
   */
  endDate?: DocumentedDate | undefined;
  /**
   * What sort of network it is.
   *
   * @term org:classification
   */
  kind: NetworkKind;
  /** What else sources call it, as further terms of `network-kind`. */
  alsoDescribedAs?: NetworkKind[] | undefined;
  /**
   * What it exists for.
   *
   * @term org:purpose
   */
  purpose?: LocalizedText | undefined;
  /** Concepts of scheme `pillar` on which it is built, in order. */
  pillars?: Id[] | undefined;
  /** Concepts of scheme `life-stage` that it serves, in order. */
  lifeStages?: Id[] | undefined;
  /**
   * Places for which it works.
   *
   * @term schema:areaServed
   */
  areaServed?: Id[] | undefined;
  /**
   * Languages in which it works.
   *
   * @term schema:knowsLanguage
   */
  languages?: LanguageTag[] | undefined;
}

/**
 * A person whom a document names in a public role.
 *
 * @term schema:Person
 */
export interface Person {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * First name.
   *
   * @term schema:givenName
   */
  givenName: PlainText;
  /** Prefix that belongs to the family name and is passed over in sorting: "van der". */
  familyNamePrefix?: PlainText | undefined;
  /**
   * Family name without its prefix.
   *
   * @term schema:familyName
   */
  familyName: PlainText;
  /**
   * Title before the name: "Prof.".
   *
   * @term schema:honorificPrefix
   */
  honorificPrefix?: PlainText | undefined;
  /**
   * Picture of the person.
   *
   * @term schema:image
   */
  image?: WebUrl | undefined;
  /** Date by which somebody must look again whether the person still holds the public role. */
  reviewBy?: DocumentedDate | undefined;
}

/**
 * The membership of a party in an organization, network or program, with its role and dates.
 *
 * @term org:Membership
 */
export interface Membership {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * The member: a person, organization or network.
   *
   * @term org:member
   */
  member: Id;
  /**
   * What the member belongs to: an organization, network or program.
   *
   * @term org:organization
   */
  organization: Id;
  /**
   * The role of the member.
   *
   * @term org:role
   */
  role: MembershipRole;
  /**
   * The position or title in words: "Director Health".
   *
   * @term schema:roleName
   */
  title?: LocalizedText | undefined;
  /**
   * When the membership started.
   *
   * @term schema:startDate
   */
  startDate?: DocumentedDate | undefined;
  /**
   * When the membership ended.
   *
   * @term schema:endDate
   */
  endDate?: DocumentedDate | undefined;
  /** Date at which the source attests the membership, if start and end are unknown; for a period, some moment within it. */
  asOf?: DocumentedDate | undefined;
  /**
   * What a reader must know to interpret the record correctly.
   *
   * @term schema:description
   */
  note?: LocalizedText | undefined;
  /** The organization that the member represents. */
  onBehalfOf?: Id | undefined;
}

/**
 * A contact, with the ways to reach it.
 *
 * @term schema:ContactPoint
 */
export interface ContactPoint {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /** The person to contact. */
  person?: Id | undefined;
  /** The organization at which the contact is reached. */
  organization?: Id | undefined;
  /**
   * The networks and programs for which the contact is given.
   *
   * @term schema:about
   */
  about: Id[];
  /**
   * The subject of inquiries: "collaboration with Health Hub Utrecht".
   *
   * @term schema:contactType
   */
  topic?: LocalizedText | undefined;
  /**
   * Email address.
   *
   * @term schema:email
   */
  email?: EmailAddress | undefined;
  /**
   * Telephone number.
   *
   * @term schema:telephone
   */
  telephone?: Telephone | undefined;
  /**
   * Page with a form or further details.
   *
   * @term schema:url
   */
  url?: WebUrl | undefined;
  /**
   * Languages in which the contact answers.
   *
   * @term schema:availableLanguage
   */
  availableLanguages?: LanguageTag[] | undefined;
  /** Channels that the cited sources were searched for and do not give. */
  undocumented?: ('email' | 'telephone' | 'url')[] | undefined;
}

/**
 * A term by which a network organizes its work, a property that observations measure, or a term that the dataset adds to a vocabulary: then its id is the term, and `scheme` is the name of the vocabulary.
 *
 * @term skos:Concept
 */
export interface Concept {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * The scheme it belongs to.
   *
   * @term skos:inScheme
   */
  scheme: ConceptScheme;
  /**
   * Name.
   *
   * @term skos:prefLabel
   */
  label: LocalizedText;
  /** Plural name: "pharmacies". */
  pluralLabel?: LocalizedText | undefined;
  /**
   * Other words for it, singular or plural, by which readers of tables find it too: "chemist".
   *
   * @term skos:altLabel
   */
  altLabels?: LocalizedTexts | undefined;
  /** For a link kind: the name that reads from the second end to the first. */
  inverseLabel?: LocalizedText | undefined;
  /**
   * What it means, in our own words.
   *
   * @term skos:definition
   */
  description?: LocalizedText | undefined;
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. */
  note?: LocalizedText | undefined;
  /**
   * Position within its scheme and network, from 1.
   *
   * @term schema:position
   */
  order?: PositiveInteger | undefined;
  /**
   * The broader concept; for a term of a vocabulary, the broader term, built-in or declared.
   *
   * @term skos:broader
   */
  broader?: Id | undefined;
  /** The network to which the term belongs; absent: used by several networks. */
  network?: Id | undefined;
  /** For a property that counts members: the roles that it counts, including narrower ones. */
  countsRoles?: MembershipRole[] | undefined;
}

/**
 * Something that a party wants to achieve, or requires others to achieve.
 *
 * @term org:purpose
 */
export interface Goal {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /** The party that has the goal: an organization, network, person or group; absent if it is the goal of `network`. */
  party?: Id | undefined;
  /** The network that it concerns. */
  network?: Id | undefined;
  /** An aim of the party's own, or a requirement for others. */
  kind: GoalKind;
  /**
   * The goal, in our own words.
   *
   * @term schema:description
   */
  statement: LocalizedText;
  /**
   * What it is about, such as a pillar: concepts.
   *
   * @term schema:about
   */
  themes?: Id[] | undefined;
  /** Date by which it is to be achieved. */
  targetDate?: DocumentedDate | undefined;
}

/**
 * Work that has a name of its own. Memberships record who leads it and takes part, links of kind `funds` who pays for it.
 *
 * @term HSDS:program
 */
export interface Program {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * Name.
   *
   * @term schema:name
   */
  name: LocalizedText;
  /**
   * What sort of work it is; our classification unless the source uses the word.
   *
   * @term org:classification
   */
  kind: ProgramKind;
  /**
   * The network that runs it, if one does.
   *
   * @term schema:parentOrganization
   */
  network?: Id | undefined;
  /** The networks that a source describes it together with, when no source states which network runs it. */
  about?: Id[] | undefined;
  /**
   * The larger program of which it is a part.
   *
   * @term schema:isPartOf
   */
  partOf?: Id | undefined;
  /** Who proposed it: organizations, networks, persons, groups. */
  proposedBy?: Id[] | undefined;
  /**
   * What it is about: concepts.
   *
   * @term schema:about
   */
  themes?: Id[] | undefined;
  /**
   * What it does, in our own words.
   *
   * @term schema:description
   */
  description?: LocalizedText | undefined;
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. */
  note?: LocalizedText | undefined;
  /**
   * Website.
   *
   * @term schema:url
   */
  url?: WebUrl | undefined;
  /**
   * Numbers in public registers; those of the body that runs it, if that body has the same name.
   *
   * @term schema:identifier
   */
  identifiers?: Identifiers | undefined;
  /**
   * Position among its siblings, where the source gives an order, from 1.
   *
   * @term schema:position
   */
  order?: PositiveInteger | undefined;
  /**
   * How far it has progressed.
   *
   * @term schema:status
   */
  status?: ProgramStatus | undefined;
  /**
   * Start.
   *
   * @term schema:startDate
   */
  startDate?: DocumentedDate | undefined;
  /**
   * End.
   *
   * @term schema:endDate
   */
  endDate?: DocumentedDate | undefined;
}

/**
 * A meeting, visit or conference.
 *
 * @term schema:Event
 */
export interface NetworkEvent {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * Name.
   *
   * @term schema:name
   */
  name: LocalizedText;
  /**
   * What it was or will be, in our own words.
   *
   * @term schema:description
   */
  description?: LocalizedText | undefined;
  /** What a reader must know to interpret the record correctly, such as how its date was inferred. */
  note?: LocalizedText | undefined;
  /**
   * Its own page, with details or registration.
   *
   * @term schema:url
   */
  url?: WebUrl | undefined;
  /**
   * First day, or the period in which it lies.
   *
   * @term schema:startDate
   */
  startDate?: DocumentedDate | undefined;
  /**
   * Last day.
   *
   * @term schema:endDate
   */
  endDate?: DocumentedDate | undefined;
  /**
   * The larger event of which it is a part.
   *
   * @term schema:superEvent
   */
  partOf?: Id | undefined;
  /**
   * Where it takes place; several places for a tour.
   *
   * @term schema:location
   */
  places?: Id[] | undefined;
  /**
   * The networks and programs to which it belongs.
   *
   * @term schema:about
   */
  about?: Id[] | undefined;
  /**
   * What it is about: concepts.
   *
   * @term schema:keywords
   */
  themes?: Id[] | undefined;
  /**
   * Who organizes it: organizations, networks, persons, groups.
   *
   * @term schema:organizer
   */
  organizers?: Id[] | undefined;
  /**
   * Who takes part: organizations, networks, persons, and groups for participants whom no source names.
   *
   * @term schema:attendee
   */
  attendees?: Id[] | undefined;
  /**
   * How people attend: in person, online or both.
   *
   * @term schema:eventAttendanceMode
   */
  attendanceMode?: AttendanceMode | undefined;
  /** The name of the series of which it is an edition. */
  series?: PlainText | undefined;
  /**
   * Held, planned or cancelled, at the time of the source; absent if it does not say so.
   *
   * @term schema:eventStatus
   */
  status?: EventStatus | undefined;
}

/**
 * A relation between two records other than a membership: parties, groups, programs, events, places or sources. Whether it crosses a border is derived from their places.
 *
 * @term org:linkedTo
 */
export interface Link {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * The end that acts, such as the party that visits or the program that funds.
   *
   * @term org:linkedTo
   */
  from: Id;
  /**
   * The end that it leads to.
   *
   * @term org:linkedTo
   */
  to: Id;
  /** The nature of the relation; determines whether it reads the same from either end. */
  kind: LinkKind;
  /**
   * The networks and programs to which it belongs, besides its ends.
   *
   * @term schema:about
   */
  about?: Id[] | undefined;
  /**
   * The relation in our own words.
   *
   * @term schema:description
   */
  description?: LocalizedText | undefined;
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. */
  note?: LocalizedText | undefined;
  /**
   * When it started, or when it happened.
   *
   * @term schema:startDate
   */
  startDate?: DocumentedDate | undefined;
  /**
   * When it ended.
   *
   * @term schema:endDate
   */
  endDate?: DocumentedDate | undefined;
}

/**
 * Parties that a text mentions without naming them: "all hospitals", "their Finnish counterparts", "investors". Never counted as one organization, and never expanded into names.
 *
 * @term foaf:Group
 */
export interface Group {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * The group in the words of the text: "most municipalities in the region".
   *
   * @term schema:name
   */
  name: LocalizedText;
  /**
   * What a reader must know about it, in our own words.
   *
   * @term schema:description
   */
  description?: LocalizedText | undefined;
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. */
  note?: LocalizedText | undefined;
  /**
   * What sort of organization they are, if the text states it.
   *
   * @term org:classification
   */
  organizationKind?: OrganizationKind | undefined;
  /** How many of that kind, as a word; absent if the text gives none. */
  extent?: GroupExtent | undefined;
  /**
   * How many, as a number.
   *
   * @term schema:numberOfItems
   */
  quantity?: Quantity | undefined;
  /**
   * The place in which they are located.
   *
   * @term schema:areaServed
   */
  area?: Id | undefined;
  /** The network to which they are related. */
  network?: Id | undefined;
  /** How they are related to the network: it covers, brings together, invites or serves them. */
  relation?: GroupRelation | undefined;
  /**
   * Position in the list of the source, from 1.
   *
   * @term schema:position
   */
  order?: PositiveInteger | undefined;
}

/**
 * A quantity as a source states it. Contradicting quantities are separate observations.
 *
 * @term schema:Observation
 */
export interface Observation {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * What the quantity is about: any record.
   *
   * @term schema:observationAbout
   */
  subject: Id;
  /**
   * What is measured: a concept of scheme `property`.
   *
   * @term schema:measuredProperty
   */
  property: Id;
  /**
   * The number with its qualifier and unit.
   *
   * @term schema:value
   */
  quantity: Quantity;
  /**
   * The date for which it holds, if the source gives one.
   *
   * @term schema:observationDate
   */
  asOf?: DocumentedDate | undefined;
  /**
   * What a reader must know to interpret the quantity correctly.
   *
   * @term schema:description
   */
  note?: LocalizedText | undefined;
}

/**
 * A view or claim, in our own words.
 *
 * @term schema:Claim
 */
export interface Statement {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * Who makes the statement: a person, organization, network or group; absent if it is the document itself.
   *
   * @term prov:wasAttributedTo
   */
  attributedTo?: Id | undefined;
  /**
   * What it is about: networks, organizations, programs, concepts, places.
   *
   * @term schema:about
   */
  about: Id[];
  /**
   * The view, in our own words.
   *
   * @term schema:text
   */
  text: LocalizedText;
  /**
   * When the statement was made.
   *
   * @term schema:dateCreated
   */
  date?: DocumentedDate | undefined;
}

/**
 * A change by which organizations or networks were replaced by others: a merger, a new name.
 *
 * @term org:ChangeEvent
 */
export interface ChangeEvent {
  /**
   * Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.
   *
   * @term schema:identifier
   */
  id: Id;
  /**
   * Where the facts of this record were read.
   *
   * @term prov:wasDerivedFrom
   */
  citations: Citation[];
  /** Fields that are our own classification or translation, not the words of a source. */
  editorial?: FieldPath[] | undefined;
  /**
   * What sort of change it was.
   *
   * @term org:classification
   */
  kind: ChangeKind;
  /**
   * The organizations or networks before the change.
   *
   * @term org:originalOrganization
   */
  originals: Id[];
  /**
   * The organizations or networks after the change.
   *
   * @term org:resultingOrganization
   */
  results: Id[];
  /** Whether the change has taken place or is planned, at the time of the source. */
  status: ChangeStatus;
  /**
   * When it takes effect.
   *
   * @term prov:atTime
   */
  date?: DocumentedDate | undefined;
  /**
   * What changed, in our own words.
   *
   * @term schema:description
   */
  description?: LocalizedText | undefined;
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. */
  note?: LocalizedText | undefined;
}

/**
 * Flat collections of records that refer to each other by id.
 *
 * @term schema:Dataset
 */
export interface Dataset {
  /** Address of the JSON Schema, for editors. */
  $schema?: string | undefined;
  /**
   * Version of this format; changes only when old readers would misread new files. `migrateDataset` reads old ones.
   *
   * @term schema:schemaVersion
   */
  schemaVersion: '2';
  /**
   * Name of the dataset.
   *
   * @term schema:name
   */
  name?: LocalizedText | undefined;
  /**
   * License under which it may be reused, as an SPDX identifier.
   *
   * @term schema:license
   */
  license?: PlainText | undefined;
  /**
   * Languages in which every localized text is complete; the first one is the fallback for missing texts and words.
   *
   * @term schema:inLanguage
   */
  languages: LanguageTag[];
  /**
   * The network that the dataset is about, shown by default; other networks are included because records refer to them.
   *
   * @term schema:about
   */
  about?: Id | undefined;
  /** Documents that facts are read from. */
  sources: Record<Id, Source>;
  /** Towns, regions and countries. */
  places: Record<Id, Place>;
  /** Bodies that can be members, partners or employers. */
  organizations: Record<Id, Organization>;
  /** Organizations that have members. */
  networks: Record<Id, Network>;
  /** Persons in public roles. */
  persons: Record<Id, Person>;
  /** Memberships of persons, organizations and networks, with their roles. */
  memberships: Record<Id, Membership>;
  /** Contacts, with the ways to reach them. */
  contactPoints: Record<Id, ContactPoint>;
  /** Pillars, life stages, themes, measured properties, and the terms that the dataset adds to vocabularies. */
  concepts: Record<Id, Concept>;
  /** Aims of networks and other parties, and requirements that they state. */
  goals: Record<Id, Goal>;
  /** Coalitions, programs, academies, living labs. */
  programs: Record<Id, Program>;
  /** Meetings, visits, conferences. */
  events: Record<Id, NetworkEvent>;
  /** Relations other than memberships. */
  links: Record<Id, Link>;
  /** Parties that texts mention without naming them. */
  groups: Record<Id, Group>;
  /** Quantities that sources state. */
  observations: Record<Id, Observation>;
  /** Views and claims, with the parties that make them. */
  statements: Record<Id, Statement>;
  /** Mergers, renamings and other changes of organizations. */
  changeEvents: Record<Id, ChangeEvent>;
}

/** The word that a source puts before a number. */
export type QuantityQualifier = Quantity['qualifier'];

/** The fields with a default, by collection. */
export interface DefaultedFields {
  sources: 'citations';
  places: 'citations';
  organizations: 'citations';
  networks: 'citations';
  persons: 'citations';
  memberships: 'citations';
  contactPoints: 'citations';
  concepts: 'citations';
  goals: 'citations' | 'kind';
  programs: 'citations';
  events: 'citations';
  links: 'citations';
  groups: 'citations';
  observations: 'citations';
  statements: 'citations';
  changeEvents: 'citations' | 'status';
}
