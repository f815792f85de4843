import type { IssueWords } from '../issue-words.js';
import { common } from './nl/common.js';
import { exchange } from './nl/exchange.js';
import { integrity } from './nl/integrity.js';
import { json } from './nl/json.js';
import { merge } from './nl/merge.js';
import { migrate } from './nl/migrate.js';
import { references } from './nl/references.js';
import { schema } from './nl/schema.js';
import { table } from './nl/table.js';

export const issueWords: IssueWords = { common, table, json, schema, references, exchange, merge, integrity, migrate };
