const text = { type: ['string', 'null'] };
const date = { ...text, pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' };
const moment = {
  ...text,
  pattern: '^[0-9]{4}((-[0-9]{2}){0,2}|(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){0,2}(Z|[+-][0-9]{2}(:[0-9]{2})?))$',
};
const address = { ...text, pattern: '^https?://' };
const list = (items: object) => ({ type: 'array', items });
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const link = object({ url: { type: 'string', pattern: '^https?://' }, note: text }, ['url']);
const sources = list(link);
const otherName = object({ name: { type: 'string' }, family_name: text, given_name: text, note: text }, ['name']);
const identifier = object({ identifier: { type: 'string' }, scheme: text }, ['identifier']);
const contactDetail = object(
  { label: text, type: { type: 'string' }, value: { type: 'string' }, note: text, sources },
  ['type', 'value'],
);
const names = { id: text, name: text, other_names: list(otherName), identifiers: list(identifier) };
const contacts = { contact_details: list(contactDetail), links: list(link), sources };

/**
 * The rules of the Popolo schemas for the fields of each class, restated. Stricter than the originals: other fields are
 * not allowed.
 *
 * @see https://www.popoloproject.com/specs/
 */
export const popoloSchema = object({
  persons: list(
    object({
      ...names,
      ...contacts,
      family_name: text,
      given_name: text,
      additional_name: text,
      honorific_prefix: text,
      honorific_suffix: text,
      sort_name: text,
      image: address,
    }),
  ),
  organizations: list(
    object({
      ...names,
      ...contacts,
      classification: text,
      parent_id: text,
      area_id: text,
      abstract: text,
      description: text,
      founding_date: date,
      dissolution_date: date,
      image: address,
    }),
  ),
  memberships: list(
    object({
      id: text,
      label: text,
      role: text,
      member: { type: ['object', 'null'] },
      person_id: text,
      organization_id: text,
      post_id: text,
      on_behalf_of_id: text,
      area_id: text,
      start_date: moment,
      end_date: moment,
      ...contacts,
    }),
  ),
  areas: list(
    object({
      id: text,
      name: text,
      identifier: text,
      classification: text,
      parent_id: text,
      geometry: { type: ['object', 'null'] },
      sources,
    }),
  ),
  events: list(
    object({
      id: text,
      name: text,
      description: text,
      start_date: moment,
      end_date: moment,
      location: text,
      status: text,
      identifiers: list(identifier),
      classification: text,
      organization_id: text,
      attendees: list(object({ id: text, name: text })),
      parent_id: text,
      sources,
    }),
  ),
});
