import { describe, expect, test, vi } from 'vitest';
import '../../define.js';
import type { HnIssuesEvent } from '../../events/events.js';
import type { HnPartnerList } from '../../partner-list/partner-list.js';
import { collectErrors } from '../../test-support/collect-errors.js';
import { exampleDataset } from '../../test-support/example-dataset.js';
import { fileOf, mount, shownTextOf, textsOf } from '../../test-support/mount.js';

const goodFile = (): string => fileOf(JSON.stringify(exampleDataset));

const nameList = (list: HnPartnerList): string[] => textsOf(list, '[part=name]');

const example = ['Clinic', 'Green City', 'Institute'];

const errors = collectErrors();

describe('data sources', () => {
  test('a file', async () => {
    const list = await mount<HnPartnerList>(`<hn-partner-list src="${goodFile()}"></hn-partner-list>`);
    expect(nameList(list)).toEqual(example);
  });

  test('the nearest hn-dataset, loaded once for all nested elements', async () => {
    const request = vi.spyOn(globalThis, 'fetch');
    const list = await mount<HnPartnerList>(
      `<hn-dataset src="${goodFile()}"><hn-partner-list></hn-partner-list><hn-contact-card></hn-contact-card></hn-dataset>`,
    );
    expect(nameList(list)).toEqual(example);
    const card = document.querySelector('hn-contact-card');
    await expect.poll(() => card?.state).toBe('ready');
    expect(request).toHaveBeenCalledTimes(1);
  });

  test('a script child', async () => {
    const list = await mount<HnPartnerList>(
      `<hn-partner-list><script type="application/json">${JSON.stringify(exampleDataset)}</script></hn-partner-list>`,
    );
    expect(nameList(list)).toEqual(example);
  });

  test('the bundled network, without a request for a file', async () => {
    const request = vi.spyOn(globalThis, 'fetch');
    const list = await mount<HnPartnerList>('<hn-partner-list network="finland-netherlands"></hn-partner-list>');
    expect(nameList(list)).toEqual(['Health Hub Utrecht', 'Netherlands Embassy in Finland']);
    expect(request).not.toHaveBeenCalled();
  });

  test('the property data, which takes precedence', async () => {
    const list = await mount<HnPartnerList>('<hn-partner-list network="upgraded"></hn-partner-list>');
    list.network = 'circle';
    list.data = exampleDataset;
    await expect.poll(() => nameList(list)).toEqual(example);
  });
});

test('a late response to an old URL is dropped', async () => {
  const list = await mount<HnPartnerList>(`<hn-partner-list src="${goodFile()}"></hn-partner-list>`);
  const renamed = { ...exampleDataset, organizations: { ...exampleDataset.organizations } };
  delete renamed.organizations.institute;
  list.src = fileOf('{"late": true');
  await list.updateComplete;
  list.src = fileOf(JSON.stringify({ ...exampleDataset, memberships: {}, contactPoints: {} }));
  await expect.poll(() => nameList(list)).toEqual([]);
  expect(list.state).toBe('empty');
});

const brokenDataset = {
  ...exampleDataset,
  organizations: { clinic: { name: { en: 'Clinic' }, kind: 'hospital', url: 'javascript:alert(1)', color: 'red' } },
  events: { opening: { name: { en: 'Opening' }, startDate: '2026-02-30', status: 'held' } },
};

