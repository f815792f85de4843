import { render } from 'lit';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../define.js';
import type { HnPartnerList } from '../../partner-list/partner-list.js';
import { mount } from '../../test-support/mount.js';
import { renderFacetField } from './fields.js';

const options = ['a', 'b', 'c'].map((value) => ({ value, label: value, lang: undefined, count: 1 }));

test('clearing a selection updates the field, also after several changes', async () => {
  const box = document.createElement('main');
  document.body.replaceChildren(box);
  const show = (chosen: string): void => {
    render(renderFacetField({ name: 'kind', label: 'Kind', all: 'All', chosen, options, onChoose: show }), box);
  };
  show('');
  const select = box.querySelector('select');
  if (!select) throw new Error('There is no select.');
  for (const value of ['a', 'b']) await userEvent.selectOptions(select, value);
  expect(select.value).toBe('b');
  show('');
  expect(select.value).toBe('');
  await userEvent.selectOptions(select, 'a');
  show('c');
  expect(select.value).toBe('c');
});

test('clearing the filter of partners updates its fields', async () => {
  const list = await mount<HnPartnerList>('<hn-partner-list network="health-hub-utrecht"></hn-partner-list>');
  const select = list.shadowRoot?.querySelector<HTMLSelectElement>('select[name=kind]');
  if (!select) throw new Error('There is no select.');
  if (!select.checkVisibility()) list.shadowRoot?.querySelector<HTMLElement>('[part=filters-button]')?.click();
  const [, first, second] = [...select.options].map(({ value }) => value);
  for (const value of [first, second]) {
    await userEvent.selectOptions(select, value ?? '');
    await list.updateComplete;
  }
  expect(select.value).toBe(second);
  list.shadowRoot?.querySelector<HTMLElement>('[part=clear-button]')?.click();
  await list.updateComplete;
  expect(select.value).toBe('');
});
