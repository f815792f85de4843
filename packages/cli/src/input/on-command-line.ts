import type { Issue } from '@health-networks/core';
import { workbookFault } from './workbook-fault.js';

/** Remedies that name an option of the reader, with our remedies that name the command-line option. */
const remedies = {
  'table.known-columns': 'known-columns',
  'table.name-contact-column': 'name-contact-column',
  'table.write-country-code': 'write-country-code',
  'table.did-you-mean-or-declare': 'did-you-mean-or-lenient',
  'table.use-one-of-or-declare': 'use-one-of-or-lenient',
  'table.write-name-header': 'name-header-or-column',
  'table.put-together': 'put-together-or-choose',
  'table.leave-or-remove': 'leave-or-remove',
  'exchange.leave-or-remove': 'leave-or-remove',
  'merge.say-the-same': 'say-the-same-or-choose',
  'schema.migrate': 'migrate-file',
  'common.keep-within-bytes': 'keep-smaller',
} as const;

/** Vocabularies whose unknown words are not taken as written, not even with --lenient. */
const onlyDeclared: readonly string[] = ['table.unknown-status', 'table.unknown-attendance'];

const declareOnly = {
  'did-you-mean-or-lenient': 'did-you-mean-or-into',
  'use-one-of-or-lenient': 'use-one-of-or-into',
} as const;

const isNamed = (code: string | undefined): code is keyof typeof remedies =>
  code !== undefined && Object.hasOwn(remedies, code);

type OwnRemedy =
  (typeof remedies)[keyof typeof remedies] | (typeof declareOnly)[keyof typeof declareOnly] | 'check-telephone';

/** Returns our remedy, or another one where the user has already done what it says. */
const ownRemedy = ({ code, remedyCode }: Issue, hasCountry: boolean): OwnRemedy | undefined => {
  if (!isNamed(remedyCode)) return undefined;
  const remedy = remedies[remedyCode];
  if (remedy === 'write-country-code' && hasCountry) return 'check-telephone';
  const isDeclareOnly = remedy === 'did-you-mean-or-lenient' || remedy === 'use-one-of-or-lenient';
  return isDeclareOnly && onlyDeclared.includes(code ?? '') ? declareOnly[remedy] : remedy;
};

/** A file as an argument in a shell. */
const asArgument = (file: string): string => (/^[\w./-]+$/.test(file) ? file : JSON.stringify(file));

/** What the user has said, and the file that was read. */
interface Circumstances {
  readonly hasCountry?: boolean | undefined;
  readonly file?: string;
}

/** Replaces the remedy of an issue by one that names the command or its option. */
export const onCommandLine = (issue: Issue, { hasCountry = false, file }: Circumstances = {}): Issue => {
  const own = ownRemedy(issue, hasCountry);
  if (own === undefined) return issue;
  const values = { ...issue.values, ...(own === 'migrate-file' && { argument: asArgument(file ?? '') }) };
  // Any message: only the remedy is used.
  const { remedy, remedyCode } = workbookFault('protected', own, values);
  return { ...issue, values, remedy, remedyCode };
};
