import { defineDataset } from '@health-networks/core';

/** @typedef {import('@health-networks/core').Dataset} Dataset */

const syllables = ['be', 'dor', 'ka', 'lin', 'mo', 'ne', 'ra', 'sti', 'tu', 'ver', 'wil', 'zan'];
const cities = ['Aan', 'Boven', 'Door', 'Groen', 'Hoog', 'Klein', 'Nieuw', 'Oud', 'Rond', 'Zuid'];
const kinds = /** @type {const} */ (['hospital', 'care-provider', 'municipality', 'company', 'knowledge-institution']);
const roles = /** @type {const} */ (['partner', 'member', 'founding-partner']);
const cited = { citations: [{ source: 'report', quote: 'as it says' }] };

/**
 * Creates a generator of numbers from 0 up to 1, which depend only on the seed.
 *
 * @param {number} seed
 */
const randomFrom = (seed) => {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
};

/** @template T @param {readonly [T, ...T[]] | readonly T[]} list @param {() => number} random @returns {T} */
const oneOf = (list, random) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

/** @param {string} text */
const capitalize = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {number} at @param {() => number} random @returns {Dataset['organizations'][string]} */
const organization = (at, random) => {
  const word = Array.from({ length: 3 }, () => oneOf(syllables, random)).join('');
  const id = `organization-${at}`;
  return {
    id,
    name: { en: `${capitalize(word)} Health ${at}`, nl: `${capitalize(word)} Gezondheid ${at}` },
    kind: oneOf(kinds, random),
    place: `place-${Math.floor(random() * cities.length)}`,
    url: `https://${id}.example.org/`,
    ...cited,
  };
};

/** @template {{ id: string }} T @param {readonly T[]} records @returns {Record<string, T>} */
const byId = (records) => Object.fromEntries(records.map((record) => [record.id, record]));

/**
 * Creates a made-up network with the given number of partners, always the same.
 *
 * @param {number} count
 * @returns {Dataset}
 */
export const makeDataset = (count) => {
  const random = randomFrom(count);
  const organizations = Array.from({ length: count }, (_, at) => organization(at, random));
  const places = cities.map((city, at) => ({
    id: `place-${at}`,
    name: { en: `${city}stad` },
    kind: /** @type {const} */ ('city'),
    country: 'NL',
    ...cited,
  }));
  const memberships = organizations.map(({ id }, at) => ({
    id: `membership-${at}`,
    member: id,
    organization: 'network',
    role: oneOf(roles, random),
    ...cited,
  }));
  return defineDataset({
    languages: ['en', 'nl'],
    sources: byId([
      {
        id: 'report',
        title: 'Report',
        language: 'en',
        url: 'https://report.example.org/',
        published: '2021',
        ...cited,
      },
    ]),
    places: byId(places),
    organizations: byId(organizations),
    networks: byId([{ id: 'network', name: { en: 'The Network' }, kind: 'cluster', ...cited }]),
    memberships: byId(memberships),
  });
};
