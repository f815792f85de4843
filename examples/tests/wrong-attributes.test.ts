import { expect, test } from 'vitest';
import { complaintsAbout } from './wrong-attributes.js';

/** Compilers take their time on a busy machine. */
const timeout = 180_000;

/** Returns the invalid attributes in a file, in order; all other lines and the example are valid. */
const complaints = (file: string, ...attributes: readonly string[]): string[] =>
  attributes.map((attribute) => `${file}: ${attribute}`);

test('tags and wrappers in JSX accept exactly the attributes of the elements', { timeout }, async () => {
  expect(await complaintsAbout('react')).toEqual([
    ...complaints('preact-tags.tsx', 'layout', 'heading-level', 'contact', 'data', 'onhn-select', 'columns'),
    ...complaints('react-tags.tsx', 'layout', 'heading-level', 'contact', 'data', 'onhn-select', 'columns'),
    ...complaints('react-wrappers.tsx', 'layout', 'headingLevel', 'contact', 'data', 'onHnSelect', 'columns'),
    ...complaints('solid-tags.tsx', 'layout', 'heading-level', 'contact', 'prop:data', 'on:hn-select', 'columns'),
  ]);
});

test('Vue templates accept the attributes of the elements', { timeout }, async () => {
  expect(await complaintsAbout('vue')).toEqual(
    complaints('Wrong.vue', 'layout', 'heading-level', 'contact', 'data', 'hn-select'),
  );
});

test('Svelte templates accept exactly the attributes of the elements', { timeout }, async () => {
  expect(await complaintsAbout('svelte')).toEqual(
    complaints('Wrong.svelte', 'layout', 'heading-level', 'contact', 'data', 'onhn-select', 'columns'),
  );
});

test('Astro pages accept exactly the attributes of the elements and of server rendering', { timeout }, async () => {
  expect(await complaintsAbout('astro')).toEqual([
    // Of renderWidget, then of tags.
    ...complaints('Wrong.astro', 'layout'),
    ...complaints('Wrong.astro', 'layout', 'heading-level', 'contact', 'data', 'headingLevel', 'strings', 'columns'),
  ]);
});

test('importing one element adds the types of its events', { timeout }, async () => {
  expect(await complaintsAbout('events')).toEqual(complaints('one-element.ts', 'wrong'));
});
