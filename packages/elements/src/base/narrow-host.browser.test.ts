import { afterAll, describe, expect, test } from 'vitest';
import '../define.js';
import { closeStage, nextFrame, show } from '../test-support/gallery/stage.js';
import { allScenes } from '../test-support/scenes/index.js';

const width = 320;

/** Containers that grow with their content, unless it can shrink. */
const containers: [what: string, html: string][] = [
  ['a grid', '<div style="display: grid"><div class="here"></div></div>'],
  ['a cell of a grid', '<div style="display: grid" class="here"></div>'],
  ['a row', '<div style="display: flex"><div class="here"></div><p>Beside</p></div>'],
  ['an item of a row', '<div style="display: flex" class="here"></div>'],
  ['a float', '<div style="float: inline-start" class="here"></div>'],
  ['a cell of a table', '<table><tr><td class="here"></td><td>Beside</td></tr></table>'],
  ['a set of fields', '<fieldset class="here"></fieldset>'],
];

/** Creates a page with such a container, as wide as a small phone. */
const narrowPage = (html: string, widget: Element): HTMLElement => {
  const page = document.createElement('main');
  page.style.cssText = `inline-size: ${width}px; box-sizing: border-box; padding: 16px; overflow: auto`;
  page.innerHTML = html;
  page.querySelector('.here')?.append(widget);
  document.body.replaceChildren(page);
  return page;
};

const least = 100;

afterAll(closeStage);

describe.each(allScenes)('<$tag>', ({ tag, long, others }) => {
  const scenes = { long, ...('table' in others && { table: others.table }) };

  test.each(Object.entries(scenes))('%s does not widen a narrow page in any container', async (_, scene) => {
    const widget = await show(tag, scene);
    const found: [string, number][] = [];
    for (const [what, html] of containers) {
      const page = narrowPage(html, widget);
      await widget.updateComplete;
      await nextFrame();
      await nextFrame();
      if (page.scrollWidth > width) found.push([what, page.scrollWidth]);
      const own = widget.getBoundingClientRect().width;
      if (own < least) found.push([`${what}, too narrow`, own]);
    }
    expect(found).toEqual([]);
  });
});

/** Narrower than any phone. */
const sideBar = 160;

test.each(allScenes)('<$tag> fits a narrow side bar', async ({ tag, full, long, others }) => {
  const found: [string, number][] = [];
  for (const [name, scene] of Object.entries({ full, long, ...others })) {
    const widget = await show(tag, scene);
    const bar = document.createElement('aside');
    bar.style.cssText = `inline-size: ${sideBar}px; overflow: auto`;
    bar.append(widget);
    document.body.replaceChildren(bar);
    await widget.updateComplete;
    await nextFrame();
    await nextFrame();
    if (bar.scrollWidth > sideBar) found.push([name, bar.scrollWidth]);
  }
  expect(found).toEqual([]);
});

test.each([
  ['a float', '<div style="float: inline-start" class="here"></div>'],
  ['a centered column', '<div style="display: flex; flex-direction: column; align-items: center" class="here"></div>'],
  ['an item of a row', '<div style="display: flex" class="here"></div>'],
  ['a dialog', '<dialog open style="position: static" class="here"></dialog>'],
])('a widget takes the room in %s, like a paragraph', async (_, html) => {
  const [{ tag, full } = { tag: 'hn-none', full: {} }] = allScenes;
  const widget = await show(tag, full);
  const page = narrowPage(html, widget);
  page.style.inlineSize = '1000px';
  expect(widget.getBoundingClientRect().width).toBeGreaterThan(880);
});
