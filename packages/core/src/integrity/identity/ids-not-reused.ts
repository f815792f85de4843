import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import type { RetiredId } from '../../model/records/retired-id.js';
import { nearestFinder } from '../../model/terms/ancestors-of.js';
import type { Dataset } from '../../model/types.generated.js';
import { allRecords } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'ids-not-reused';

const reused = (path: Issue['path'], { id, collection, retiredIn, reason }: RetiredId): Issue =>
  issueAt(name, path, {
    value: id,
    ...integrityFault('id-reused', 'not-the-old-id', { collection, version: retiredIn, reason }),
  });

const lost = ({ id, replacedBy }: RetiredId): Issue =>
  issueAt(name, ['retiredIds', id, 'replacedBy'], {
    value: replacedBy,
    ...integrityFault('successor-lost', 'name-successor'),
  });

/**
 * Creates the rule that no retired id is reused, from the list of retired ids of a dataset. Not part of `checkDataset`,
 * because a dataset does not contain that list.
 *
 * @example
 * const retired = { id: 'aarhus', collection: 'places', retiredIn: '2.0.0', reason: 'It stood twice.' } as const;
 * idsNotReused([retired]).check(ownDataset).map(formatIssue);
 * // ['places.aarhus "aarhus" is an id that stood for another record, in places until 2.0.0 (It stood twice.). …']
 */
export const idsNotReused = (retiredIds: readonly RetiredId[]) => {
  const retired = new Map(retiredIds.map((entry) => [entry.id, entry]));
  return {
    name,
    description: 'No id that once stood for a record stands for another one, and successors of retired ids exist.',
    check: (dataset: Dataset): Issue[] => {
      const entries = allRecords(dataset);
      const used = new Set(entries.map(({ key }) => key));
      const findRecord = nearestFinder(
        (id) => retired.get(id)?.replacedBy,
        (id) => used.has(id),
      );
      return [
        ...entries.flatMap(({ key, path }) => {
          const entry = retired.get(key);
          return entry ? [reused(path, entry)] : [];
        }),
        ...retiredIds
          .filter(({ replacedBy }) => replacedBy !== undefined && findRecord(replacedBy) === undefined)
          .map(lost),
      ];
    },
  } satisfies Rule;
};
