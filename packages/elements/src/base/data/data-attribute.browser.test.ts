import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HnPartnerList } from '../../partner-list/partner-list.js';
import { defineElement } from '../define-element.js';
import '../../define.js';
import { exampleDataset } from '../../test-support/example-dataset.js';
import { mount, settled, textsOf } from '../../test-support/mount.js';

const names = ['Clinic', 'Green City', 'Institute'];

let warn = vi.spyOn(console, 'warn');

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an attribute in place of the property `data`', () => {
  test.each([
    ['an object', '[object Object]', '"[object Object]"'],
    ['a text in JSON', JSON.stringify(exampleDataset), '…"'],
  ])('with %s is reported once with the remedy, and waits for the property', async (_, value, said) => {
    const list = await mount<HnPartnerList>('<hn-partner-list network="upgraded" data="x"></hn-partner-list>');
    warn.mockClear();
    list.setAttribute('data', value);
    list.requestUpdate();
    await expect.poll(() => warn.mock.calls.length).toBe(1);
    expect(String(warn.mock.calls[0])).toContain(said);
    expect(String(warn.mock.calls[0])).toContain(
      "Set the property data, once customElements.whenDefined('hn-partner-list')",
    );
    expect(list.state).toBe('error');
    list.headingLevel = 3;
    await list.updateComplete;
    expect(warn).toHaveBeenCalledTimes(1);
    Object.assign(list, { network: undefined, data: exampleDataset });
    await expect.poll(() => textsOf(list, '[part=name]')).toEqual(names);
  });

  test('is refused by `hn-dataset`, too', async () => {
    const list = await mount<HnPartnerList>(
      '<hn-dataset data="[object Object]" network="upgraded"><hn-partner-list></hn-partner-list></hn-dataset>',
    );
    expect(list.state).toBe('error');
    expect(warn.mock.calls.some(([message]) => String(message).includes("whenDefined('hn-dataset')"))).toBe(true);
  });

  test('is ignored if empty', async () => {
    const list = await mount<HnPartnerList>('<hn-partner-list network="upgraded" data=" "></hn-partner-list>');
    expect([list.state, warn.mock.calls]).toEqual(['ready', []]);
  });
});

class LateList extends HnPartnerList {
  static override readonly tagName = 'hn-late-list' as 'hn-partner-list';
}

test('the property `data` set before the element is defined is shown', async () => {
  const list = document.createElement(LateList.tagName);
  list.data = exampleDataset;
  list.setAttribute('data', '[object Object]');
  document.body.replaceChildren(list);
  expect(list).not.toBeInstanceOf(LateList);
  defineElement(LateList);
  await settled(list);
  await expect.poll(() => textsOf(list, '[part=name]')).toEqual(names);
  expect(warn).not.toHaveBeenCalled();
});
