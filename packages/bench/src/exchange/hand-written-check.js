/**
 * A check as a developer would write it for one page: organizations and memberships, field by field, with the ids they
 * refer to. It collects every fault.
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

/** @param {Record<string, unknown>} record @param {object} sources */
const isCited = ({ citations }, sources) =>
  Array.isArray(citations) &&
  citations.every(
    (citation) =>
      isObject(citation) &&
      hasOnly(citation, ['source', 'quote', 'section', 'fields']) &&
      Object.hasOwn(sources, String(citation.source)) &&
      (citation.quote === undefined || isText(citation.quote)),
  );

/** @typedef {Readonly<Record<'organizations' | 'memberships' | 'networks' | 'places' | 'sources', object>>} Collections */
/** @typedef {(isRight: boolean, field: string) => void} Ask */

/** @param {string} key @param {Record<string, unknown>} record @param {Collections} dataset @param {Ask} ask */
const checkOrganization = (key, record, { places, sources }, ask) => {
  ask(id.test(key) && record.id === key, '.id');
  ask(hasOnly(record, ['id', 'name', 'kind', 'place', 'url', 'citations']), '');
  ask(isLocalized(record.name), '.name');
  ask(kinds.has(String(record.kind)), '.kind');
  ask(
    record.place === undefined || (typeof record.place === 'string' && Object.hasOwn(places, record.place)),
    '.place',
  );
  ask(record.url === undefined || isAddress(record.url), '.url');
  ask(isCited(record, sources), '.citations');
};

/** @param {string} key @param {Record<string, unknown>} record @param {Collections} dataset @param {Ask} ask */
const checkMembership = (key, record, { organizations, networks, sources }, ask) => {
  ask(id.test(key) && record.id === key && !Object.hasOwn(organizations, key), '.id');
  ask(hasOnly(record, ['id', 'member', 'organization', 'role', 'citations']), '');
  ask(Object.hasOwn(organizations, String(record.member)), '.member');
  ask(Object.hasOwn(networks, String(record.organization)), '.organization');
  ask(roles.has(String(record.role)), '.role');
  ask(isCited(record, sources), '.citations');
};

const checks = /** @type {const} */ ([
  ['organizations', checkOrganization],
  ['memberships', checkMembership],
]);

/** @param {Collections} dataset @returns {string[]} the paths of what is wrong */
export const handWrittenCheck = (dataset) => {
  /** @type {string[]} */
  const faults = [];
  for (const [collection, check] of checks) {
    for (const [key, record] of Object.entries(dataset[collection])) {
      /** @type {Ask} */
      const ask = (isRight, field) => {
        if (!isRight) faults.push(`${collection}.${key}${field}`);
      };
      if (isObject(record)) check(key, record, dataset, ask);
      else ask(false, '');
    }
  }
  return faults;
};
