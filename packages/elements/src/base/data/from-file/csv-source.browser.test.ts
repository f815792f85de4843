import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../define.js';
import type { HnErrorEvent, HnIssuesEvent } from '../../../events/events.js';
import type { HnPartnerList } from '../../../partner-list/partner-list.js';
import { fileOf, mount, shownTextOf, textsOf } from '../../../test-support/mount.js';

const errors: HnErrorEvent[] = [];
document.body.addEventListener('hn-error', (event) => errors.push(event));

afterEach(() => {
  errors.length = 0;
  vi.restoreAllMocks();
});

const good = [
  '\uFEFFNaam;Soort;Plaats;Website;Contactpersoon',
  'Zorg, wonen & welzijn;Ziekenhuizen;Utrecht;https://zorg.example.org/;x',
  '"<img src=x onerror=alert(1)>";gemeente;;;',
  "'=SOM(1);;;;",
].join('\r\n');

const names = ['Zorg, wonen & welzijn', '<img src=x onerror=alert(1)>', '=SOM(1)'];

const linksIn = (list: HnPartnerList): (string | null)[] =>
  [...(list.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

const mountList = (attributes: string): Promise<HnPartnerList> =>
  mount(`<hn-partner-list lang="nl" ${attributes}><p>Onze partners</p></hn-partner-list>`);

describe('a table of partners', () => {
  test('is shown as partners of the requested network', async () => {
    const list = await mountList(`network="onze-kring" src="${fileOf(good, 'text/csv;charset=utf-8')}"`);
    expect(textsOf(list, '[part=name]').sort()).toEqual([...names].sort());
    expect(textsOf(list, '[part=heading]')).toEqual(['Partners']);
    expect(linksIn(list)).toEqual(['https://zorg.example.org/']);
    expect(list.shadowRoot?.querySelectorAll('img, span[lang]')).toHaveLength(0);
  });

  test('is recognized by its extension without a media type', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(
      new Response(good, { headers: { 'content-type': 'text/plain' } }),
    );
    const list = await mountList('src="https://example.org/files/De%20Kring.CSV?v=2"');
    expect(textsOf(list, '[part=heading]')).toEqual(['Partners van De Kring']);
  });

  test.each([
    'application/csv',
    'text/x-csv; charset=utf-8',
    'text/comma-separated-values',
    'application/octet-stream',
    'text/plain',
    'application/vnd.ms-excel',
    '',
  ])('is recognized by the media type "%s" without an extension', async (type) => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(
      new Response(new TextEncoder().encode(good), { headers: type ? { 'content-type': type } : {} }),
    );
    const list = await mountList(`network="onze-kring" src="https://example.org/download/${encodeURIComponent(type)}"`);
    expect(textsOf(list, '[part=name]').sort()).toEqual([...names].sort());
  });

  test.each([
    ['a dataset', '\uFEFF \n{"schemaVersion": 0}'],
    ['a page', '<!doctype html><title>Log in</title>'],
    ['a list', '[1]'],
    ['nothing', ''],
  ])('is not assumed for %s without a media type', async (what, text) => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response(new TextEncoder().encode(text)));
    await mountList(`src="https://example.org/file/${encodeURIComponent(what)}"`);
    expect(errors.map(({ error }) => error.message)).toEqual([expect.stringContaining('dataset')]);
  });

  test('is shared by elements inside an hn-dataset', async () => {
    const list = await mount<HnPartnerList>(
      `<hn-dataset src="${fileOf(good, 'text/csv')}"><hn-partner-list></hn-partner-list></hn-dataset>`,
    );
    expect(textsOf(list, '[part=name]')).toHaveLength(3);
  });
});

describe('a table in an unsupported language', () => {
  const danish = fileOf('Navn;Sted (by=kommune);Slags\nRegionen;Odense;region\n', 'text/csv');

  test('is read with the columns of the page, in an element and an hn-dataset', async () => {
    const columns = 'csv-columns="Navn=name; Sted (by=kommune)=place; Slags = Kind;"';
    const list = await mountList(`src="${danish}" ${columns}`);
    const inside = await mount<HnPartnerList>(
      `<hn-dataset src="${danish}" ${columns}><hn-partner-list></hn-partner-list></hn-dataset>`,
    );
    expect([list, inside].map((one) => textsOf(one, '[part=name]'))).toEqual([['Regionen'], ['Regionen']]);
    expect(shownTextOf(list.shadowRoot)).toContain('Odense');
  });

  test('is read again after a change of the columns', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const list = await mountList(`src="${danish}" csv-columns="Navn=nmae"`);
    expect(list.state).toBe('error');
    expect(errors.map(({ error }) => error.message).join()).toMatch(/"nmae" is not a column.*Known names: id, name, /s);
    list.setAttribute('csv-columns', 'Navn=name');
    await vi.waitFor(() => {
      expect(textsOf(list, '[part=name]')).toEqual(['Regionen']);
    });
    warn.mockRestore();
  });

  test('reports headers of the page that it lacks', async () => {
    const list = await mountList(`src="${danish}" csv-columns="Navnet=name"`);
    expect(list.state).toBe('error');
    expect(errors.map(({ error }) => error.message).join()).toMatch(/Navnet.*Did you mean "Navn"/s);
  });
});

