import { collectionNames } from '@health-networks/core';
import { codeOf, type Command } from '../context.js';
import { completionScripts } from '../output/completion-scripts.js';
import type { DescribedCommand } from '../output/describe-commands.js';
import { languages } from '../words/choose-language.js';
import { writers } from './diff.js';
import { delimiters } from './export.js';
import { formatNames } from './format-names.js';
import { choose } from './given-values.js';
import { policies } from './merge.js';

export interface CompletionOptions {
  readonly shell: string;
  readonly commands: readonly DescribedCommand[];
}

/** Prints the script with which a shell completes commands, options and their values. */
export const completion: Command<CompletionOptions> = (context, { shell, commands }) => {
  const script = choose(completionScripts, '<shell>', shell, context);
  const values = {
    '--lang': languages,
    '--collection': collectionNames,
    '--delimiter': Object.keys(delimiters),
    'export --to': formatNames,
    'diff --format': Object.keys(writers),
    'merge --on-conflict': policies,
    'completion completion': Object.keys(completionScripts),
  };
  context.host.writeOutput(script({ commands, values }));
  return Promise.resolve(codeOf(true));
};
