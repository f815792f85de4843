import { describe, expect, test } from 'vitest';
import { DatasetError } from '../../model/issues/dataset-error.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { readCsvText } from './csv-text.js';

/** Names in the languages of the field. */
const names: readonly string[] = [
  'Jyväskylän sairaala',
  'Universität Gießen',
  'Klinik Münster',
  'Café Mölln',
  'Hôpital de la Pitié',
  'Reële Coöperatie België',
  'Sørensen Klinik',
  'MÜNCHENER STÄDTE',
  'École à Besançon',
  'Zürich',
];

/** As the standard defines it: some versions of Node decode 80 to 9F as control characters. */
const windows1252 = new TextDecoder('windows-1252')
  .decode(Uint8Array.from({ length: 256 }, (_, code) => code))
  .replace(/[\x80-\x9F]+/, '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ');
const macRoman = new TextDecoder('macintosh').decode(Uint8Array.from({ length: 256 }, (_, code) => code));
const letters = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑ';
const codePage850 = `${windows1252.slice(0, 128)}${letters}${' '.repeat(0xe1 - 0x80 - letters.length)}ß`;

const encode = (text: string, table: string): Uint8Array =>
  Uint8Array.from([...text], (character) => Math.max(table.indexOf(character), 0) || character.charCodeAt(0) & 127);

const problemIn = (bytes: Uint8Array, language?: string): string => {
  try {
    readCsvText(bytes, { name: 'partners.csv', maxBytes: 100_000, language });
    return 'none';
  } catch (error) {
    if (error instanceof DatasetError) return error.issues.map(formatIssue).join();
    throw error;
  }
};

const fileOf = (rows: readonly string[], end: string): string => ['Naam', ...rows, ''].join(end);

describe('a file in another encoding that is also valid Windows-1252', () => {
  test.each(names)('is refused in the encoding of MS-DOS: %s', (name) => {
    expect(problemIn(encode(fileOf([name], '\r\n'), codePage850))).toMatch(
      /code page 850 .* Save it as "CSV UTF-8"\.$/,
    );
  });

  test.each(names)('is refused in that of an old Mac: %s', (name) => {
    expect(problemIn(encode(fileOf([name], '\r'), macRoman))).toMatch(/Mac OS Roman, .* Save it as "CSV UTF-8"\.$/);
  });

  test('is refused with modern line breaks, too, with a word as evidence', () => {
    expect(problemIn(encode(fileOf(names, '\n'), macRoman))).toBe(
      'The dataset seems to be encoded as Mac OS Roman, which is not supported: "JyvŠskylŠn" would be "Jyväskylän" (partners.csv). Save it as "CSV UTF-8".',
    );
    expect(problemIn(encode(fileOf(names.slice(3, 4), '\n'), codePage850))).toContain('"Caf‚" would be "Café"');
  });

  test.each(['Stichting Müller', 'Übach-Palenberg', 'Zorg België', 'Tårnby', 'Groß', 'Øresund', 'Žalgiris Müller'])(
    'is refused because of one word: %s',
    (name) => {
      expect(problemIn(encode(fileOf([name], '\r\n'), macRoman))).toContain('seems to be encoded as Mac OS Roman');
    },
  );

  test.each([
    'Coöperatie Zorg',
    'coördinator',
    'Uniklinik Köln',
    'Göttingen',
    'Israël',
    'Zorg voor Daniël',
    'naïef',
    'UNIVERSITÄT',
  ])('is refused because of a letter in an impossible position: %s', (name) => {
    expect(problemIn(encode(fileOf([name], '\n'), macRoman))).toContain('seems to be encoded as');
  });

  test.each(['Næstved', 'Værløse Lægehus', 'Kræftens Bekæmpelse', 'Straße', 'Gießen', 'Köln', 'Coöperatie'])(
    'of MS-DOS, too: %s',
    (name) => {
      expect(problemIn(encode(fileOf([name], '\r\n'), codePage850))).toContain('code page 850');
    },
  );

  test.each([
    ['Łódź', 'windows-1250', 'Windows-1250'],
    ['Spółka', 'windows-1250', 'Windows-1250'],
    ['Szpital Łukasza', 'windows-1250', 'Windows-1250'],
    ['Bucureşti', 'windows-1250', 'Windows-1250'],
    ['Příspěvková', 'windows-1250', 'Windows-1250'],
    ['Łódź, Śląskie', 'iso-8859-2', 'ISO 8859-2'],
    ['Клиника', 'windows-1251', 'Windows-1251'],
    ['Αθήνα Κλινική', 'windows-1253', 'Windows-1253'],
  ])('is refused in that of another region: %s in %s', (name, encoding, reported) => {
    const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, code) => code));
    const problem = problemIn(encode(fileOf([name], '\r\n'), table));
    expect(problem).toContain('seems to be encoded as');
    expect(problem).toContain(reported);
    expect(problem).toContain(`"${name.split(/[ ,]/).find((word) => /[^A-Za-z]/.test(word)) ?? ''}"`);
  });

  const tableOf = (encoding: string): string =>
    new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, code) => code));

  test.each([
    ['Győr', 'hu', '1250'],
    ['Fűtő', 'hu-HU', '1250'],
    ['Plzeň', 'cs', '1250'],
    ['Zařízení', 'cs', '1250'],
    ['Sănătate', 'ro', '1250'],
    ['Občina', 'sl', '1250'],
    ['İstanbul', 'tr', '1254'],
    ['Sağlık', 'tr', '1254'],
    ['Šveits', 'et', '1257'],
    ['Rīga', 'lv', '1257'],
    ['Rēzekne', 'lv', '1257'],
    ['Ligoninė', 'lt', '1257'],
    ['Дом', 'bg', '1251'],
    ['Ιός', 'el', '1253'],
  ])('is refused in the usual one of its language: %s (%s)', (name, language, page) => {
    const problem = problemIn(encode(fileOf([name], '\r\n'), tableOf(`windows-${page}`)), language);
    expect(problem).toContain(`seems to be encoded as Windows-${page} (`);
    expect(problem).toContain(`would be "${name}" (`);
  });

  test.each([
    ['Põhja-Eesti', 'et', '1257'],
    ['Košice', 'sk', '1250'],
    ['Kórház', 'hu', '1250'],
    ['Çanakkale', 'tr', '1254'],
    ['Győr', 'hu', 'utf-8'],
    ['Citroën', 'nl', '1252'],
    ['Città', 'it-IT', '1252'],
    ['Naïf', 'elx', '1252'],
  ])('is read if its letters are those of Windows-1252: %s (%s)', (name, language, page) => {
    const table = page === 'utf-8' ? '' : tableOf(`windows-${page}`);
    const text = fileOf([name], '\r\n');
    expect(problemIn(table === '' ? new TextEncoder().encode(text) : encode(text, table), language)).toBe('none');
  });

  test.each([
    ['Győr', '1250'],
    ['Fővárosi', '1250'],
    ['Fűtő', '1250'],
    ['Jičín', '1250'],
    ['Žďár', '1250'],
    ['Đakovo', '1250'],
    ['Başkan', '1254'],
    ['Güneş', '1254'],
    ['Šiauliai', '1257'],
    ['Panevėžys', '1257'],
    ['Žmonių', '1257'],
  ])('is refused without a language, if no language of Windows-1252 has the word: %s', (name, page) => {
    const problem = problemIn(encode(fileOf([name], '\r\n'), tableOf(`windows-${page}`)));
    expect(problem).toContain(`Windows-${page} (`);
    expect(problem).toContain(`"${name}"`);
  });

  test('is refused with both encodings if two fit', () => {
    expect(problemIn(encode(fileOf(['Jyväskylä'], '\n'), macRoman))).toContain(
      'Mac OS Roman or code page 850 (MS-DOS), which is not supported: "JyvŠskylŠ" would be "Jyväskylä" or "Jyvèskylè"',
    );
  });
});

