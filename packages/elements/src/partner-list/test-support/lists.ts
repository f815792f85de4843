import type { Dataset } from '@health-networks/core';
import { userEvent } from 'vitest/browser';
import '../../define.js';
import { mount, shownTextOf } from '../../test-support/mount.js';
import { partnerListScenes } from '../../test-support/scenes/partner-list.js';
import type { HnPartnerList } from '../partner-list.js';

/** Mounts the list of Health Hub Utrecht. */
export const seeded = (attributes = ''): Promise<HnPartnerList> =>
  mount<HnPartnerList>(`<hn-partner-list network="health-hub-utrecht" ${attributes}></hn-partner-list>`);

/** Mounts a list of the given data; resolves when the data is shown. */
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

/** Returns fictitious data with two hundred partners. */
export const manyPartners = (): Dataset => {
  const { data } = partnerListScenes.others['two-hundred'] ?? {};
  if (!data) throw new Error('The scene has no data.');
  return data;
};

/** Whether every row is rendered. */
export const isComplete = (list: HnPartnerList): boolean => list.hasAttribute('fill-complete');

/** Returns a description of the focused element: its label, text or tag name. */
export const focused = (list: HnPartnerList): string => {
  const active = list.shadowRoot?.activeElement;
  if (active?.localName === 'select') return `select ${active.previousElementSibling?.textContent ?? ''}`;
  return active?.getAttribute('aria-label') ?? (shownTextOf(active) || (active?.localName ?? ''));
};

/** Whether the focus is visible. */
const isFocusVisible = (list: HnPartnerList): boolean =>
  list.shadowRoot?.activeElement?.matches(':focus-visible') === true;

/** Presses the Tab key repeatedly and returns the focused elements. */
export const tabThrough = async (list: HnPartnerList, times: number): Promise<string[]> => {
  const found: string[] = [];
  for (let at = 0; at < times; at++) {
    await userEvent.tab();
    found.push(isFocusVisible(list) ? focused(list) : `${focused(list)} (not visible)`);
  }
  return found;
};

/** Returns the search field. */
export const searchField = (list: HnPartnerList): HTMLInputElement => {
  const field = list.shadowRoot?.querySelector('input');
  if (!field) throw new Error('The list shows no search field.');
  return field;
};
