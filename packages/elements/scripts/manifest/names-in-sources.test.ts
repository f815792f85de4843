import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { namesInSources } from './names-in-sources.js';

const files = {
  'list/list.ts': `
    import type { Row } from './rows.js';
    import { styles } from './list.styles.js';
    import {
      renderItem,
    } from '../base/item.js';
    import { HnPickEvent } from '../events/pick-event.js';
    import '../card/define.js';
    const late = () => import('./late.js');
    html\`<slot></slot><slot name="footer">\${renderItem()}</slot>\`;
    this.dispatchEvent(new HnPickEvent());
  `.replace(/^ {4}/gm, ''),
  'list/list.styles.ts': 'css`a { color: var(--hn-color, var(\n  --hn-list-color, red)); --_own: var(--_x); }`;',
  'list/late.ts': 'html`<p part="late"></p>`;',
  'list/rows.ts': 'html`<p part="type-only"></p>`;',
  'base/item.ts': `
    const renderLine = (part: string) => html\`<p part=\${part}></p>\`;
    export const renderItem = () => html\`<li part="item row">\${renderLine('name')}</li>\`;
  `,
  'events/pick-event.ts':
    "export class HnPickEvent extends Event {\n  constructor() {\n    super('hn-pick', {});\n  }\n}",
  'card/define.ts': 'html`<p part="card"></p>`;',
  'odd/odd.ts': 'html`<p part=${names.join()}></p>`;',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('finds what a file and its imports use, but for types and other elements', () => {
  expect(namesInSources(join(folder, 'list/list.ts'))).toEqual({
    slots: ['', 'footer'],
    parts: ['item', 'late', 'name', 'row'],
    cssProperties: ['--hn-color', '--hn-list-color'],
    events: ['hn-pick'],
  });
});

test('says so where a part cannot be read', () => {
  const file = join(folder, 'odd/odd.ts');
  expect(() => namesInSources(file)).toThrow(`${file} names a part in another way than part="name"`);
});
