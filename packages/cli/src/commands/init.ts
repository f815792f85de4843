import { formatIssue, indexDataset } from '@health-networks/core';
import { formatDatasetJson, safeReadPartnersCsv, toFormSheets } from '@health-networks/core/io';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf, printJson, type Command } from '../context.js';
import { UsageError } from '../host.js';
import { writeOutputFile } from '../output/write-file.js';
import { writeWorkbook } from '../output/write-workbook.js';
import { isLanguageTag } from '../words/choose-language.js';

export interface InitOptions {
  readonly network: string;
  readonly name?: string;
  /** BCP 47 tag of the language of the names; that of messages unless given. */
  readonly namesIn?: string;
  readonly force?: boolean;
}

/** Writes a workbook to fill in, and the dataset of a network without partners. */
export const init: Command<InitOptions> = async (context, { network: id, name, namesIn, force = false }) => {
  const { host, words } = context;
  const language = namesIn ?? context.language;
  if (!isLanguageTag(language)) throw new UsageError(words.wrongLanguage('--names-in', language));
  const files = { dataset: `${id}.json`, workbook: `${id}.xlsx` };
  // Reading an empty table checks id and name and creates the dataset.
  const empty = safeReadPartnersCsv('Name\n', { network: { id, ...(name !== undefined && { name }) }, language });
  if (!empty.success) {
    const [issue] = empty.error.issues;
    throw new UsageError(issue && issue.path[1] !== 'id' ? formatIssue(issue) : words.invalidId(id));
  }
  const existing = Object.values(files).find((file) => existsSync(resolve(host.folder, file)));
  if (existing !== undefined && !force) throw new UsageError(words.exists(existing));
  const sheets = toFormSheets(indexDataset(empty.data), id, { language });
  await writeOutputFile(files.workbook, await writeWorkbook(sheets, new Date(0)), context);
  await writeOutputFile(files.dataset, formatDatasetJson(empty.data), context);
  if (context.json) printJson(context, { ok: true, ...files });
  else
    host.writeError(
      `\n${words.fillIn(files.workbook)}\n  health-networks import ${files.workbook} --into ${files.dataset}\n`,
    );
  return codeOf(true);
};
