import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { membersOf } from '../../query/of-network/members-of.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { formatPartnersMarkdown } from './partners-markdown.js';

const ringOf = (name: string, url?: string): Dataset =>
  makeDataset({
    organizations: byId({
      id: 'a',
      name: { en: name },
      kind: 'hospital',
      ...(url !== undefined && { url }),
      citations: [],
    }),
    networks: byId({ id: 'ring', name: { en: 'Ring' }, kind: 'cluster', citations: [] }),
    memberships: byId({ id: 'm', member: 'a', organization: 'ring', role: 'partner', citations: [] }),
  });

const write = (dataset: Dataset): string => formatPartnersMarkdown(indexDataset(dataset), 'ring');

const tableIn = (text: string): Tokens.Table => {
  const tokens = marked.lexer(text);
  const [table] = tokens;
  if (tokens.length !== 1 || table?.type !== 'table') throw new Error(`no table: ${text}`);
  return table as Tokens.Table;
};

/** Returns the visible text according to an independent parser. Throws for anything but text. */
const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.type !== 'text' && token.type !== 'escape') throw new Error(`is ${token.type}: ${token.raw}`);
      return (token as Tokens.Text).text;
    })
    .join('');

const decode = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  );

test('formatPartnersMarkdown writes name, kind, place and role', () => {
  expect(formatPartnersMarkdown(indexDataset(danishDataset), 'care-circle', { language: 'nl' })).toBe(
    [
      '| Naam | Soort | Plaats | Rol |',
      '| --- | --- | --- | --- |',
      '| Hjørneapoteket | apotek | Aarhus | observatør |',
      '| Danish embassy | ambassade |  | oprichtende partner |',
      '',
    ].join('\n'),
  );
});

test('a name with a website is a link according to another parser', () => {
  const [cell] = tableIn(write(ringOf('A [b] | c', 'https://example.org/a?b=1|2_(3)'))).rows[0] ?? [];
  const [link] = cell?.tokens ?? [];
  expect(link).toMatchObject({ type: 'link', href: 'https://example.org/a?b=1%7C2_(3)', text: 'A [b] | c' });
});

test('no name is read as markup', () => {
  const name = fc.stringMatching(/^[a-z][\\`*_{}[\]()#+.!|<>~=$^:@&"' \n;/0-9a-z🏥-]{0,30}[a-z]$/u);
  fc.assert(
    fc.property(name, (written) => {
      const table = tableIn(write(ringOf(written)));
      expect(table.rows).toHaveLength(1);
      expect(decode(textOf(table.rows[0]?.[0]?.tokens ?? []))).toBe(written.replace(/\s*\n+\s*/g, ' '));
    }),
  );
});

test('all partners of a network of the seed data are rows', () => {
  const index = indexDataset<Dataset>(seedDataset);
  const parties = membersOf(index, 'health-hub-utrecht').flatMap(({ kind, member }) =>
    kind === 'person' ? [] : member.id,
  );
  const { rows } = tableIn(formatPartnersMarkdown(index, 'health-hub-utrecht'));
  expect(rows).toHaveLength(new Set(parties).size);
});
