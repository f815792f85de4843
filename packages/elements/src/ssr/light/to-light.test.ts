import { expect, test } from 'vitest';
import { toLight } from './to-light.js';

const widget = (
  content: string,
  { tag = 'hn-partner-list', attributes = ' lang="nl" state="ready"', slotted = '' } = {},
): string =>
  `<${tag}${attributes}><template shadowrootmode="open"><style>b { color: red }</style>${content}</template>${slotted}</${tag}>`;

const light = (content: string): string => toLight(widget(content), 'x-');

const inside = (html: string): string => `<div class="hn-light hn-partner-list" lang="nl">${html}</div>`;

test('the content of the shadow root is moved to a standard element, without styles and comments', () => {
  expect(light('<!--lit-part--><div part="base" class="base a" tabindex="-1">\n   Text<!--/lit-part--></div>')).toBe(
    inside('<div data-part="base" class="hn-base hn-a">\nText</div>'),
  );
});

test('attributes used by the style sheet become data attributes', () => {
  const html = widget('', { attributes: ' layout="row" density="compact" network="x" state="ready"' });
  expect(toLight(html, 'x-')).toBe(
    '<div class="hn-light hn-partner-list" data-layout="row" data-density="compact"></div>',
  );
});

test('a slot is replaced by its content, and a heading keeps its place', () => {
  expect(light('<slot name="heading"><h2>Title</h2></slot><slot name="footer"></slot>')).toBe(
    inside('<div data-name="heading"><h2>Title</h2></div>'),
  );
});

test('a slotted heading of a nested widget is placed before it', () => {
  const inner = widget('<slot name="heading"><h2>Own</h2></slot><p>Text</p>', {
    tag: 'hn-key-figures',
    slotted: '<div slot="heading"><h3>Title</h3></div>',
  });
  expect(light(`<section>${inner}</section>`)).toBe(
    inside(
      '<section><div><h3>Title</h3></div><div class="hn-light hn-key-figures" lang="nl"><p>Text</p></div></section>',
    ),
  );
});

test('an empty section is removed, with links to it', () => {
  const empty = widget('', { tag: 'hn-key-figures', attributes: ' state="empty"' });
  expect(
    light(
      `<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><section id="a"><h3>A</h3>${empty}</section><section id="b">B</section>`,
    ),
  ).toBe(inside('<ul><li><a href="#x-b">B</a></li></ul><section id="x-b">B</section>'));
});

test('a disclosure button becomes a details element', () => {
  expect(
    light(
      '<li><button part="more" class="more" aria-expanded="true" aria-controls="p" aria-label="More: One">More</button><div id="p" hidden class="panel"><p class="title" aria-hidden="true">One</p>Text</div></li>',
    ),
  ).toBe(
    inside(
      '<li><details class="hn-unfold"><summary aria-label="More: One" data-part="more"><span class="hn-summary">More</span></summary><div class="hn-panel">Text</div></details></li>',
    ),
  );
});

test('an opened table row is moved into the cell of its button', () => {
  expect(
    light(
      '<table><tbody><tr><td><button aria-controls="p">More</button></td></tr><tr><td><div id="p">Text</div></td></tr></tbody></table>',
    ),
  ).toBe(
    inside(
      '<table><tbody><tr><td><details class="hn-unfold"><summary><span class="hn-summary">More</span></summary><div>Text</div></details></td></tr></tbody></table>',
    ),
  );
});

test('hidden list items are folded under the text of its button', () => {
  expect(light('<ol class="list"><li>1</li><li hidden="until-found">2</li></ol> <button>All</button>')).toBe(
    inside(
      '<ol class="hn-list"><li>1</li></ol> <details class="hn-unfold"><summary><span class="hn-summary">All</span></summary><ol class="hn-list"><li>2</li></ol></details>',
    ),
  );
});

test('a button without a panel is removed, with empty ancestors; names and column titles stay', () => {
  expect(
    light(
      '<div class="tools"><button>Save</button> <span role="status"></span></div><table><thead><tr><th aria-sort="none"><button>Name</button></th></tr></thead></table><button part="name" class="place">Utrecht</button>',
    ),
  ).toBe(
    inside(
      '<table><thead><tr><th>Name</th></tr></thead></table><span data-part="name" class="hn-place">Utrecht</span>'.replace(
        '<th>Name</th>',
        '<th><span>Name</span></th>',
      ),
    ),
  );
});

test('search, filters and hidden content are removed; counts stay', () => {
  expect(
    light(
      '<div class="filters" role="group"><label>Search <input></label><button aria-controls="c">Filters</button><div id="c"><select><option>All</option></select></div><span>Theme</span><ul><li><button>Care <span>2</span></button></li></ul></div><p role="status">3 partners</p><p></p><i hidden="">No</i>',
    ),
  ).toBe(inside('<p>3 partners</p>'));
});

test('source numbers link to their sources and back, without a script', () => {
  expect(
    light(
      '<sup><a href="#source-1" data-mark="1">1</a></sup><sup><a href="#source-1" data-mark="1">1</a></sup><li data-source="1" tabindex="-1">Source <a href="#mark-1">back</a></li>',
    ),
  ).toBe(
    inside(
      '<sup><a href="#x-source-1" id="x-mark-1">1</a></sup><sup><a href="#x-source-1">1</a></sup><li id="x-source-1">Source <a href="#x-mark-1">back</a></li>',
    ),
  );
});

test('a nested widget has its own ids', () => {
  const list = '<a href="#source-1" data-mark="1">1</a><i data-source="1">S</i>';
  const html = light(`${list}${widget(list, { tag: 'hn-key-figures', attributes: '' })}`);
  expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['x-source-1', 'x-1-source-1']);
});

test('a picture is static', () => {
  expect(
    light(
      '<svg role="group" aria-label="Network" aria-describedby="hint" focusable="false"><g role="button" tabindex="0" aria-label="A" aria-pressed="false"><text>A</text></g></svg>',
    ),
  ).toBe(inside('<svg aria-label="Network" role="img"><g><text>A</text></g></svg>'));
});

test('a sign in a picture that something opens is removed', () => {
  expect(light('<svg><text><tspan>9 members<tspan class="opens"> ▾</tspan></tspan></text></svg>')).toBe(
    inside('<svg><text><tspan>9 members</tspan></text></svg>'),
  );
});

test('instructions for a picture are removed', () => {
  const html = widget(
    '<p part="status">Choose a party.</p><p class="hint" id="hint">Press an arrow key.</p><p>Text</p>',
    {
      tag: 'hn-network-graph',
      attributes: '',
    },
  );
  expect(toLight(html, 'x-')).toBe('<div class="hn-light hn-network-graph"><p>Text</p></div>');
});