describe('data failures', () => {
  const cases: [what: string, attributes: () => string, code: string, message: string][] = [
    [
      'an unknown bundled network',
      () => 'network="nowhere"',
      'unknown-network',
      'Ein Netzwerk mit dieser ID gibt es nicht.',
    ],
    [
      'an unknown network of a file',
      () => `src="${goodFile()}" network="nowhere"`,
      'unknown-network',
      'Ein Netzwerk mit dieser ID gibt es nicht.',
    ],
    [
      'nothing asked for',
      () => '',
      'no-data',
      'Dieses Element nennt kein Netzwerk. Bitte network, src oder data angeben.',
    ],
    [
      'HTML instead of JSON',
      () => `src="${fileOf('<!doctype html>', 'text/html')}"`,
      'not-a-dataset',
      'Die Datei ist weder ein Datensatz noch eine Tabelle mit Partnern.',
    ],
    ['an invalid file', () => `src="${fileOf('[]')}"`, 'invalid-data', 'Die Datei enthält Fehler.'],
    [
      'an address that is none',
      () => 'src="https://"',
      'not-found',
      'Die Datei wurde nicht gefunden. Erneut versuchen',
    ],
    [
      'an address that nobody answers',
      () => 'src="http://localhost:9/none.json"',
      'unreachable',
      'Das konnte nicht geladen werden. Erneut versuchen',
    ],
  ];

  test.each(cases)(
    '%s is reported in the reader’s language, and the fallback stays',
    async (_, attributes, code, message) => {
      const list = await mount<HnPartnerList>(
        `<hn-partner-list lang="de" show-issues ${attributes()}><p>Unsere Partner</p></hn-partner-list>`,
      );
      expect(list.state).toBe('error');
      const said = textsOf(list, '[role=alert] slot > p, [role=alert] button');
      expect(said.join(' ')).toBe(`Dieser Teil der Seite kann gerade nicht angezeigt werden. ${message}`);
      const slot = list.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])');
      expect(slot?.assignedElements().map(shownTextOf)).toEqual(['Unsere Partner']);
      expect(errors.map(({ error }) => error.code)).toEqual([code]);
    },
  );

  test('the valid records of a faulty file are shown, and an event lists every issue with path and remedy', async () => {
    const reported: HnIssuesEvent[] = [];
    document.body.addEventListener('hn-issues', (event) => reported.push(event), { once: true });
    const list = await mount<HnPartnerList>(
      `<hn-partner-list src="${fileOf(JSON.stringify(brokenDataset))}"></hn-partner-list>`,
    );
    expect([list.state, nameList(list), reported.length, errors]).toEqual(['ready', ['Clinic'], 1, []]);
    const issues = reported[0]?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.')).sort()).toEqual(
      expect.arrayContaining([
        'events.opening.startDate',
        'memberships.ada-alderman.organization',
        'organizations.clinic.color',
        'organizations.clinic.url',
      ]),
    );
    expect(issues.filter(({ remedy }) => remedy === '')).toEqual([]);
  });

  test.each([
    ['/reloaded.json', '/reloaded.json?version=2', 'ready', example],
    ['/partners.json', '/others.json', 'error', []],
  ])('after a change from %s to %s, which is missing, the state is %s', async (before, src, state, names) => {
    const answer = vi.spyOn(globalThis, 'fetch');
    answer.mockResolvedValueOnce(new Response(JSON.stringify(exampleDataset)));
    answer.mockResolvedValue(new Response('', { status: 404 }));
    const list = await mount<HnPartnerList>(`<hn-partner-list src="${before}" lang="en"></hn-partner-list>`);
    expect([list.state, nameList(list)]).toEqual(['ready', example]);
    list.src = src;
    await expect.poll(() => errors.length).toBe(1);
    await list.updateComplete;
    expect([list.state, nameList(list)]).toEqual([state, names]);
  });

  test('a retry button is shown and works', async () => {
    const answer = vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response('', { status: 503 }));
    const list = await mount<HnPartnerList>(`<hn-partner-list src="${goodFile()}"></hn-partner-list>`);
    expect(list.state).toBe('error');
    list.shadowRoot?.querySelector('button')?.click();
    await expect.poll(() => nameList(list)).toEqual(example);
    expect(answer).toHaveBeenCalledTimes(2);
  });
});

test('data are escaped', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const clinic = exampleDataset.organizations.clinic;
  if (!clinic) throw new Error('The example data lost their clinic.');
  const list = await mount<HnPartnerList>('<hn-partner-list></hn-partner-list>');
  list.data = {
    ...exampleDataset,
    organizations: {
      ...exampleDataset.organizations,
      clinic: { ...clinic, name: { en: hostile }, url: 'javascript:alert(1)' },
    },
  };
  await expect.poll(() => nameList(list)[0]).toBe(hostile);
  expect(list.shadowRoot?.querySelectorAll('img, [href^="javascript:" i]')).toHaveLength(0);
});

test('a lazy widget requests nothing before it is near the viewport', async () => {
  const box = document.createElement('main');
  box.innerHTML = '<div></div><hn-partner-list network="upgraded" loading="lazy"></hn-partner-list>';
  const [above, list] = [box.querySelector('div'), box.querySelector('hn-partner-list')];
  if (!above || !list) throw new Error('The test page is not whole.');
  above.style.height = '5000px';
  document.body.replaceChildren(box);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(list.state).toBe('loading');
  list.scrollIntoView();
  await expect.poll(() => list.state).toBe('ready');
});

test('visitors see one line, and editors the reasons', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const list = await mount<HnPartnerList>(`<hn-partner-list src="${fileOf('[]')}" lang="en"></hn-partner-list>`);
  expect(textsOf(list, '[role=alert]')).toEqual(['This part of the page can’t be shown at the moment.']);
});

test('data that a framework sets after the element is defined cause no error', async () => {
  document.body.innerHTML = '<hn-partner-list network="upgraded-later"><p>Partners</p></hn-partner-list>';
  const list = document.querySelector('hn-partner-list');
  await list?.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(list?.state).toBe('loading');
  Object.assign(list ?? {}, { network: undefined, data: exampleDataset });
  await expect.poll(() => list && nameList(list)).toEqual(example);
  expect(errors).toEqual([]);
});
