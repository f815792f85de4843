import { expect, test } from 'vitest';
import { exampleElement } from '../test-support/example-element.js';
import { elementTypes, taggedElements } from './element-types.js';
import { frameworkFiles } from './framework-files.js';

test('every element has a wrapper and types for each framework', () => {
  expect(frameworkFiles([exampleElement]).map(([file]) => file)).toEqual([
    'frameworks/elements.d.ts',
    'react/list.js',
    'react/list.d.ts',
    'react/react.js',
    'react/react.d.ts',
    'astro/astro.js',
    'astro/astro.d.ts',
    'jsx/jsx.js',
    'jsx/jsx.d.ts',
    'svelte/svelte.js',
    'svelte/svelte.d.ts',
    'vue/vue.js',
    'vue/vue.d.ts',
  ]);
});

test('properties can be set by property and attribute name, to the allowed values', () => {
  expect(elementTypes(taggedElements([exampleElement]))).toBe(`import type { HnLoadEvent } from '../events/events.js';
import type { HnList } from '../list/list.js';

/** What can be set on \`<hn-list>\`: its properties, and its attributes where they have other names. */
export interface HnListProps {
  /** Address. */
  src?: HnList['src'] | undefined;
  /** Look. */
  lookOf?: 'grid' | 'list' | undefined;
  /** Look. */
  'look-of'?: 'grid' | 'list' | undefined;
  /** Is it open? */
  open?: HnList['open'] | undefined;
  /** Data. */
  data?: HnList['data'] | undefined;
}

/** Events of \`<hn-list>\`. */
export interface HnListEvents {
  /** Data are there. */
  'hn-load': HnLoadEvent;
}

/** The elements by their tags. */
export interface HnElements {
  /** A list. */
  'hn-list': {
    element: HnList;
    props: HnListProps;
    events: HnListEvents;
    attributes: 'src' | 'look-of' | 'open';
  };
}
`);
});

test('every React module begins with the directive for client components', () => {
  const modules = frameworkFiles([exampleElement]).filter(([file]) => /^react\/.*\.js$/.test(file));
  expect(modules.map(([file, code]) => [file, code.split('\n')[0]])).toEqual([
    ['react/list.js', "'use client';"],
    ['react/react.js', "'use client';"],
  ]);
});

test('a wrapper for React registers its element and names its listeners as React does', () => {
  expect(new Map(frameworkFiles([exampleElement])).get('react/list.js')).toBe(`'use client';
import * as react from 'react';
import { createComponent } from '@lit/react';
import { HnList as elementClass } from '../list/define.js';

export const HnList = /* @__PURE__ */ createComponent({
  react,
  tagName: 'hn-list',
  elementClass,
  displayName: 'HnList',
  events: {
    onHnLoad: 'hn-load',
  },
});
`);
});
