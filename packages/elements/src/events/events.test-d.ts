import type { Dataset } from '@health-networks/core';
import { expectTypeOf, test } from 'vitest';
import type { HnDataset } from '../dataset/dataset.js';
import type { HnPartnerList } from '../partner-list/partner-list.js';
import type {
  HnDownloadEvent,
  HnErrorEvent,
  HnFilterEvent,
  HnIssuesEvent,
  HnLoadEvent,
  HnSelectEvent,
  SelectKind,
} from './events.js';

test('listeners know the events of elements by their names', () => {
  expectTypeOf<HTMLElementEventMap['hn-load']>().toEqualTypeOf<HnLoadEvent>();
  expectTypeOf<HTMLElementEventMap['hn-error']>().toEqualTypeOf<HnErrorEvent>();
  expectTypeOf<HTMLElementEventMap['hn-issues']>().toEqualTypeOf<HnIssuesEvent>();
  expectTypeOf<HTMLElementEventMap['hn-select']>().toEqualTypeOf<HnSelectEvent>();
  expectTypeOf<HTMLElementEventMap['hn-filter']>().toEqualTypeOf<HnFilterEvent>();
  expectTypeOf<HTMLElementEventMap['hn-download']>().toEqualTypeOf<HnDownloadEvent>();
  document.body.addEventListener('hn-select', (event) => {
    expectTypeOf(event.kind).toEqualTypeOf<SelectKind>();
    // @ts-expect-error The selected record is read-only.
    event.recordId = 'other';
  });
});

test('elements that are made or found by their tags have their types', () => {
  expectTypeOf(document.createElement('hn-partner-list')).toEqualTypeOf<HnPartnerList>();
  expectTypeOf(document.querySelector('hn-dataset')).toEqualTypeOf<HnDataset | null>();
});

test('properties take what the element knows, and nothing else', () => {
  const list = document.createElement('hn-partner-list');
  expectTypeOf(list.data).toEqualTypeOf<Dataset | undefined>();
  expectTypeOf(list.layout).toEqualTypeOf<'grid' | 'list' | 'table'>();
  // @ts-expect-error There is no such layout.
  list.layout = 'wheel';
  // @ts-expect-error A list of partners is not a dataset.
  list.data = [];
});
