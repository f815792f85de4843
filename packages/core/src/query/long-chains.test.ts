import { expect, test } from 'vitest';
import { checkDataset } from '../integrity/check-dataset.js';
import { base, byId, makeDataset } from '../integrity/test-support/make-dataset.js';
import type { Dataset } from '../model/types.generated.js';
import { collaborationChoices } from './collaborators/collaboration-choices.js';
import { findCollaborators } from './collaborators/find-collaborators.js';
import { conceptsOf } from './concepts/concepts-of.js';
import { indexDataset, type DatasetIndex } from './index-dataset.js';
import { observationGroupsOf } from './observations/observations-of.js';
import { countsOf, memberCountsOf } from './of-network/counts-of.js';
import { membersOf } from './of-network/members-of.js';

const length = 1000;
const each = Array.from({ length }, (_, at) => at);

/** Counts how often a walk has gone up from one record of a chain to the next. */
let steps = 0;

/** Creates records that each lie below the next one; the last lies below `top`. */
const chain = <Fields extends object>(field: string, make: (at: number) => Fields, top?: string) =>
  byId(
    ...each.map((at) =>
      Object.defineProperty({ ...base, id: `x${at}`, ...make(at) }, field, {
        enumerable: true,
        get: () => {
          steps += 1;
          return at + 1 < length ? `x${at + 1}` : top;
        },
      }),
    ),
  );

const places = () => chain('within', (at) => ({ name: { en: `P ${at}` }, kind: 'region' as const }));
const terms = (scheme: string, top?: string) =>
  chain('broader', (at) => ({ scheme, label: { en: `Term ${at}` }, network: 'circle' }), top);

const organizations = (fields: (at: number) => object) =>
  byId(
    ...each.map((at) => ({ ...base, id: `o${at}`, name: { en: `O ${at}` }, kind: 'hospital' as const, ...fields(at) })),
  );
const memberships = (role: (at: number) => string) =>
  byId(...each.map((at) => ({ ...base, id: `m${at}`, member: `o${at}`, organization: 'circle', role: role(at) })));
const observations = byId(
  ...each.map((at) => ({
    ...base,
    id: `f${at}`,
    subject: 'circle',
    property: `x${at}`,
    quantity: { value: 3, qualifier: 'exact' as const },
  })),
);
const networks = byId({ ...base, id: 'circle', name: { en: 'Circle' }, kind: 'cluster' as const });

const seated = () =>
  makeDataset({
    networks,
    places: places(),
    organizations: organizations((at) => ({ place: `x${at}` })),
    memberships: memberships(() => 'partner'),
  });
const ofKinds = () =>
  makeDataset({ concepts: terms('organization-kind'), organizations: organizations((at) => ({ kind: `x${at}` })) });
const inRoles = () =>
  makeDataset({
    networks,
    concepts: terms('membership-role', 'partner'),
    organizations: organizations(() => ({})),
    memberships: memberships((at) => `x${at}`),
  });
const figures = () => {
  const concepts = terms('property');
  Object.assign(concepts[`x${length - 1}`] ?? {}, { countsRoles: ['partner'] });
  return makeDataset({ networks, concepts, observations });
};

const last = `x${length - 1}`;

test.each<[string, () => Dataset, (index: DatasetIndex) => number, number]>([
  ['collaborators in the narrowest place', seated, (index) => findCollaborators(index, { place: 'x0' }).length, 2],
  ['collaborators of a kind', ofKinds, (index) => findCollaborators(index, { organizationKind: last }).length, length],
  ['choices of places', seated, (index) => collaborationChoices(index).places.length, length],
  ['choices of kinds', ofKinds, (index) => collaborationChoices(index).organizationKinds.length, length],
  ['members in a place', seated, (index) => membersOf(index, 'circle', { place: last }).length, length],
  ['members in a role', inRoles, (index) => membersOf(index, 'circle', { roles: ['partner'] }).length, length],
  ['members by country', seated, (index) => countsOf(index, 'circle', 'country').length, 0],
  ['concepts of a scheme', figures, (index) => conceptsOf(index, 'circle', 'property').length, length],
  ['groups of figures', figures, (index) => observationGroupsOf(index, 'circle').length, 1],
  ['counts of members', figures, (index) => memberCountsOf(index, 'circle').length, length],
  [
    'every rule',
    seated,
    ({ dataset }) => checkDataset(dataset).filter(({ severity }) => severity === 'error').length,
    0,
  ],
])('queries for each record of a long chain take linear time: %s', (_, make, ask, found) => {
  const index = indexDataset(make());
  steps = 0;
  expect(ask(index)).toBe(found);
  expect(steps).toBeLessThan(30 * length);
});
