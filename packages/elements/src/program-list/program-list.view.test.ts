import type { Dataset, Program } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { textOfPhrase } from '../base/text/phrase.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { programListView } from './program-list.view.js';
import { programListMessages } from './messages.js';
import type { ProgramRow } from './program-rows.js';

const program = (id: string, facts: Partial<Program> = {}): Program => ({
  id,
  name: { en: id },
  kind: 'project',
  network: 'circle',
  citations: [{ source: 'report', quote: 'as it says' }],
  ...facts,
});

const withPrograms = (...programs: Program[]): Dataset => ({
  ...exampleDataset,
  programs: Object.fromEntries(programs.map((each) => [each.id, each])),
});

const treeOf = (rows: readonly ProgramRow[]): unknown[] =>
  rows.map(({ id, parts }) => (parts.length > 0 ? [id, treeOf(parts)] : id));

const input = await viewInput(
  programListMessages,
  'nl',
  withPrograms(
    program('school', {
      name: { en: 'School', nl: 'Leerschool' },
      kind: 'academy',
      proposedBy: ['institute', 'ada', 'nobody'],
      themes: ['care'],
      description: { en: 'Teaches' },
      url: 'https://school.example.org/',
      status: 'in-development',
      startDate: '2016',
      endDate: '2020',
    }),
    program('course', { partOf: 'school', startDate: '2019-03' }),
    program('lesson', { partOf: 'course', endDate: '2020' }),
    program('lab', { kind: 'living-lab' }),
  ),
);

describe('the view of the program list', () => {
  test('contains the documented facts of a program, in the language of the page', () => {
    const [school] = programListView(input, '').tree;
    const { records: _records, parts: _parts, ...row } = school ?? { records: [], parts: [] };
    expect(row).toEqual({
      id: 'school',
      name: { value: 'Leerschool', lang: undefined },
      kind: 'academy',
      kindLabel: { value: 'Academie', lang: undefined },
      shownKind: { value: 'Academie', lang: undefined },
      facts: [
        { value: 'In ontwikkeling', lang: undefined },
        { value: '2016–2020', lang: undefined },
      ],
      description: { value: 'Teaches', lang: 'en' },
      partOf: undefined,
      ledBy: [{ name: { value: 'Kliniek', lang: undefined }, url: 'https://clinic.example.org/', roles: [] }],
      proposedBy: [
        { name: [{ value: 'Institute', lang: 'en' }], url: undefined },
        { name: [{ value: 'Ada van Example', lang: undefined }], url: undefined },
      ],
      fundedBy: [],
      themes: [{ value: 'Zorg', lang: undefined }],
      members: [],
      url: 'https://school.example.org/',
    });
  });

  test('places parts under their whole, and names it in each', () => {
    const { tree, programs, total } = programListView(input, '');
    expect(treeOf(tree)).toEqual([['school', [['course', ['lesson']]]], 'lab']);
    expect(programs.map(({ id, partOf, facts }) => [id, partOf?.value, ...facts.map(({ value }) => value)])).toEqual([
      ['school', undefined, 'In ontwikkeling', '2016–2020'],
      ['course', 'Leerschool', 'sinds maart 2019'],
      ['lesson', 'course', 'tot en met 2020'],
      ['lab', undefined],
    ]);
    expect(total).toBe(4);
  });

  test('ignores a kind that no program has', () => {
    const { kind, programs, total } = programListView(input, 'no-such-kind');
    expect([kind, programs.length]).toEqual(['', total]);
    expect(programListView(input, 'project').kind).toBe('project');
  });

  test('a kind filters the programs, with their ancestors in the tree', () => {
    const { tree, programs, kinds, total } = programListView(input, 'project');
    expect(treeOf(tree)).toEqual([['school', [['course', ['lesson']]]]]);
    expect(programs.map(({ id }) => id)).toEqual(['course', 'lesson']);
    expect(total).toBe(4);
    expect(kinds).toEqual([
      { value: 'academy', label: 'Academie', count: 1 },
      { value: 'project', label: 'Project', count: 2 },
      { value: 'living-lab', label: 'Proeftuin', count: 1 },
    ]);
  });

  test('has remarks on programs', async () => {
    const dataset = withPrograms(program('work', { note: { en: 'By whom is not said.' } }), program('other'));
    const { remarks } = programListView(await viewInput(programListMessages, 'en', dataset), '');
    expect(remarks).toEqual([
      { about: [{ value: 'work', lang: undefined }, ':'], text: { value: 'By whom is not said.', lang: undefined } },
    ]);
  });

  test('lists a member with several roles once, each role with its dates', async () => {
    const cited = { member: 'clinic', organization: 'school', citations: [] };
    const dataset: Dataset = {
      ...withPrograms(program('school')),
      memberships: {
        a: { id: 'a', role: 'funder', asOf: '2018-07', ...cited },
        b: { id: 'b', role: 'funder', startDate: '2014/2016', ...cited },
        c: { id: 'c', role: 'funder', asOf: '2018-07', ...cited },
      },
    };
    const [school] = programListView(await viewInput(programListMessages, 'en', dataset), '').tree;
    expect(school?.members.map(({ roles }) => roles.map(textOfPhrase))).toEqual([
      ['Funder (July 2018)', 'Funder (start in the period 2014–2016)'],
    ]);
  });
});
