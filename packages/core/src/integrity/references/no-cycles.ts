import type { CollectionName } from '../../model/collections.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { ownValue } from '../helpers/own-value.js';
import { recordsOf } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'no-cycles';

/** Fields that refer to a parent record. */
const upwardFields = [
  ['places', 'within'],
  ['programs', 'partOf'],
  ['events', 'partOf'],
  ['organizations', 'subOrganizationOf'],
  ['concepts', 'broader'],
] as const satisfies readonly (readonly [CollectionName, string])[];

/** The number of ids to show; longer cycles are shortened in the message. */
const maxShown = 5;

/**
 * Finds each cycle once. Every record has at most one parent, so a walk from each unvisited record finds all cycles.
 */
const findCycles = (above: ReadonlyMap<string, unknown>): string[][] => {
  const walkOf = new Map<string, string>();
  const cycles: string[][] = [];
  for (const start of above.keys()) {
    const walk: string[] = [];
    let id: unknown = start;
    while (typeof id === 'string' && above.has(id) && !walkOf.has(id)) {
      walkOf.set(id, start);
      walk.push(id);
      id = above.get(id);
    }
    if (typeof id === 'string' && walk.length > 0 && walkOf.get(id) === start)
      cycles.push(walk.slice(walk.indexOf(id)));
  }
  return cycles;
};

const cycleFault = (cycle: readonly string[], field: string): FaultText => {
  const shown = cycle.slice(0, maxShown).join(' → ');
  const first = cycle[0] ?? '';
  if (cycle.length <= maxShown)
    return integrityFault('cycle', 'remove-widest', { cycle: `${shown} → ${first}`, field });
  return integrityFault('long-cycle', 'remove-widest', { cycle: shown, count: cycle.length, first, field });
};

/** Checks that no record is its own ancestor. */
export const noCycles = {
  name,
  description: 'No place, program, event, organization or concept is part of itself, directly or by a detour.',
  check: (dataset: unknown): Issue[] =>
    upwardFields.flatMap(([collection, field]) => {
      const above = new Map(recordsOf(dataset, collection).map(({ key, record }) => [key, ownValue(record, field)]));
      return findCycles(above).map((cycle) =>
        issueAt(name, [collection, cycle[0] ?? '', field], {
          value: cycle[1] ?? cycle[0],
          ...cycleFault(cycle, field),
        }),
      );
    }),
} satisfies Rule;
