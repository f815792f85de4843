import { expect, test } from 'vitest';
import { registerLanguage } from '../../text/languages/registry.js';
import { safeReadCsv } from '../sheets/read-csv.js';
import { danishPack } from '../test-support/danish-pack.js';
import { inFourLanguages } from '../test-support/in-four-languages.js';
import { readPersonName } from './person-name.js';

const partsOf = (cell: string): (string | undefined)[] => {
  const read = readPersonName(cell);
  if ('fault' in read) return ['fault'];
  const { honorificPrefix, givenName, familyNamePrefix, familyName } = read.value;
  return [honorificPrefix, givenName, familyNamePrefix, familyName];
};

test.each([
  ['Anna van der Berg', [undefined, 'Anna', 'van der', 'Berg']],
  ['Berg, Anna van der', [undefined, 'Anna', 'van der', 'Berg']],
  ['Luc De Vos', [undefined, 'Luc', undefined, 'De Vos']],
  ['Jan Van den Berghe', [undefined, 'Jan', undefined, 'Van den Berghe']],
  ['An Van Der Auwera', [undefined, 'An', undefined, 'Van Der Auwera']],
  ['J.P. Van Damme', [undefined, 'J.P.', undefined, 'Van Damme']],
  ['Jan Peeters jr.', [undefined, 'Jan', undefined, 'Peeters jr.']],
  ['Martin Luther King Jr', [undefined, 'Martin Luther', undefined, 'King Jr']],
  ['VAN DEN BERG Jan', [undefined, 'Jan', undefined, 'VAN DEN BERG']],
  ['Jan VAN DEN BERG', [undefined, 'Jan', undefined, 'VAN DEN BERG']],
  ['DUPONT-DURAND Marie Claire', [undefined, 'Marie Claire', undefined, 'DUPONT-DURAND']],
  ['Hr. Max von Mustermann', ['Hr.', 'Max', 'von', 'Mustermann']],
  ['Prof. Dr. Dr. h.c. Hans-Peter Weber', ['Prof. Dr. Dr. h.c.', 'Hans-Peter', undefined, 'Weber']],
  ['JAN JANSEN', [undefined, 'JAN', undefined, 'JANSEN']],
  ['jan jansen', [undefined, 'jan', undefined, 'jansen']],
  ['Vries, Jan de', [undefined, 'Jan', 'de', 'Vries']],
  ['De Vries, Jan', [undefined, 'Jan', undefined, 'De Vries']],
  ['Vries de, Jan', [undefined, 'Jan', 'de', 'Vries']],
  ['van der Berg, Anna', [undefined, 'Anna', 'van der', 'Berg']],
  ['Jansen-de Vries, Anna Maria', [undefined, 'Anna Maria', undefined, 'Jansen-de Vries']],
  ['GARCÍA LÓPEZ, María', [undefined, 'María', undefined, 'GARCÍA LÓPEZ']],
  ['Prof. Dr. Müller, Anna', ['Prof. Dr.', 'Anna', undefined, 'Müller']],
  ['Meier jun., Karl', [undefined, 'Karl', undefined, 'Meier jun.']],
  ['Dipl.-Ing. (FH) Karl Meier', ['Dipl.-Ing. (FH)', 'Karl', undefined, 'Meier']],
  ['Mag. Karl Meier', ['Mag.', 'Karl', undefined, 'Meier']],
  ['Univ.-Prof. Dr. rer. nat. Karl Meier', ['Univ.-Prof. Dr. rer. nat.', 'Karl', undefined, 'Meier']],
  ['De heer J. Smit', ['De heer', 'J.', undefined, 'Smit']],
  ['FT Anna Virtanen', ['FT', 'Anna', undefined, 'Virtanen']],
  ['Phil Foden', [undefined, 'Phil', undefined, 'Foden']],
  ['Jack Ma', [undefined, 'Jack', undefined, 'Ma']],
  ['Anna Neu', [undefined, 'Anna', undefined, 'Neu']],
  ['Karin Jansen-van den Berg', [undefined, 'Karin', undefined, 'Jansen-van den Berg']],
  ["Anna Smit-van 't Hof", [undefined, 'Anna', undefined, "Smit-van 't Hof"]],
  ['Anna Jansen-De Vries', [undefined, 'Anna', undefined, 'Jansen-De Vries']],
  ['Anna van der Berg-de Vries', [undefined, 'Anna', 'van der', 'Berg-de Vries']],
  ['Anna-Maria Smit-Jansen', [undefined, 'Anna-Maria', undefined, 'Smit-Jansen']],
  ['KARIN VAN DIJK', [undefined, 'KARIN', undefined, 'VAN DIJK']],
  ['JAN VAN DEN BERG', [undefined, 'JAN', undefined, 'VAN DEN BERG']],
  ["MARIA IN 'T VELD", [undefined, 'MARIA', undefined, "IN 'T VELD"]],
  ['JP Balkenende', [undefined, 'JP', undefined, 'Balkenende']],
  ['AM Jansen', [undefined, 'AM', undefined, 'Jansen']],
  ['AM JANSEN', [undefined, 'AM', undefined, 'JANSEN']],
  ['JA de Vries', [undefined, 'JA', 'de', 'Vries']],
  ['JD Vance', [undefined, 'JD', undefined, 'Vance']],
  ['VOS Jan', [undefined, 'Jan', undefined, 'VOS']],
  ['Jan VOS', [undefined, 'Jan', undefined, 'VOS']],
  ['Anna EK', [undefined, 'Anna', undefined, 'EK']],
  ['Karl BØ', [undefined, 'Karl', undefined, 'BØ']],
  ['ЦОЙ Виктор', [undefined, 'Виктор', undefined, 'ЦОЙ']],
  ['Anna NG', [undefined, 'Anna', undefined, 'NG']],
  ['Jan Smit III', [undefined, 'Jan', undefined, 'Smit III']],
  ['DI Anna Huber', ['DI', 'Anna', undefined, 'Huber']],
  ['KTM Matti Virtanen', ['KTM', 'Matti', undefined, 'Virtanen']],
  ['Di Smith', [undefined, 'Di', undefined, 'Smith']],
  ['Al Gore', [undefined, 'Al', undefined, 'Gore']],
  ['An Van Dijk', [undefined, 'An', undefined, 'Van Dijk']],
  ['Jan Op de Beeck', [undefined, 'Jan', undefined, 'Op de Beeck']],
  ['Jan Op De Beeck', [undefined, 'Jan', undefined, 'Op De Beeck']],
  ["Maria In 't Veld", [undefined, 'Maria', undefined, "In 't Veld"]],
  ['Jan uit den Boogaard', [undefined, 'Jan', 'uit den', 'Boogaard']],
  ['Jan Uit den Boogaard', [undefined, 'Jan', undefined, 'Uit den Boogaard']],
  ['Anna auf der Heide', [undefined, 'Anna', 'auf der', 'Heide']],
  ['Peter Am Ende', [undefined, 'Peter', undefined, 'Am Ende']],
  ['Ludwig vander Roost', [undefined, 'Ludwig', 'vander', 'Roost']],
  ['Heinrich von dem Knesebeck', [undefined, 'Heinrich', 'von dem', 'Knesebeck']],
  ['Anna von und zu Liechtenstein', [undefined, 'Anna', 'von und zu', 'Liechtenstein']],
  ['von und zu Liechtenstein, Anna', [undefined, 'Anna', 'von und zu', 'Liechtenstein']],
  ['Op de Beeck, Jan', [undefined, 'Jan', undefined, 'Op de Beeck']],
  ['Kim In Sook', [undefined, 'Kim In', undefined, 'Sook']],
  ['Prof.dr. A. Smit', ['Prof.dr.', 'A.', undefined, 'Smit']],
  ['Dr.ir. A. Smit', ['Dr.ir.', 'A.', undefined, 'Smit']],
  ['Prof.Dr. Anna Müller', ['Prof.Dr.', 'Anna', undefined, 'Müller']],
  ['Dr.rer.nat. Anna Müller', ['Dr.rer.nat.', 'Anna', undefined, 'Müller']],
  ['Dr.h.c. Anna Müller', ['Dr.h.c.', 'Anna', undefined, 'Müller']],
  ['Dipl.Ing. Karl Meier', ['Dipl.Ing.', 'Karl', undefined, 'Meier']],
  ['Or Cohen', [undefined, 'Or', undefined, 'Cohen']],
  ['Tai Chen', [undefined, 'Tai', undefined, 'Chen']],
  ['Lars Og', [undefined, 'Lars', undefined, 'Og']],
  ['LARS OG', [undefined, 'LARS', undefined, 'OG']],
  ['Jan Of', [undefined, 'Jan', undefined, 'Of']],
  ['Ja Rule', [undefined, 'Ja', undefined, 'Rule']],
])('%s', (cell, parts) => {
  expect(partsOf(cell)).toEqual(parts);
});

