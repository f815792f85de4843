import { commonWords as common } from '../../model/issues/words/common.js';
import { exchangeWords as exchange } from '../../model/issues/words/exchange.js';
import { integrityWords as integrity } from '../../model/issues/words/integrity.js';
import { jsonWords as json } from '../../model/issues/words/json.js';
import { mergeWords as merge } from '../../model/issues/words/merge.js';
import { migrateWords as migrate } from '../../model/issues/words/migrate.js';
import { referenceWords as references } from '../../model/issues/words/references.js';
import { schemaWords as schema } from '../../model/issues/words/schema.js';
import { allTableWords } from '../../model/issues/words/sheets.js';
import type { IssueWords } from '../issue-words.js';

export const issueWords: IssueWords = {
  common,
  table: allTableWords(),
  json,
  schema,
  references,
  exchange,
  merge,
  integrity,
  migrate,
};
