import { describe, expect, test, vi } from 'vitest';
import '../../define.js';
import type { HnPartnerList } from '../../partner-list/partner-list.js';
import { collectErrors } from '../../test-support/collect-errors.js';
import { exampleDataset } from '../../test-support/example-dataset.js';
import { fileOf, mount, textsOf } from '../../test-support/mount.js';

const goodFile = (): string => fileOf(JSON.stringify(exampleDataset));

const nameList = (list: HnPartnerList): string[] => textsOf(list, '[part=name]');

const example = ['Clinic', 'Green City', 'Institute'];

const errors = collectErrors();

const renamed = (name: string): string =>
  fileOf(
    JSON.stringify({
      ...exampleDataset,
      networks: { circle: { ...exampleDataset.networks.circle, name: { en: name } } },
    }),
  );

const headingOf = (list: HnPartnerList): string => textsOf(list, 'h2').join();

describe('a widget that moves', () => {
  test('shows the data of its new provider', async () => {
    const list = await mount<HnPartnerList>(
      `<hn-dataset src="${renamed('A')}"><hn-partner-list></hn-partner-list></hn-dataset><hn-dataset id="b" src="${renamed('B')}"></hn-dataset>`,
    );
    expect(headingOf(list)).toBe('Partners of A');
    document.querySelector('#b')?.append(list);
    await expect.poll(() => headingOf(list)).toBe('Partners of B');
    document.querySelector('main')?.append(list);
    await expect.poll(() => list.state).toBe('error');
  });

  test('requests its own file only once', async () => {
    const request = vi.spyOn(globalThis, 'fetch');
    const list = await mount<HnPartnerList>(`<hn-partner-list src="${goodFile()}"></hn-partner-list>`);
    document.body.append(list);
    document.querySelector('main')?.append(list);
    await list.updateComplete;
    expect(request).toHaveBeenCalledTimes(1);
  });
});

test('the old network stays while another one loads, without an error', async () => {
  const list = await mount<HnPartnerList>('<hn-partner-list network="upgraded"></hn-partner-list>');
  const states = new Set<string>();
  new MutationObserver(() => states.add(list.state)).observe(list, { attributeFilter: ['state'] });
  list.network = 'zorg-verbindt';
  await expect.poll(() => headingOf(list)).toBe('Partners of Zorg Verbindt');
  expect([[...states], errors]).toEqual([[], []]);
});

test('a retry inside an hn-dataset is made by the hn-dataset', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response('', { status: 503 }));
  const list = await mount<HnPartnerList>(
    `<hn-dataset src="${goodFile()}"><hn-partner-list></hn-partner-list></hn-dataset>`,
  );
  expect(list.state).toBe('error');
  list.shadowRoot?.querySelector('button')?.click();
  await expect.poll(() => nameList(list)).toEqual(example);
});

test('a second failure is announced again, and after a success the focus stays in the widget', async () => {
  const answer = vi.spyOn(globalThis, 'fetch');
  answer
    .mockResolvedValueOnce(new Response('', { status: 503 }))
    .mockResolvedValueOnce(new Response('', { status: 503 }));
  const list = await mount<HnPartnerList>(`<hn-partner-list src="${goodFile()}"></hn-partner-list>`);
  const attempt = (): void => {
    const button = list.shadowRoot?.querySelector('button');
    button?.focus();
    button?.click();
  };
  attempt();
  await expect.poll(() => errors.length).toBe(2);
  attempt();
  await expect.poll(() => nameList(list)).toEqual(example);
  await expect.poll(() => document.activeElement).toBe(list);
});

test('an hn-dataset supports lazy loading', async () => {
  const list = await mount<HnPartnerList>(
    `<hn-dataset loading="lazy" src="${goodFile()}"><hn-partner-list></hn-partner-list></hn-dataset>`,
  );
  expect(nameList(list)).toEqual(example);
});

test('a change of language requests no file', async () => {
  const request = vi.spyOn(globalThis, 'fetch');
  const list = await mount<HnPartnerList>(`<hn-partner-list src="${goodFile()}" lang="en"></hn-partner-list>`);
  list.lang = 'nl';
  await expect.poll(() => headingOf(list)).toBe('Partners van De Kring');
  expect(request).toHaveBeenCalledTimes(1);
});

test.each([
  ['no dataset', {}],
  ['a text', 'x'],
  ['a number', 1],
])('the property data with %s is reported with the remedy', async (_, value) => {
  const list = await mount<HnPartnerList>('<hn-partner-list></hn-partner-list>');
  errors.length = 0;
  Reflect.set(list, 'data', value);
  await expect
    .poll(() => errors.map(({ error }) => [error.code, error.message]))
    .toEqual([['invalid-data', 'The property data is no dataset. Set it to the result of parseDataset(…).']]);
});

test('a rendering error is not attributed to the data, and keeps its cause', async () => {
  const list = await mount<HnPartnerList>(`<hn-partner-list src="${goodFile()}" lang="nl"></hn-partner-list>`);
  const fault = new TypeError('x is not a function');
  Reflect.set(list, 'makeView', () => {
    throw fault;
  });
  list.lang = 'de';
  await expect.poll(() => list.state).toBe('error');
  await expect
    .poll(() => textsOf(list, '[role=alert]'))
    .toEqual(['Dieser Teil der Seite kann gerade nicht angezeigt werden.']);
  expect(errors.map(({ error }) => [error.code, error.cause])).toEqual([['failed', fault]]);
});

test('a contact with an unvalidated address is shown as text', async () => {
  const { 'contact-ben': contact } = exampleDataset.contactPoints;
  if (!contact) throw new Error('The example data lost their contact.');
  await mount('<hn-contact-card></hn-contact-card>');
  const card = document.querySelector('hn-contact-card');
  if (!card) throw new Error('The test page is not whole.');
  card.data = { ...exampleDataset, contactPoints: { [contact.id]: { ...contact, url: 'www.example.org' } } };
  await expect.poll(() => card.state).toBe('ready');
  expect(card.shadowRoot?.textContent).toContain('www.example.org');
});

test('the reason of a failure is logged, unless the page cancels the event', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await mount('<hn-partner-list network="nowhere"></hn-partner-list>');
  expect(warn).toHaveBeenCalledTimes(1);
  document.body.addEventListener('hn-error', (event) => event.preventDefault(), { once: true });
  await mount('<hn-partner-list network="nowhere"></hn-partner-list>');
  expect(warn).toHaveBeenCalledTimes(1);
});
