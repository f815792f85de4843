import * as z from 'zod/mini';
import { changeEventSchema } from './records/change-event.js';
import { conceptSchema } from './records/concept.js';
import { contactPointSchema } from './records/contact-point.js';
import { goalSchema } from './records/goal.js';
import { groupSchema } from './records/group.js';
import { linkSchema } from './records/link.js';
import { membershipSchema } from './records/membership.js';
import { networkSchema } from './records/network.js';
import { networkEventSchema } from './records/network-event.js';
import { observationSchema } from './records/observation.js';
import { organizationSchema } from './records/organization.js';
import { personSchema } from './records/person.js';
import { placeSchema } from './records/place.js';
import { programSchema } from './records/program.js';
import { sourceSchema } from './records/source.js';
import { statementSchema } from './records/statement.js';
import { languageTagSchema } from './values/code-names.js';
import { idSchema } from './values/id.js';
import { localizedTextSchema } from './values/localized-text.js';
import { plainTextSchema } from './values/plain-text.js';

/** The version of the format that this schema describes. */
export const schemaVersion = '2';

/** Creates the schema of a collection: records of one type by id. A file may leave an empty collection out. */
const collection = <Schema extends z.core.$ZodType>(schema: Schema) =>
  z._default(z.record(idSchema, schema), () => ({}));

type RecordSchemas = Readonly<Record<string, z.core.$ZodType>>;

/** Creates the schema of a collection for each type of record, under the same names. */
const collectionsOf = <Schemas extends RecordSchemas>(schemas: Schemas) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, collection(schema)])) as {
    [Name in keyof Schemas]: ReturnType<typeof collection<Schemas[Name]>>;
  };

/**
 * The schema of a record of each collection, in the order of the collections: those that others refer to come first.
 * Everything else about collections is derived from this object.
 */
export const recordSchemas = {
  /** Documents that facts are read from. */
  sources: sourceSchema,
  /** Towns, regions and countries. */
  places: placeSchema,
  /** Bodies that can be members, partners or employers. */
  organizations: organizationSchema,
  /** Organizations that have members. */
  networks: networkSchema,
  /** Persons in public roles. */
  persons: personSchema,
  /** Memberships of persons, organizations and networks, with their roles. */
  memberships: membershipSchema,
  /** Contacts, with the ways to reach them. */
  contactPoints: contactPointSchema,
  /** Pillars, life stages, themes, measured properties, and the terms that the dataset adds to vocabularies. */
  concepts: conceptSchema,
  /** Aims of networks and other parties, and requirements that they state. */
  goals: goalSchema,
  /** Coalitions, programs, academies, living labs. */
  programs: programSchema,
  /** Meetings, visits, conferences. */
  events: networkEventSchema,
  /** Relations other than memberships. */
  links: linkSchema,
  /** Parties that texts mention without naming them. */
  groups: groupSchema,
  /** Quantities that sources state. */
  observations: observationSchema,
  /** Views and claims, with the parties that make them. */
  statements: statementSchema,
  /** Mergers, renamings and other changes of organizations. */
  changeEvents: changeEventSchema,
};

/** Flat collections of records that refer to each other by id. @term schema:Dataset */
export const datasetSchema = z.strictObject({
  /** Address of the JSON Schema, for editors. @term own */
  $schema: z.optional(z.string()),
  /** Version of this format; changes only when old readers would misread new files. `migrateDataset` reads old ones. @term schema:schemaVersion */
  schemaVersion: z._default(z.enum([schemaVersion]), schemaVersion),
  /** Name of the dataset. @term schema:name */
  name: z.optional(localizedTextSchema),
  /** License under which it may be reused, as an SPDX identifier. @term schema:license */
  license: z.optional(plainTextSchema),
  /** Languages in which every localized text is complete; the first one is the fallback for missing texts and words. @term schema:inLanguage */
  languages: z._default(z.array(languageTagSchema), []),
  /** The network that the dataset is about, shown by default; other networks are included because records refer to them. @term schema:about @references networks */
  about: z.optional(idSchema),
  ...collectionsOf(recordSchemas),
});

export type { Dataset } from './types.generated.js';
