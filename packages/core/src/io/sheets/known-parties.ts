import { foldWord } from '../../model/fold-text.js';
import { createNearestFinder } from '../../model/issues/find-nearest.js';
import type { Dataset } from '../../model/dataset.js';
import { sheetFault } from '../reading/sheet-fault.js';
import type { CellValue } from '../tables/cell-faults.js';

/** Finds organizations and networks by id or by any of their names. */
export type FindParty = (written: string) => CellValue<string>;

/** Creates a finder of parties in several datasets; earlier datasets take precedence. */
export const createPartyFinder = (datasets: readonly Dataset[]): FindParty => {
  const parties = datasets.flatMap(({ organizations, networks }) => [
    ...Object.values(organizations),
    ...Object.values(networks),
  ]);
  const names = parties.flatMap(({ id, name, alternateNames = [] }) =>
    [id, ...Object.values(name), ...alternateNames].map((word): [string, string] => [word, id]),
  );
  const byName = new Map(names.map(([word, id]): [string, string] => [foldWord(word), id]).reverse());
  const findNear = createNearestFinder(names.map(([word]) => word));
  return (written) => {
    const id = byName.get(foldWord(written));
    if (id !== undefined) return { value: id };
    const near = findNear(written);
    const fault =
      near === undefined
        ? sheetFault('unknown-organization', 'add-partner')
        : sheetFault('unknown-organization', 'did-you-mean', { near });
    return { fault: { value: written, ...fault } };
  };
};
