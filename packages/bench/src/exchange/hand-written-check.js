/**
 * What somebody would write who checks the same dataset for one page: every record of the four collections that it has, field by
 * field, with the ids to which they refer. It collects every fault.
 */

const id = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const kinds = new Set(['hospital', 'care-provider', 'municipality', 'company', 'knowledge-institution']);
const roles = new Set(['partner', 'member', 'founding-partner']);

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {unknown} value */
const isText = (value) => typeof value === 'string' && value.trim() === value && /[\p{L}\p{N}]/u.test(value);

/** @param {unknown} value */
const isLocalized = (value) => isObject(value) && Object.values(value).length > 0 && Object.values(value).every(isText);

/** @param {unknown} value */
const isAddress = (value) => {
  if (typeof value !== 'string') return false;
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
};

/** @param {Record<string, unknown>} record @param {readonly string[]} fields */
const hasOnly = (record, fields) => Object.keys(record).every((field) => fields.includes(field));

/** @param {Record<string, unknown>} record @param {Record<string, unknown>} sources */
const isCited = ({ citations }, sources) =>
  Array.isArray(citations) &&
  citations.every(
    (citation) =>
      isObject(citation) &&
      hasOnly(citation, ['source', 'quote', 'section', 'fields']) &&
      Object.hasOwn(sources, String(citation.source)) &&
      (citation.quote === undefined || isText(citation.quote)),
  );

/** @param {Record<string, Record<string, unknown>>} dataset @returns {string[]} the paths of what is wrong */
export const handWrittenCheck = ({
  organizations = {},
  memberships = {},
  places = {},
  networks = {},
  sources = {},
}) => {
  /** @type {string[]} */
  const faults = [];
  /** @param {boolean} isRight @param {string} path */
  const ask = (isRight, path) => {
    if (!isRight) faults.push(path);
  };
  for (const [key, record] of Object.entries(organizations)) {
    const path = `organizations.${key}`;
    if (!isObject(record)) {
      faults.push(path);
      continue;
    }
    ask(id.test(key) && record.id === key, `${path}.id`);
    ask(hasOnly(record, ['id', 'name', 'kind', 'place', 'url', 'citations']), path);
    ask(isLocalized(record.name), `${path}.name`);
    ask(kinds.has(String(record.kind)), `${path}.kind`);
    ask(record.place === undefined || Object.hasOwn(places, String(record.place)), `${path}.place`);
    ask(record.url === undefined || isAddress(record.url), `${path}.url`);
    ask(isCited(record, sources), `${path}.citations`);
  }
  for (const [key, record] of Object.entries(memberships)) {
    const path = `memberships.${key}`;
    if (!isObject(record)) {
      faults.push(path);
      continue;
    }
    ask(id.test(key) && record.id === key && !Object.hasOwn(organizations, key), `${path}.id`);
    ask(hasOnly(record, ['id', 'member', 'organization', 'role', 'citations']), path);
    ask(Object.hasOwn(organizations, String(record.member)), `${path}.member`);
    ask(Object.hasOwn(networks, String(record.organization)), `${path}.organization`);
    ask(roles.has(String(record.role)), `${path}.role`);
    ask(isCited(record, sources), `${path}.citations`);
  }
  return faults;
};
