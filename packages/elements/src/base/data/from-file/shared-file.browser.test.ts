import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../../define.js';
import type { HnErrorEvent } from '../../../events/events.js';
import type { HnPartnerList } from '../../../partner-list/partner-list.js';
import { exampleDataset } from '../../../test-support/example-dataset.js';
import { fileOf, mount, shownTextOf, textsOf } from '../../../test-support/mount.js';

const names = (list: Element | null): string[] =>
  [...(list?.shadowRoot?.querySelectorAll('[part=name]') ?? [])].map(shownTextOf);

const goodFile = (): string => fileOf(JSON.stringify(exampleDataset));

const example = ['Clinic', 'Green City', 'Institute'];

const errors: HnErrorEvent[] = [];
document.body.addEventListener('hn-error', (event) => errors.push(event));

/** Makes `fetch` return these responses, one per call, and real responses afterwards. */
const answers = (...responses: readonly (() => Response | Promise<Response>)[]) => {
  const real = globalThis.fetch.bind(globalThis);
  const left = [...responses];
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (...request) => {
    const next = left.shift();
    return next ? next() : real(...request);
  });
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});

afterEach(() => {
  errors.length = 0;
  vi.restoreAllMocks();
});

const listOf = (src: string): string => `<hn-partner-list src="${src}"></hn-partner-list>`;

test('ten elements request one URL once, and share the result', async () => {
  const request = answers();
  const src = goodFile();
  const list = await mount<HnPartnerList>(listOf(src).repeat(10));
  const lists = [...document.querySelectorAll('hn-partner-list')];
  await expect.poll(() => lists.map(names)).toEqual(lists.map(() => example));
  expect(request).toHaveBeenCalledTimes(1);
  list.insertAdjacentHTML('afterend', listOf(src));
  await expect.poll(() => names(list.nextElementSibling)).toEqual(example);
  expect(request).toHaveBeenCalledTimes(1);
});

test('an element that leaves does not affect the others; the last one aborts the request', async () => {
  const signals: AbortSignal[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
    if (init?.signal) signals.push(init.signal);
    return new Promise(() => undefined);
  });
  const box = document.createElement('main');
  box.innerHTML = listOf('/slow.json').repeat(2);
  document.body.replaceChildren(box);
  await expect.poll(() => signals.length).toBe(1);
  box.firstElementChild?.remove();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(signals[0]?.aborted).toBe(false);
  box.firstElementChild?.remove();
  await expect.poll(() => signals[0]?.aborted).toBe(true);
  expect(errors).toEqual([]);
});

test('a failure is reported to each element, and the next one sends a new request', async () => {
  const request = answers(() => new Response('', { status: 503 }));
  const src = goodFile();
  const first = await mount<HnPartnerList>(listOf(src).repeat(2));
  const second = first.nextElementSibling as HnPartnerList;
  await expect.poll(() => second.state).toBe('error');
  expect([first.state, request.mock.calls.length]).toEqual(['error', 1]);
  first.insertAdjacentHTML('beforebegin', listOf(src));
  await expect.poll(() => names(first.previousElementSibling)).toEqual(example);
});

test.each([
  ['a server that fails', (): Response => new Response('', { status: 502 })],
  ['a file that is no dataset any more', (): Response => new Response('<!doctype html>')],
  ['a file that holds no valid record', (): Response => new Response('[]')],
])('%s keeps the shown content, and a retry updates it', async (_, answer) => {
  const newer = { ...exampleDataset, organizations: { ...exampleDataset.organizations } };
  if (newer.organizations.clinic) newer.organizations.clinic = { ...newer.organizations.clinic, name: { en: 'Ward' } };
  const contents = [exampleDataset, newer].map((data) => JSON.stringify(data));
  vi.spyOn(globalThis, 'fetch')
    .mockResolvedValueOnce(new Response(contents[0]))
    .mockResolvedValueOnce(answer())
    .mockResolvedValueOnce(new Response(contents[1]));
  const src = `/${crypto.randomUUID()}.json`;
  const list = await mount<HnPartnerList>(`<hn-partner-list src="${src}" lang="nl"></hn-partner-list>`);
  list.src = `${src}?reload`;
  await expect.poll(() => textsOf(list, '[role=status].outdated p')).toEqual(['Dit kon niet worden bijgewerkt.']);
  expect([list.state, names(list), errors.length]).toEqual(['ready', ['Kliniek', 'Groene Stad', 'Institute'], 1]);
  list.shadowRoot?.querySelector<HTMLElement>('.outdated button')?.click();
  await expect.poll(() => names(list)).toEqual(['Ward', 'Groene Stad', 'Institute']);
  expect(textsOf(list, '.outdated')).toEqual([]);
});

test('Retry-After of a server is respected', async () => {
  const request = answers(() => new Response('', { status: 429, headers: { 'Retry-After': '1' } }));
  const src = goodFile();
  const list = await mount<HnPartnerList>(listOf(src));
  const begin = performance.now();
  list.shadowRoot?.querySelector<HTMLElement>('[role=alert] button')?.click();
  list.insertAdjacentHTML('afterend', listOf(src));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(request).toHaveBeenCalledTimes(1);
  await expect.poll(() => names(list)).toEqual(example);
  expect(performance.now() - begin).toBeGreaterThan(600);
});
