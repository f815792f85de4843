/** Nothing happens at run time: the module is there for its types. */
const noCode = 'export {};\n';

/** Handlers by the names that JSX and Svelte know: `onhn-select`. */
const handlers = `/** Listeners: \`onhn-select\` for \`hn-select\`. */
type Handlers<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };`;

/** A site has one of the frameworks, and the others are not found there. */
const orAbsent = '// @ts-ignore A project without this framework does not find its module.';

const jsx = `import type { HnElements } from '../frameworks/elements.js';
${orAbsent}
import type { DetailedHTMLProps as ReactProps, HTMLAttributes as ReactAttributes } from 'react';
${orAbsent}
import type { ClassAttributes as PreactKeys, HTMLAttributes as PreactAttributes } from 'preact';
${orAbsent}
import type { JSX as Solid } from 'solid-js';

${handlers}

/** Properties and listeners as Solid names them: \`prop:data\`, \`on:hn-select\`. */
type SolidNames<Props, Events> = { [Name in keyof Props & string as \`prop:\${Name}\`]?: Props[Name] } & {
  [Name in keyof Events & string as \`on:\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Own<Tag extends keyof HnElements> = HnElements[Tag]['props'] & Handlers<HnElements[Tag]['events']>;

/** What React 19 takes for each tag. */
export type HnReactElements = {
  [Tag in keyof HnElements]: Omit<
    ReactProps<ReactAttributes<HnElements[Tag]['element']>, HnElements[Tag]['element']>,
    keyof HnElements[Tag]['props']
  > &
    Own<Tag>;
};

/** What Preact takes for each tag. */
export type HnPreactElements = {
  [Tag in keyof HnElements]: Omit<PreactAttributes<HnElements[Tag]['element']>, keyof HnElements[Tag]['props']> &
    PreactKeys<HnElements[Tag]['element']> &
    Own<Tag>;
};

/** What Solid takes for each tag. */
export type HnSolidElements = {
  [Tag in keyof HnElements]: Omit<Solid.HTMLAttributes<HnElements[Tag]['element']>, keyof HnElements[Tag]['props']> &
    HnElements[Tag]['props'] &
    SolidNames<HnElements[Tag]['props'], HnElements[Tag]['events']>;
};

${orAbsent}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends HnReactElements {}
  }
}

${orAbsent}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends HnPreactElements {}
  }
}

${orAbsent}
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends HnSolidElements {}
  }
}
`;

const astro = `/// <reference types="astro/astro-jsx" />
import type { HnElements } from '../frameworks/elements.js';

/** What HTML can say of a value: an object is written as JSON. */
type Written<Value> = [Extract<Value, string | number | boolean>] extends [never]
  ? string | undefined
  : Extract<Value, string | number | boolean> | undefined;

/** What templates of Astro take for each tag: attributes, since they are written as text. */
export type HnAstroElements = {
  [Tag in keyof HnElements]: Omit<astroHTML.JSX.HTMLAttributes, HnElements[Tag]['attributes']> & {
    [Name in HnElements[Tag]['attributes']]?: Written<HnElements[Tag]['props'][Name]>;
  };
};

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends HnAstroElements {}
  }
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { HnElements } from '../frameworks/elements.js';

${handlers}

/** What Svelte takes for each tag. */
export type HnSvelteElements = {
  [Tag in keyof HnElements]: Omit<HTMLAttributes<HnElements[Tag]['element']>, keyof HnElements[Tag]['props']> &
    HnElements[Tag]['props'] &
    Handlers<HnElements[Tag]['events']>;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends HnSvelteElements {}
}
`;

const vue = `import type { HTMLAttributes, PublicProps } from 'vue';
import type { HnElements } from '../frameworks/elements.js';

/** \`hn-select\` becomes \`HnSelect\`. */
type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

/** Listeners: \`@hn-select\` is \`onHnSelect\` to Vue. */
type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Pascal<Name>}\`]?: ((event: Events[Name]) => void) | undefined;
};

type HnVueElement<Tag extends keyof HnElements> = new () => HnElements[Tag]['element'] & {
  /** @deprecated For templates only. */
  $props: Omit<HTMLAttributes, keyof HnElements[Tag]['props']> &
    HnElements[Tag]['props'] &
    Listeners<HnElements[Tag]['events']> &
    PublicProps;
};

/** What templates of Vue take for each tag. */
export type HnVueElements = { [Tag in keyof HnElements]: HnVueElement<Tag> };

declare module 'vue' {
  export interface GlobalComponents extends HnVueElements {}
}
`;

/**
 * Types for the templates of each framework, by file.
 *
 * @type {readonly (readonly [string, string])[]}
 */
export const templateTypes = Object.entries({ astro, jsx, svelte, vue }).flatMap(([name, types]) => [
  /** @type {const} */ ([`${name}/${name}.js`, noCode]),
  /** @type {const} */ ([`${name}/${name}.d.ts`, types]),
]);
