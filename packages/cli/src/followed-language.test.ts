import { expect, test } from 'vitest';
import { folderWith } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const said = async (headers: string, language: string): Promise<string> => {
  const folder = folderWith({ 'p.csv': `${headers};Budget\nAlpha;x;y\n` });
  const column = headers.startsWith('Nom') ? ['--column', 'Nom=name'] : [];
  const { err } = await runHere(folder, [
    ...['import', 'p.csv', '--network', 'ring', '--names-in', 'fr', '--lang', language, ...column],
  ]);
  return err;
};

test.each([
  ['nl', 'ID, Naam, Andere namen'],
  ['de', 'ID, Name, Andere Namen'],
  ['fi', 'ID, Nimi, Muut nimet'],
  ['en', 'ID, Name, Other names'],
])(
  'columns are listed in the language of the message if the file has no headers in one that we know: %s',
  async (language, list) => {
    expect(await said('Nom;Ville', language)).toContain(list);
  },
);

test('columns are listed in the language of the headers, also in a message in another one', async () => {
  expect(await said('Naam;Andere namen', 'de')).toContain('ID, Naam, Andere namen');
});
