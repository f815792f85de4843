import type { IssueWords } from '../issue-words.js';
import { common } from './de/common.js';
import { exchange } from './de/exchange.js';
import { integrity } from './de/integrity.js';
import { json } from './de/json.js';
import { merge } from './de/merge.js';
import { migrate } from './de/migrate.js';
import { references } from './de/references.js';
import { schema } from './de/schema.js';
import { table } from './de/table.js';

export const issueWords: IssueWords = { common, table, json, schema, references, exchange, merge, integrity, migrate };
