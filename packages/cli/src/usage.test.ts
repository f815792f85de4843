import { describe, expect, test } from 'vitest';
import { lines } from './test-support/ring-files.js';
import { folderWith } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';
import { helpIn } from './words/help/help-in.js';

const folder = folderWith({});

describe('usage errors are in the language of the reader', () => {
  test.each([
    ['an unknown option', ['validate', 'x', '--jsn'], 'De optie --jsn bestaat niet. Bedoelt u "--json"?'],
    ['an unknown command', ['valdate', 'x'], 'De opdracht "valdate" bestaat niet. Bedoelt u "validate"?'],
    ['a missing argument', ['validate'], 'Er ontbreekt een argument: <files>.'],
    ['a missing value', ['import', 'x', '--name'], 'Er ontbreekt een waarde: --name <name>.'],
    ['a missing option', ['init'], 'Er ontbreekt een optie: --network <id>.'],
    ['too many arguments', ['migrate', 'x', 'y'], 'migrate heeft te veel argumenten.'],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await runHere(folder, [...args, '--lang', 'nl']);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: lines(message, '(zie --help)') });
  });

  test('which is set by arguments before or after the fault, or by the system', async () => {
    const reportedBy = async (args: string[], env = {}) => (await runHere(folder, args, { env })).err.split('\n')[0];
    expect([
      await reportedBy(['--lang=fi', 'nope']),
      await reportedBy(['nope', '--lang', 'de']),
      await reportedBy(['nope'], { LANG: 'nl_NL.UTF-8' }),
      await reportedBy(['validate', 'x', '--lang', 'xx']),
    ]).toEqual([
      'Komentoa ”nope” ei ole.',
      'Den Befehl „nope“ gibt es nicht.',
      'De opdracht "nope" bestaat niet.',
      '--lang "xx" is not known. Use one of: en, nl, de, fi.',
    ]);
  });

  test('as are faults in option values', async () => {
    const args = ['import', 'x', '--network', 'x', '--names-in', '12', '--lang', 'nl'];
    expect((await runHere(folder, args)).err).toBe('--names-in "12" is geen taalcode, zoals da of pt-BR.\n');
  });

  test.each([
    ['en', 'a.csv is not a workbook: leave out --sheet.\n'],
    ['nl', 'a.csv is geen werkmap: laat --sheet weg.\n'],
    ['de', 'a.csv ist keine Arbeitsmappe: Lassen Sie --sheet weg.\n'],
    ['fi', 'a.csv ei ole työkirja: jätä --sheet pois.\n'],
  ])('as is a sheet of a file without sheets, in %s', async (lang, err) => {
    const table = folderWith({ 'a.csv': 'Name\nA\n' });
    expect(await runHere(table, ['validate', 'a.csv', '--sheet', 'Foo', '--lang', lang])).toEqual({
      code: 2,
      out: '',
      err,
    });
  });

  test('as are system errors', async () => {
    expect((await runHere(folder, ['validate', '.', '--lang', 'de'])).err).toBe(
      '. ist nicht lesbar: es ist ein Ordner\n',
    );
  });
});

test.each([
  ['an option', ['validate', 'x', '--jsn'], 'There is no option --jsn. Did you mean "--json"?'],
  ['a file', ['validate', 'x.csv'], 'There is no file x.csv.'],
])('a usage error of %s is printed as JSON', async (_, args, wrongUse) => {
  const { code, out } = await runHere(folder, [...args, '--json']);
  expect([code, JSON.parse(out)]).toEqual([2, { ok: false, problems: [], wrongUse }]);
});

describe('help is in the language of the reader', () => {
  const commands = [
    '',
    'init',
    'validate',
    'import',
    'merge',
    'migrate',
    'export',
    'snippet',
    'show',
    'find',
    'diff',
    'serve',
    'completion',
  ];
  const english = Object.entries(helpIn('en')).filter(([key]) => key !== 'to');

  describe.each([
    ['nl', 'Gebruik: health-networks', 'Opties:'],
    ['de', 'Aufruf: health-networks', 'Optionen:'],
    ['fi', 'Käyttö: health-networks', 'Valitsimet:'],
  ] as const)('%s', (language, usage, heading) => {
    test.each(commands)('of "%s"', async (command) => {
      const { code, out } = await runHere(folder, [...(command === '' ? [] : [command]), '--help', '--lang', language]);
      const text = out.replace(/\s+/g, ' ');
      expect([code, out.startsWith(usage), out.split('\n').includes(heading)]).toEqual([0, true, true]);
      const own: Readonly<Record<string, string>> = helpIn(language);
      const left = english.filter(
        ([key, words]) => own[key] !== words && text.includes(` ${words.replace(/\s+/g, ' ')}`),
      );
      expect(left).toEqual([]);
    });

    test('every text is its own', () => {
      const own = Object.values(helpIn(language));
      expect(english.filter(([, words]) => own.includes(words))).toEqual([]);
    });
  });

  test('as set by the system, also without arguments', async () => {
    const { code, err } = await runHere(folder, [], { env: { LANG: 'de_DE.UTF-8' } });
    expect([code, err.startsWith('Aufruf: health-networks [Optionen] [Befehl]\n')]).toEqual([2, true]);
    expect((await runHere(folder, ['--help', '--lang', 'en'], { env: { LANG: 'de_DE.UTF-8' } })).out).toMatch(
      /^Usage: health-networks \[options\] \[command\]\n/,
    );
  });
});
