import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../define.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { mount, textsOf } from '../test-support/mount.js';
import { shortNames, withConcepts } from '../test-support/scenes/concepts.js';
import { namesOutside, overlappingNames, spaceText } from '../test-support/wheel-room.js';
import type { HnPillarDiagram } from './pillar-diagram.js';

const seeded = (attributes = '', network = 'health-hub-utrecht'): Promise<HnPillarDiagram> =>
  mount<HnPillarDiagram>(`<hn-pillar-diagram network="${network}" ${attributes}></hn-pillar-diagram>`);

/** Shows a diagram of fictitious pillars that all have a description. */
const withData = async (data = withConcepts(6, shortNames)): Promise<HnPillarDiagram> => {
  const diagram = document.createElement('hn-pillar-diagram');
  diagram.data = data;
  document.body.replaceChildren(diagram);
  await expect.poll(() => diagram.state).toBe('ready');
  return diagram;
};

const languages = ['en', 'nl', 'de', 'fi'];
const layouts = ['wheel', 'columns', 'list'];
const open = '[part=description]:not([hidden])';

const buttonsOf = (diagram: HnPillarDiagram): HTMLButtonElement[] => [
  ...(diagram.shadowRoot?.querySelectorAll('button') ?? []),
];

const focused = (diagram: HnPillarDiagram): string => {
  const active = diagram.shadowRoot?.activeElement;
  return active?.matches(':focus-visible') === true ? (active.querySelector('.called')?.textContent ?? '') : '';
};

const phone = [414, 896] as const;

afterEach(async () => {
  await page.viewport(...phone);
});

describe.each(languages)('the pillar diagram in %s', (lang) => {
  test.each(['health-hub-utrecht', 'city-deal-health-hub', 'heart-of-health'])(
    'shows %s without overlapping or overflowing names',
    async (network) => {
      await page.viewport(1200, 900);
      const diagram = await seeded(`lang="${lang}"`, network);
      expect(textsOf(diagram, '[part=name]').length).toBeGreaterThan(2);
      expect([overlappingNames(diagram), namesOutside(diagram)]).toEqual([[], []]);
      spaceText(diagram);
      expect([overlappingNames(diagram), namesOutside(diagram)]).toEqual([[], []]);
    },
  );
});

