import { describe, expect, test } from 'vitest';
import '../define.js';
import { colorSchemes, useColorScheme, violationsIn } from '../test-support/accessibility.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { mount, textsOf } from '../test-support/mount.js';
import type { HnPillarDiagram } from './pillar-diagram.js';

const seeded = (attributes = ''): Promise<HnPillarDiagram> =>
  mount<HnPillarDiagram>(`<hn-pillar-diagram network="health-hub-utrecht" ${attributes}></hn-pillar-diagram>`);

const layouts = ['wheel', 'columns', 'list'];

describe.each(['en', 'nl', 'de', 'fi'])('the pillar diagram in %s', (lang) => {
  describe.each(colorSchemes)('in %s', (scheme) => {
    test.each(layouts)('has no barrier that axe finds as %s', async (layout) => {
      useColorScheme(scheme);
      const diagram = await seeded(`lang="${lang}" layout="${layout}" evidence="full"`);
      expect(await violationsIn(diagram)).toEqual([]);
    });
  });
});

test.each(layouts)('the six pillars of Health Hub Utrecht stand in their order as %s', async (layout) => {
  const diagram = await seeded(`layout="${layout}"`);
  expect(textsOf(diagram, '[part=name]')).toEqual([
    'Health and wellbeing daily practice',
    'Policy and governance',
    'Research and education',
    'Design and innovation',
    'Economic development and spatial planning',
    'Use and participation by citizens and patients',
  ]);
});

test('the wheel holds every name inside its part, at full width and in the longest language', async () => {
  const diagram = await seeded('lang="de"');
  const outside = [...(diagram.shadowRoot?.querySelectorAll('.pillar') ?? [])].filter(
    (pillar) => pillar.scrollWidth > pillar.clientWidth + 1,
  );
  expect(outside).toEqual([]);
});

test('a pillar with a description opens and closes it, and says so', async () => {
  const diagram = await seeded();
  diagram.network = 'circle';
  diagram.data = exampleDataset;
  await expect.poll(() => textsOf(diagram, '[part=name]')).toEqual(['Care', 'Learning']);
  const chosen: string[] = [];
  diagram.addEventListener('hn-select', ({ recordId }) => chosen.push(recordId));
  const button = diagram.shadowRoot?.querySelector('button');
  button?.click();
  await diagram.updateComplete;
  expect(textsOf(diagram, '[part=description]')).toEqual(['All that is done for patients']);
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  button?.click();
  await diagram.updateComplete;
  expect(textsOf(diagram, '[part=description]')).toEqual([]);
  expect(chosen).toEqual(['care', '']);
});
