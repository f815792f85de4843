import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the scripts as it was built. */
export const cdn = dirname(fileURLToPath(import.meta.resolve('@health-networks/elements/cdn/hn.js')));

const read = (name: string): string => readFileSync(join(cdn, name), 'utf8');

/** Of every file in the folder, by path. */
export const hashes = JSON.parse(read('sri.json')) as Record<string, string>;

export const importMap = read('importmap.json');

/** The policy that sites copy. */
export const policy = JSON.parse(read('csp.json')) as {
  header: string;
  directives: Record<string, string[]>;
  importMap: { base: string; hash: string; header: string };
};

/** Tags of the widgets that show something. */
export const widgets = Object.keys((JSON.parse(read('files.json')) as { tags: object }).tags).filter(
  (tag) => tag !== 'hn-dataset',
);

/** Each widget once, with a text for pages on which it cannot be drawn. */
export const everyWidget = widgets
  .map((tag) => `<${tag} network="health-hub-utrecht" evidence="full"><p>Fallback</p></${tag}>`)
  .join('');

/** The scripts, and how each is loaded. */
export const scripts = [
  ['hn.js', 'module'],
  ['hn.all.js', 'text/javascript'],
] as const;

/** A page whose policy lacks our name: its header, and the line that loads a script. */
export const withoutOurName = (file: string, type: string): [header: string, script: string] => [
  policy.header.replace('trusted-types health-networks', 'trusted-types others'),
  `<script type="${type}" src="/hn/${file}" defer></script>`,
];

/** Messages that say which directive lacks our name. */
export const saysWhatIsMissing = (messages: readonly string[]): string[] =>
  messages.filter((line) => line.includes('Add health-networks to its directive trusted-types'));
