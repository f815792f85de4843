import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import type { Dataset, Source } from '../../model/types.generated.js';
import { citationsOf, citedText } from '../helpers/citations.js';
import { allRecords } from '../helpers/records.js';
import { findSourceFolder, foldSpace, containsQuote } from '../helpers/source-texts.js';
import type { CheckContext, Rule } from '../rule.js';

const name = 'quotes-stand-in-source';

const skipped = issueAt(name, [], {
  severity: 'info',
  ...integrityFault('texts-absent', 'name-folder'),
});

const missingText = ({ id, textFile }: Source): Issue =>
  issueAt(name, ['sources', id, 'textFile'], {
    value: textFile,
    ...integrityFault('text-file-absent', 'put-file'),
  });

const checkQuotes = (dataset: Dataset, texts: ReadonlyMap<string, string>): Issue[] =>
  allRecords(dataset).flatMap(({ record, path }) =>
    citationsOf(record).flatMap(({ index, citation }) => {
      const [text, quote] = [texts.get(citedText(citation, 'source') ?? ''), citedText(citation, 'quote')];
      if (text === undefined || quote === undefined || containsQuote(text, foldSpace(quote))) return [];
      const source = citedText(citation, 'source') ?? '';
      const fault = { value: quote, ...integrityFault('not-in-source', 'copy-words', { source }) };
      return [issueAt(name, [...path, 'citations', index, 'quote'], fault)];
    }),
  );

/** Checks that every quote occurs in the stored text of its source; skips sources without `textFile`. */
export const quotesStandInSource = {
  name,
  description: 'Every quote stands in the stored text of its source word for word.',
  check: (dataset: Dataset, context: CheckContext): Issue[] => {
    const stored = Object.values(dataset.sources).filter(({ textFile }) => textFile !== undefined);
    if (stored.length === 0) return [];
    const readSource = context.readSource ?? findSourceFolder();
    if (!readSource) return [skipped];
    const texts = new Map<string, string>();
    const missing = stored.filter((source) => {
      const text = readSource(source);
      if (text !== undefined) texts.set(source.id, foldSpace(text));
      return text === undefined;
    });
    return [...missing.map(missingText), ...checkQuotes(dataset, texts)];
  },
} satisfies Rule;
