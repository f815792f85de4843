import { html, type TemplateResult } from 'lit';
import { renderMarks } from '../base/evidence.js';
import type { EvidenceLevel } from '../base/evidence.view.js';
import { heading } from '../base/heading.js';
import { renderText, type ShownText } from '../base/text.js';
import type { PartnerGroup, PartnerListView, SortBy } from './partner-list.view.js';
import { RowElements, type MarksOf } from './partner-row-elements.js';
import type { PartnerRow } from './partner-row.js';
import { prototypeOf } from './prototype-of.js';
import type { SliceGroup, SliceMaker } from './sliced-list.js';
import type { PartnerListWords } from './messages.js';

/** Look of the list. */
export type Layout = 'grid' | 'list' | 'table';

/** How a list is shown, besides what is in it. */
export interface BodyLook {
  layout: Layout;
  /** Level of the headings of groups. */
  headingLevel: number;
  evidence: EvidenceLevel;
  sort: SortBy;
  words: PartnerListWords;
}

/** Marks differ from each other in a few numbers: they are rendered once each, and cloned. */
const marksLookup = ({ base: { evidence } }: PartnerListView, { evidence: level, words }: BodyLook): MarksOf => {
  const known = new Map<string, HTMLElement>();
  return (row) => {
    const numbers = level === 'none' ? [] : evidence.marksOf(...row.records);
    const key = numbers.join();
    if (key === '') return undefined;
    const found = known.get(key) ?? prototypeOf(html`${renderMarks(level, numbers, words)}`);
    known.set(key, found);
    return document.importNode(found, true);
  };
};

/** Elements so simple are made by hand: a template costs more to prepare than the first screen to fill. */
const elementWith = (tag: string, role: string, className: string): HTMLElement => {
  const element = document.createElement(tag);
  element.setAttribute('role', role);
  element.className = className;
  return element;
};

const listOf = ({ layout }: BodyLook): HTMLElement => {
  const list = elementWith('div', 'list', layout === 'list' ? 'lines' : 'cards');
  list.setAttribute('part', 'list');
  return list;
};

const columnTemplate = (name: string): TemplateResult => html`<th role="columnheader" scope="col">${name}</th>`;

/** Explicit roles: as a grid, which lets slices be skipped, a table would lose its own. */
const tableTemplate = ({ words, sort }: BodyLook, label: ShownText): TemplateResult =>
  html`<table role="table" part="list" aria-label=${label.value || words.tableLabel}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" aria-sort=${sort === 'name' ? 'ascending' : 'none'}>
          <button type="button" part="sort-button" class="sort">${words.name}</button>
        </th>
        ${[words.kind, words.place, words.role].map(columnTemplate)}
        <th role="columnheader" scope="col"><span class="visually-hidden">${words.details}</span></th>
      </tr>
    </thead>
  </table>`;

const groupOf = ({ label, rows }: PartnerGroup, look: BodyLook): SliceGroup<PartnerRow> => {
  const list = look.layout === 'table' ? prototypeOf(tableTemplate(look, label)) : listOf(look);
  const elements = label.value === '' ? [list] : [prototypeOf(heading(look.headingLevel, renderText(label))), list];
  return { elements, list, rows };
};

const sliceOf = ({ layout }: BodyLook): HTMLElement =>
  layout === 'table' ? elementWith('tbody', 'rowgroup', 'slice') : elementWith('ul', 'none', 'slice');

/** Lists or tables of a view, made as far as they are asked for. */
export function* bodyGroups({ groups }: PartnerListView, look: BodyLook): Generator<SliceGroup<PartnerRow>> {
  for (const group of groups) yield groupOf(group, look);
}

/** Makes slices, and rows as single elements. */
export interface BodyMaker extends SliceMaker<PartnerRow> {
  row: (row: PartnerRow) => HTMLElement;
}

/** Makes the slices and rows of a view. */
export const bodyMaker = (view: PartnerListView, look: BodyLook): BodyMaker => {
  const elements = new RowElements({ layout: look.layout, words: look.words, marksOf: marksLookup(view, look) });
  const slice = sliceOf(look);
  return { slice: () => document.importNode(slice, true), row: (row) => elements.make(row) };
};
