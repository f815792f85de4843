import type { Program } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { programListMessages } from './messages.js';
import { cutGroups, isNameAlone, type ProgramGroup } from './program-groups.js';
import { programListView } from './program-list.view.js';

const program = (id: string, kind: string, facts: Partial<Program> = {}): Program => ({
  id,
  name: { en: id },
  kind,
  network: 'circle',
  citations: [{ source: 'report' }],
  ...facts,
});

const groupsOf = async (...programs: Program[]): Promise<readonly ProgramGroup[]> => {
  const dataset = { ...exampleDataset, programs: Object.fromEntries(programs.map((each) => [each.id, each])) };
  return programListView(await viewInput(programListMessages, 'en', dataset), '').groups;
};

/** Each group; names alone stand in brackets. */
const outline = (groups: readonly ProgramGroup[]): unknown =>
  groups.map((group) => [
    group.heading?.value,
    group.count,
    ...group.rows.map((row) => (isNameAlone(row, group) ? [row.id] : row.id)),
  ]);

const mixed = [
  program('lab', 'living-lab'),
  program('bare-project', 'project'),
  program('rest', 'other'),
  program('told-project', 'project', { description: { en: 'Tells' } }),
  program('school', 'academy', { status: 'running' }),
  program('platform-a', 'platform', { startDate: '2020' }),
  program('platform-b', 'platform'),
];

describe('programs', () => {
  test('stand by kind, names alone last; kinds of one and programs without a kind at the end', async () => {
    expect(outline(await groupsOf(...mixed))).toEqual([
      ['Projects', 2, 'told-project', ['bare-project']],
      ['Platforms', 2, 'platform-a', ['platform-b']],
      ['Other programmes', 3, 'lab', 'school', ['rest']],
    ]);
  });

  test('stand without headings where no two are of a kind, or all are', async () => {
    expect(outline(await groupsOf(program('lab', 'living-lab'), program('rest', 'other')))).toEqual([
      [undefined, 2, 'lab', ['rest']],
    ]);
    const projects = await groupsOf(program('a', 'project'), program('b', 'project', { status: 'planned' }));
    expect([outline(projects), projects[0]?.tellsKind]).toEqual([[[undefined, 2, 'a', 'b']], true]);
  });

  test('are cut into a first page and the others, a group in both where need be', async () => {
    const [first, rest] = cutGroups(await groupsOf(...mixed), 3);
    expect([outline(first), outline(rest)]).toEqual([
      [
        ['Projects', 2, 'told-project', ['bare-project']],
        ['Platforms', 2, 'platform-a'],
      ],
      [
        ['Platforms', 2, ['platform-b']],
        ['Other programmes', 3, 'lab', 'school', ['rest']],
      ],
    ]);
  });
});