test.each([
  ...['toimitusjohtaja Matti Meikäläinen', 'directeur Jan Jansen', 'Jansen', 'van der Berg', 'Anna, Bert, Carla'],
  ...[
    'Jan de Vries, Piet Bakker',
    'Dr. Anna Müller, Klinikum Nord',
    'Anna Müller, Assistenz',
    'Jan Smit u. Anna Meier',
  ],
  ...['NN NN', 'N. N.', 'nieuwe medewerker volgt', 'Nog onbekend', 'noch zu benennen', 'To be announced later'],
  ...['Team Zorg', 'Pflegeteam Nord', 'Afdeling Communicatie', 'Geschäftsstelle Berlin', 'Communications Department'],
  ...['Viestinnän tiimi', 'Secretariaat Noord', 'Jan Smit e.a.'],
  ...['Jansen A.B.', 'Smit J.', 'Jan Smit RC', 'Jack MA', 'JE Jansen', 'LI Wei', 'Jansen-de Vries'],
  ...['Van Dijk', 'Van den Berg', 'VAN DIJK', 'De directie', 'De Vries Jan', 'DE VRIES JAN'],
  ...['Jan en Piet Smit', 'JAN EN PIET SMIT', 'Jan Smit en'],
])('"%s" is refused, because its parts are unclear', (cell) => {
  expect(partsOf(cell)).toEqual(['fault']);
});

