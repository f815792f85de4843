import { html } from 'lit';
import { webAnchor } from '../base/links.js';
import { inRow, isPlain, textOfPhrase, type Phrase } from '../base/phrase.js';
import type { ShownText } from '../base/text.js';
import type { PartnerRow } from './partner-row.js';
import { prototypeOf } from './prototype-of.js';
import type { PartnerListWords } from './messages.js';

/** Makes the marks behind a name; nothing where none are shown. */
export type MarksOf = (row: PartnerRow) => Element | undefined;

/** What the rows of one list have in common. */
export interface RowLook {
  readonly layout: 'grid' | 'list' | 'table';
  readonly words: PartnerListWords;
  readonly marksOf: MarksOf;
}

const itemPrototype = (details: string): HTMLElement =>
  prototypeOf(
    html`<li role="listitem" part="item" class="item">
      <div><span part="name" class="name"></span></div>
      <div class="facts"></div>
      <div part="role" class="roles"></div>
      <button type="button" part="details-button" class="more" aria-expanded="false">${details}</button>
    </li>`,
  );

const tableRowPrototype = (details: string): HTMLElement => {
  const table = prototypeOf(
    html`<table>
      <tbody>
        <tr role="row" part="item" class="item">
          <th role="rowheader" scope="row"><span part="name" class="name"></span></th>
          <td role="cell"></td>
          <td role="cell"></td>
          <td role="cell" part="role" class="roles"></td>
          <td role="cell">
            <button type="button" part="details-button" class="more" aria-expanded="false">${details}</button>
          </td>
        </tr>
      </tbody>
    </table>`,
  );
  const row = table.querySelector('tr');
  if (!row) throw new Error('The template of a table row holds none.');
  return row;
};

const setText = (element: Element, text: ShownText | undefined): void => {
  if (!text) return;
  element.textContent = text.value;
  if (text.lang !== undefined) element.setAttribute('lang', text.lang);
};

const nodeOf = (part: Phrase[number]): string | Element => {
  if (typeof part === 'string' || part.lang === undefined) return textOfPhrase([part]);
  const span = document.createElement('span');
  setText(span, part);
  return span;
};

const setPhrase = (element: Element, phrase: Phrase): void => {
  const [only, ...others] = phrase;
  if (isPlain(phrase)) element.textContent = textOfPhrase(phrase);
  else if (typeof only === 'object' && others.length === 0) setText(element, only);
  else element.append(...phrase.map(nodeOf));
};

/** A province that lies in itself says nothing new. */
const factsOf = ({ name, kindLabel, placeName }: PartnerRow): Phrase =>
  inRow([kindLabel, placeName?.value === name.value ? undefined : placeName]);

/**
 * Makes the elements of rows without templates: with a long list, this is where the time goes. Text through
 * `textContent` alone, addresses through the guard of all links.
 */
export class RowElements {
  readonly #look: RowLook;

  readonly #row: HTMLElement;

  constructor(look: RowLook) {
    this.#look = look;
    const { details } = look.words;
    this.#row = look.layout === 'table' ? tableRowPrototype(details) : itemPrototype(details);
  }

  make(row: PartnerRow): HTMLElement {
    const element = document.importNode(this.#row, true);
    element.dataset.id = row.id;
    if (row.isMember) element.dataset.member = 'true';
    const [head, ...cells] = element.children;
    if (head) this.#setName(head, row);
    if (this.#look.layout === 'table') this.#setCells(cells, row);
    else this.#setFacts(cells, row);
    const button = element.querySelector('button');
    button?.setAttribute('aria-label', this.#look.words.detailsOf(row.name.value));
    row.prepareSearch();
    return element;
  }

  #setName(head: Element, row: PartnerRow): void {
    const [name] = head.children;
    if (!name) return;
    const anchor = webAnchor(row.url);
    setText(anchor ?? name, row.name);
    if (anchor) name.append(anchor);
    const marks = this.#look.marksOf(row);
    if (marks) head.append(marks);
  }

  #setCells([kind, place, roles]: readonly Element[], row: PartnerRow): void {
    if (kind) setText(kind, row.kindLabel);
    if (place) setText(place, row.placeName);
    this.#setRoles(roles, row);
  }

  #setFacts([facts, roles]: readonly Element[], row: PartnerRow): void {
    if (facts) setPhrase(facts, factsOf(row));
    this.#setRoles(roles, row);
  }

  /** A list is for several: of one role, it would only be read out in addition. */
  #setRoles(cell: Element | undefined, { roles }: PartnerRow): void {
    if (roles.length < 2) {
      if (cell) setPhrase(cell, roles[0] ?? []);
      return;
    }
    const list = document.createElement('ul');
    list.setAttribute('role', 'list');
    for (const role of roles) {
      const item = document.createElement('li');
      item.setAttribute('part', 'role');
      setPhrase(item, role);
      list.append(item);
    }
    cell?.removeAttribute('part');
    cell?.append(list);
  }
}