test.each(layouts)('the six pillars of Health Hub Utrecht are in order as %s', async (layout) => {
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

test.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('names in a wheel of %i pillars do not overlap', async (count) => {
  await page.viewport(1200, 900);
  const diagram = await withData(withConcepts(count, shortNames));
  expect(diagram.shadowRoot?.querySelectorAll('svg .part')).toHaveLength(count);
  expect(overlappingNames(diagram)).toEqual([]);
});

test.each([1, 13])('%i pillars are a list without a drawing', async (count) => {
  const diagram = await withData(withConcepts(count, shortNames));
  expect(diagram.shadowRoot?.querySelectorAll('svg')).toHaveLength(0);
  expect(textsOf(diagram, '[part=name]')).toHaveLength(count);
});

describe('a pillar', () => {
  test('with a description toggles it, with aria-expanded', async () => {
    const diagram = await withData(exampleDataset);
    const chosen: [string, string][] = [];
    diagram.addEventListener('hn-select', ({ kind, recordId }) => chosen.push([kind, recordId]));
    const [button, ...others] = buttonsOf(diagram);
    expect(others).toEqual([]);
    button?.click();
    await diagram.updateComplete;
    expect(textsOf(diagram, `${open} > p:not(.title)`)).toEqual(['All that is done for patients']);
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    button?.click();
    await diagram.updateComplete;
    expect(textsOf(diagram, open)).toEqual([]);
    expect(chosen).toEqual([
      ['pillar', 'care'],
      ['pillar', ''],
    ]);
  });

  test('is also opened by its sector, which moves the focus to its name', async () => {
    await page.viewport(1200, 900);
    const diagram = await withData();
    const part = diagram.shadowRoot?.querySelectorAll('.part')[2];
    part?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await diagram.updateComplete;
    expect(diagram.shadowRoot?.activeElement).toBe(buttonsOf(diagram)[2]);
    expect(part?.classList.contains('open')).toBe(true);
  });

  test('shows its programs', async () => {
    const diagram = await withData();
    buttonsOf(diagram)[0]?.click();
    await diagram.updateComplete;
    expect(textsOf(diagram, `${open} .related li`)).toEqual([expect.stringContaining('School')]);
  });

  test('shows its description once: beside a wide wheel or below a narrow one', async () => {
    for (const [width, selected] of [
      [1200, 1],
      [600, 0],
    ] as const) {
      await page.viewport(width, 900);
      const diagram = await withData();
      buttonsOf(diagram)[1]?.click();
      await diagram.updateComplete;
      const texts = [...(diagram.shadowRoot?.querySelectorAll<HTMLElement>('.summary, .lines > li') ?? [])]
        .filter(({ textContent }) => textContent.includes('Research and education: what'))
        .filter((text) => text.checkVisibility() && text.getBoundingClientRect().width > 1);
      expect([texts.length, texts.filter((text) => text.matches('.selected')).length]).toEqual([1, selected]);
    }
  });

  test('opens below the wheel without moving it', async () => {
    await page.viewport(1200, 900);
    const diagram = await withData();
    const placesOf = (): number[] =>
      [...(diagram.shadowRoot?.querySelectorAll('svg, .concept:not(:nth-child(4)) button') ?? [])].flatMap(
        (element) => {
          const { left, top } = element.getBoundingClientRect();
          return [left, top];
        },
      );
    const before = placesOf();
    buttonsOf(diagram)[3]?.click();
    await diagram.updateComplete;
    expect(placesOf()).toEqual(before);
  });
});

test('the keyboard visits the pillars in order, toggles them, keeps the focus and leaves', async () => {
  await page.viewport(1200, 900);
  const diagram = await withData(withConcepts(3, shortNames));
  diagram.after(Object.assign(document.createElement('button'), { textContent: 'after' }));
  const trail: string[] = [];
  for (const keys of ['{Tab}', '{Enter}', '{Tab}', ' ', '{Tab}']) {
    await userEvent.keyboard(keys);
    await diagram.updateComplete;
    trail.push(`${focused(diagram)}: ${textsOf(diagram, `${open} .title`).join()}`);
  }
  expect(trail).toEqual([
    'Care at home: ',
    'Care at home: 1 Care at home',
    'Research and education: 1 Care at home',
    'Research and education: 2 Research and education',
    'Policy: 2 Research and education',
  ]);
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('after');
});

describe('the text on a sector', () => {
  const inkIn = async (style: string): Promise<readonly (string | undefined)[]> => {
    const sheet = document.createElement('style');
    sheet.textContent = `body { color: rgb(0, 0, 255) } hn-pillar-diagram { ${style} }`;
    document.head.append(sheet);
    await page.viewport(1000, 800);
    const diagram = await mount<HnPillarDiagram>(
      '<hn-pillar-diagram network="health-hub-utrecht"></hn-pillar-diagram>',
    );
    const labels = [...(diagram.shadowRoot?.querySelectorAll('.concept .label') ?? [])].slice(0, 2);
    const found = labels.map((label) =>
      getComputedStyle(label).color.replace(/\d*\.\d+/g, (part) => String(Math.round(Number(part)))),
    );
    sheet.remove();
    return found;
  };
  const ofPage = 'color(srgb 0 0 1)';

  test('has the color of the page on a tint', async () => {
    expect(await inkIn('')).toEqual([ofPage, ofPage]);
    expect(await inkIn('--hn-part-color: red')).toEqual([ofPage, ofPage]);
  });

  test('is readable on a custom color, or has the custom text color', async () => {
    const [onDark, other] = await inkIn('--hn-part-1-background-color: #123');
    expect([onDark, other]).toEqual(['color(srgb 1 1 1)', ofPage]);
    expect((await inkIn('--hn-part-1-background-color: #ffd'))[0]).toBe('color(srgb 0 0 0)');
    expect((await inkIn('--hn-part-1-background-color: #123; --hn-part-color: #ff0'))[0]).toBe('color(srgb 1 1 0)');
  });
});
