import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { folderOf, runCommand } from './example-apps.js';

/** A complaint of a type checker: the file and the attribute that it is about. */
export type Complaint = `${string}: ${string}`;

/** A file, a line, a column and a message. */
const reports = {
  // src/app.tsx(12,22): error TS2322: Type '"grod"' …
  compiler: /^(?<file>\S+)\((?<line>\d+),(?<column>\d+)\): error (?<message>[^]*?)(?=\n\S|$(?![^]))/gm,
  // Wrong.astro:22:18 - error ts(2322): Type '"grod"' …
  astro: /^(?<file>\S+):(?<line>\d+):(?<column>\d+) - error ts\(\d+\): (?<message>[^]*?)(?=\n\n)/gm,
  // 1795846061953 ERROR "Wrong.svelte" 9:18 "Type '\"grod\"' …"
  svelte: /ERROR "(?<file>[^"]+)" (?<line>\d+):(?<column>\d+) "(?<message>.*)"$/gm,
};

/** The attribute at a place, else the one that the message names: some complaints are about a tag as a whole. */
const attributeAt = (text: string, line: number, column: number, message: string): string => {
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const [name = ''] = /^[\w:-]*\w/.exec(rest) ?? [];
  const isTag = text.split('\n')[line - 1]?.[column - 2] === '<';
  return isTag ? (/Types of property '+"?([\w:-]+)/.exec(message)?.[1] ?? name) : name;
};

/** Parses a checker's output about an example and the files in `wrong/`. */
const complaintsIn = async (output: string, folder: string, form: RegExp): Promise<Complaint[]> => {
  const found = [...output.matchAll(form)].map(({ groups = {} }) => {
    const { file = '', line, column, message = '' } = groups;
    return { file, line: Number(line), column: Number(column), message };
  });
  // A checker may begin at the end of a file.
  const inOrder = found.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
  return Promise.all(
    inOrder.map(async ({ file, line, column, message }): Promise<Complaint> => {
      const text = await readFile(`${folder}/${file}`, 'utf8');
      return `${file}: ${attributeAt(text, line, column, message)}`;
    }),
  );
};

/** The checkers by framework, each as its users run it. */
const checkers = {
  react: { script: 'typescript/bin/tsc', args: [], form: reports.compiler },
  vue: { script: 'vue-tsc/bin/vue-tsc.js', args: [], form: reports.compiler },
  astro: { script: '@astrojs/check/bin/astro-check.js', args: [], form: reports.astro },
  svelte: { script: 'svelte-check/bin/svelte-check', args: ['--output', 'machine'], form: reports.svelte },
  events: { script: 'typescript/bin/tsc', args: [], form: reports.compiler },
};

/** Returns complaints about an example and the files in `wrong/`, which it includes. */
export const complaintsAbout = async (name: keyof typeof checkers): Promise<Complaint[]> => {
  const { script, args, form } = checkers[name];
  const folder = folderOf(`tests/wrong/${name}`);
  const output = await runCommand(script, args, folder).catch((error: unknown) =>
    error instanceof Error ? error.message : '',
  );
  return complaintsIn(stripVTControlCharacters(output), folder, form);
};
