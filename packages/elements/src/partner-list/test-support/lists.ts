import type { Dataset } from '@health-networks/core';
import { userEvent } from 'vitest/browser';
import '../../define.js';
import { mount, shownTextOf } from '../../test-support/mount.js';
import { partnerListScenes } from '../../test-support/scenes/partner-list.js';
import type { HnPartnerList } from '../partner-list.js';

/** The list of Health Hub Utrecht. */
export const seeded = (attributes = ''): Promise<HnPartnerList> =>
  mount<HnPartnerList>(`<hn-partner-list network="health-hub-utrecht" ${attributes}></hn-partner-list>`);

/** A list of the given data, once it shows them. */
export const withData = async (data: Dataset, attributes = ''): Promise<HnPartnerList> => {
  const box = document.createElement('main');
  box.innerHTML = `<hn-partner-list ${attributes}></hn-partner-list>`;
  const list = box.querySelector('hn-partner-list');
  if (!list) throw new Error('There is no list.');
  const loaded = new Promise((resolve) => list.addEventListener('hn-load', resolve, { once: true }));
  list.data = data;
  document.body.replaceChildren(box);
  await loaded;
  await list.updateComplete;
  return list;
};

/** Made-up data with two hundred partners. */
export const manyPartners = (): Dataset => {
  const { data } = partnerListScenes.others['two-hundred'] ?? {};
  if (!data) throw new Error('The scene has no data.');
  return data;
};

/** Is every row there? */
export const isComplete = (list: HnPartnerList): boolean => list.hasAttribute('fill-complete');

/** The element that has the focus: by its id, text or label. */
export const focused = (list: HnPartnerList): string => {
  const active = list.shadowRoot?.activeElement;
  if (active?.localName === 'select') return `select ${active.previousElementSibling?.textContent ?? ''}`;
  return active?.getAttribute('aria-label') ?? (shownTextOf(active) || (active?.localName ?? ''));
};

/** Is the focus where a reader can see it? */
const isFocusVisible = (list: HnPartnerList): boolean =>
  list.shadowRoot?.activeElement?.matches(':focus-visible') === true;

/** What gets the focus, one after the other. */
export const tabThrough = async (list: HnPartnerList, times: number): Promise<string[]> => {
  const found: string[] = [];
  for (let at = 0; at < times; at++) {
    await userEvent.tab();
    found.push(isFocusVisible(list) ? focused(list) : `${focused(list)} (not visible)`);
  }
  return found;
};

/** The field to search in. */
export const searchField = (list: HnPartnerList): HTMLInputElement => {
  const field = list.shadowRoot?.querySelector('input');
  if (!field) throw new Error('The list shows no search field.');
  return field;
};