describe('a table with unknown kinds and roles', () => {
  test('is shown as written, which is reported', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const reported: HnIssuesEvent[] = [];
    const listen = (event: HnIssuesEvent): number => reported.push(event);
    document.body.addEventListener('hn-issues', listen);
    const csv = 'Naam;Soort;Rol\nDe Zwaan;kapper;meekijker\nDe Leeuwerik;Kapper;partner\nUMC;ziekenhuis;\n';
    const list = await mountList(`src="${fileOf(csv, 'text/csv')}" filters="always"`);
    document.body.removeEventListener('hn-issues', listen);
    await expect
      .poll(() => textsOf(list, 'select option'))
      .toEqual(expect.arrayContaining(['Kapper (2)', 'Ziekenhuis (1)', 'Meekijker (1)']));
    expect(textsOf(list, '[part=name]')).toEqual(['De Zwaan', 'De Leeuwerik', 'UMC']);
    expect(reported.flatMap(({ issues }) => issues.map(({ path, value }) => [path, value]))).toEqual([
      [['rows', 2, 'Soort'], 'kapper'],
      [['rows', 2, 'Rol'], 'meekijker'],
    ]);
    expect(String(warn.mock.calls[0])).toContain('Else leave it: it is shown as written.');
  });
});

describe('a table with mistakes', () => {
  test('is shown without them, and each is reported', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const reported: HnIssuesEvent[] = [];
    document.body.addEventListener('hn-issues', (event) => reported.push(event), { once: true });
    const csv = [
      'Naam;Soort;Plaatss;Website;Logo',
      'Aker;ziekenhuis;Utrecht;www.example.org;javascript:alert(1)',
      ';;;https://b.example.org/;',
      'Berk;;;https://berk.example.org/;',
    ].join('\n');
    const list = await mountList(`show-issues src="${fileOf(csv, 'text/csv')}"`);
    expect([list.state, textsOf(list, '[part=name]'), linksIn(list)]).toEqual([
      'ready',
      ['Aker', 'Berk'],
      ['https://berk.example.org/'],
    ]);
    const places = reported.flatMap(({ issues }) => issues.map(({ path }) => path.join('.')));
    expect(places).toEqual(['rows.1.Plaatss', 'rows.2.Website', 'rows.2.Logo', 'rows.3.Naam']);
    expect(textsOf(list, '[part=issues][lang=nl] li:not([lang])')).toEqual([
      'Rij 1, kolom Plaatss is een onbekende kolom: wat eronder staat, wordt niet gelezen. Bedoelt u "Plaats"?',
      'Rij 2, kolom Website: "www.example.org" is geen volledig webadres. Schrijf "https://www.example.org".',
      'Rij 2, kolom Logo: "javascript:alert(1)" is geen volledig webadres. Geef het volledige adres van de afbeelding, zoals "https://www.example.org/logo.svg".',
      'Rij 3, kolom Naam is leeg. Vul de naam in, of verwijder de rij.',
    ]);
    expect(errors).toEqual([]);
  });

  test('that is an HTML page is reported in the reader’s language', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const list = await mountList(`show-issues src="${fileOf('<!doctype html>', 'text/csv')}"`);
    expect(list.state).toBe('error');
    expect(textsOf(list, '[role=alert] slot > p')).toEqual([
      'Dit deel van de pagina kan nu niet worden getoond.',
      'Het bestand is geen dataset en geen tabel met partners.',
    ]);
    const slot = list.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])');
    expect(slot?.assignedElements().map(shownTextOf)).toEqual(['Onze partners']);
    expect(errors.map(({ error }) => [error.code, error.issues.map(({ path }) => path)])).toEqual([
      ['not-a-dataset', [[]]],
    ]);
  });
});
