import type { Program } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { programListMessages } from './messages.js';
import { cutGroups, isNameAlone, type ProgramGroup, type ProgramOverview } from './program-groups.js';
import { programListView } from './program-list.view.js';

const program = (id: string, kind: string, facts: Partial<Program> = {}): Program => ({
  id,
  name: { en: id },
  kind,
  network: 'circle',
  citations: [{ source: 'report' }],
  ...facts,
});

const overview = async (...programs: Program[]): Promise<ProgramOverview> => {
  const dataset = { ...exampleDataset, programs: Object.fromEntries(programs.map((each) => [each.id, each])) };
  return programListView(await viewInput(programListMessages, 'en', dataset), '').overview;
};

const groupsOf = async (...programs: Program[]): Promise<readonly ProgramGroup[]> =>
  (await overview(...programs)).described;

/** Returns each group; programs with a name only are in brackets. */
const outline = (groups: readonly ProgramGroup[]): unknown =>
  groups.map((group) => [
    group.heading?.value,
    ...group.rows.map((row) => (isNameAlone(row, group) ? [row.id] : row.id)),
  ]);

const mixed = [
  program('lab', 'living-lab'),
  program('bare-project', 'project'),
  program('rest', 'other'),
  program('told-project', 'project', { description: { en: 'Tells' } }),
  program('school', 'academy', { status: 'planned' }),
  program('platform-a', 'platform', { startDate: '2020' }),
  program('platform-b', 'platform'),
];

const about = 'It is about something that a reader can understand.';

const described = (id: string, kind: string, text = about): Program => program(id, kind, { description: { en: text } });

describe('programs', () => {
  test('are grouped by kind, with bare names last; single kinds and programs without a kind at the end', async () => {
    expect(outline(await groupsOf(...mixed))).toEqual([
      ['Projects', 'told-project', ['bare-project']],
      ['Platforms', 'platform-a', ['platform-b']],
      ['Other programmes', 'lab', 'school', ['rest']],
    ]);
  });

  test('have no headings if no two have the same kind, or all do', async () => {
    expect(outline(await groupsOf(program('lab', 'living-lab'), program('rest', 'other')))).toEqual([
      [undefined, 'lab', ['rest']],
    ]);
    const projects = await groupsOf(program('a', 'project'), program('b', 'project', { status: 'planned' }));
    expect([outline(projects), projects[0]?.showsKind]).toEqual([[[undefined, 'a', 'b']], true]);
  });

  test('are split into a first page and the rest, possibly within a group; bare names stay with their kind', async () => {
    const [first, rest] = cutGroups(await groupsOf(...mixed), 3);
    expect([outline(first), outline(rest)]).toEqual([
      [
        ['Projects', 'told-project', ['bare-project']],
        ['Platforms', 'platform-a', ['platform-b']],
        ['Other programmes', 'lab'],
      ],
      [['Other programmes', 'school', ['rest']]],
    ]);
  });

  test('with descriptions form an overview from three on, grouped by kind', async () => {
    // The school has leads.
    const some = [described('a', 'project'), ...mixed];
    expect(outline((await overview(...some)).others)).toEqual([]);
    const { described: first, others } = await overview(...some, described('b', 'project'), described('c', 'platform'));
    expect([outline(first), outline(others)]).toEqual([
      [
        ['Projects', 'a', 'b', ['bare-project']],
        ['Platforms', 'c', ['platform-b']],
        ['Other programmes', 'school'],
      ],
      [[undefined, 'lab', 'told-project', 'platform-a', ['rest']]],
    ]);
  });

  test('of a kind with the same first sentence share it as introduction', async () => {
    const shared = 'They work on large things together.';
    const first = [
      described('a', 'project', `${shared} The first.`),
      described('b', 'project', `${shared} The second.`),
    ];
    const [projects] = await groupsOf(...first, described('lab', 'platform', `${shared} The third.`));
    const descriptions = projects?.rows.map(({ description }) => description?.value);
    expect([projects?.shared?.value, descriptions]).toEqual([shared, ['The first.', 'The second.']]);
    const [mixedProjects] = await groupsOf(...first, described('c', 'project'), described('lab', 'platform'));
    expect([mixedProjects?.shared, mixedProjects?.rows[0]?.description?.value]).toEqual([
      undefined,
      `${shared} The first.`,
    ]);
  });
});
