import type { IssueWords } from '../issue-words.js';
import { common } from './fi/common.js';
import { exchange } from './fi/exchange.js';
import { integrity } from './fi/integrity.js';
import { json } from './fi/json.js';
import { merge } from './fi/merge.js';
import { migrate } from './fi/migrate.js';
import { references } from './fi/references.js';
import { schema } from './fi/schema.js';
import { table } from './fi/table.js';

export const issueWords: IssueWords = { common, table, json, schema, references, exchange, merge, integrity, migrate };