test.each([
  ...["Marie-Louise van 't Hoff", 'Ana María García López', 'Anna Di Marco', 'Anna Dienst'],
  ...['Willem-Alexander ter Horst', 'Ursula von der Leyen', 'Matti Meikäläinen', 'Bob Nel', 'Søren Ås', 'Jo Nesbø'],
  ...["Sinéad O'Connor", 'J.R.R. Tolkien', 'Li Wei', 'Ann Mary MacDonald', 'Zoë Öztürk-Yılmaz', 'Ole Jørgen Berg'],
])('%s is the name of a person', (cell) => {
  expect(partsOf(cell)).not.toEqual(['fault']);
});

test('words of another language are those of its pack', () => {
  registerLanguage('da', danishPack);
  expect(partsOf('Anna Berg, cand.scient.')).toEqual(['fault']);
  expect(partsOf('Børneafsnit Nord')).toEqual(['fault']);
});

const namesIn = (cell: string) => safeReadCsv(`Name;Contact person\nClinic;${cell}\n`);

test('of several persons, or one with a post, the first is offered', () => {
  expect(inFourLanguages(namesIn('Dr. Anna Müller, Klinikum Nord'))).toEqual([
    'rows.2.Contact person "Dr. Anna Müller, Klinikum Nord" is not the full name of one person and is not read. Keep one, such as "Dr. Anna Müller"; further ones belong in rows of contacts.',
    expect.stringContaining('Houd er één over, zoals "Dr. Anna Müller"; zet andere personen in een eigen rij'),
    expect.stringContaining('Behalten Sie eine Person, etwa „Dr. Anna Müller“'),
    expect.stringContaining('Jätä yksi, esimerkiksi ”Dr. Anna Müller”'),
  ]);
});

test.each([
  ['Anna Müller M.Sc.', 'Anna Müller'],
  ['Mr. Jan Smit LL.M.', 'Mr. Jan Smit'],
  ['Anna Berg, MSc, PhD', 'Anna Berg'],
  ['Berg, Anna van der, M. Sc.', 'Berg, Anna van der'],
  ['Anna Virtanen, KTM', 'Anna Virtanen'],
  ['Jan Smit RA', 'Jan Smit'],
  ['Karl Meier, Dipl.-Ing.', 'Karl Meier'],
])('%s is no name with its degrees; it is offered without them', (cell, name) => {
  expect(inFourLanguages(namesIn(cell))).toEqual([
    `rows.2.Contact person ${JSON.stringify(cell)} is not the full name of one person and is not read. Did you mean "${name}"?`,
    expect.stringContaining(`Bedoelt u "${name}"?`),
    expect.stringContaining(`Meinten Sie „${name}“?`),
    expect.stringContaining(`Tarkoititko ”${name}”?`),
  ]);
});

test('a name sorted by its prefix is that of the same person', () => {
  const result = safeReadCsv('Name;Contact person\nA;De Vries, Jan\nB;Jan de Vries\nC;Vries, Jan de\n');
  expect(result.success && Object.keys(result.data.persons)).toEqual(['jan-de-vries']);
});
