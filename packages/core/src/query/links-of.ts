import type { Dataset } from '../model/dataset.js';
import type { Link } from '../model/link.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';

/** The relations from and to a record, or that belong to a network or program, in dataset order. */
export const linksOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  id: KnownId<D, 'networks' | 'organizations' | 'persons' | 'groups' | 'programs' | 'events' | 'places' | 'sources'>,
): Link[] => [...index.linksByParty(id)];