describe('a file in Windows-1252 is read', () => {
  const unusual = [
    'Škoda Žilina Œuvre',
    'Košice, Niš',
    'Zorg•Net',
    'd‘Ancona’s',
    'Noord–Holland—Zuid',
    '„Zorg“ ‚net‘ «x» ›y‹',
    'Med™ Zorg® 10€ ½ 5° §3',
    'wacht…even',
    'SeinäJoki ÉcolePlus',
    'Zorg™plus',
    'Dr. Ÿ',
    'CAFÉ ÜBER',
    'CaféRestaurant',
    'Jan Jansen†',
    '†Jan Jansen',
    'Stichting ‚Het Huis‘',
    'art. 5 § 3',
    'MAŽEIKIAI Žalgiris Šiauliai',
    'DŽIUGAS',
    'Kršnjavi, Boštjan, Jošt, Pošta, Vyšší, Tomáš',
    'Foto‘s, auto‘s, rock‘n roll, O‘Neill, can‘t',
    'Vita•Net, zorg•net, 10€, €5',
    'Julián, Seán, Málaga, São João',
    'Zorgpartner¹, 100 m² vloer, 1º piso, Mª José, ±5, £5, ½ dag',
    'Þingeyri, Íþróttir, Það, Heilbrigðisstofnun, lýðheilsa, Ísafjörður, alþýða',
    'Põhja, Jõgeva, Põltsamaa, Tõrva, Guimarães, Ações, João Simões, Võ',
    'Mère, Genève, naïf, Haïti, Lluïsa, Barcelonès, però, creò, Perú, Málaga, Ávila',
    'Küçük, Koç, Özçelik, façade, maître, Benoît, château, Citroën',
    'Società più, Forlì, où, Tórshavn, Færøerne, Røisland, Køie',
  ];

  test.each([...names, ...unusual])('%s', (name) => {
    for (const end of ['\n', '\r\n']) {
      expect(readCsvText(encode(fileOf([name], end), windows1252), { name: 'x', maxBytes: 1000 })).toBe(
        fileOf([name], '\n'),
      );
    }
  });

  test('with the line breaks of an old Mac, if its letters confirm the encoding', () => {
    const text = fileOf([...names, 'Foto’s d’Ancona', 'Zorg•Net'], '\r');
    expect(problemIn(encode(text, windows1252))).toBe('none');
  });
});

describe('a file in ISO 8859-15', () => {
  const latin9 = new TextDecoder('iso-8859-15').decode(Uint8Array.from({ length: 256 }, (_, code) => code));

  test.each([
    ['Šveits', '¦veits'],
    ['Bašta', 'Ba¨ta'],
    ['5 €', '¤'],
    ['Köln 5€', '5¤'],
    ['Œuvre sociale', '¼uvre'],
    ['sœur', 's½ur'],
    ['œuvre', '½uvre'],
    ['Œillet', '¼illet'],
  ])('is refused where a sign differs: %s', (name, read) => {
    expect(problemIn(encode(fileOf(['Jyväskylän sairaala', name], '\n'), latin9))).toContain(
      `seems to be encoded as ISO 8859-15, which is not supported: "${read}" would be`,
    );
  });

  test.each([
    'Café · 1½ dag',
    '½ Meile',
    'elke ½uur',
    '½dag',
    'foto´s',
    '´s-Hertogenbosch',
    'A ¦ B',
    '§ 5',
    'Zürich',
    '“Zorg”',
  ])('is not assumed for signs of Windows-1252: %s', (name) => {
    expect(problemIn(encode(fileOf([name], '\n'), windows1252))).toBe('none');
  });
});
