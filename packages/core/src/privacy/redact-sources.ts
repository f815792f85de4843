import type { Dataset } from '../model/dataset.js';
import { maxIdLength } from '../model/guards/is-id.js';
import type { Source } from '../model/records/source.js';
import type { MentionFinder } from './mention-finder.js';

/** The site of a source as part of an id: `example-org`. */
const siteOf = (url: string): string =>
  new URL(url).hostname
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxIdLength - 20)
    .replace(/^-|-$/g, '');

const marked = ({ editorial = [] }: Source, fields: readonly string[]): string[] => [
  ...new Set([...editorial, ...fields]),
];

/**
 * A source whose title or address names a person, described by what does not: its publisher or site. The facts read
 * from it stay, and so must the source. What stands instead is ours, and marked as editorial.
 */
const redactSource = (source: Source, { inText }: MentionFinder): Source => {
  const { title, url, publisher } = source;
  const named = publisher !== undefined && !inText(publisher) ? publisher : new URL(url).hostname;
  const changes = { ...(inText(title) && { title: named }), ...(inText(url) && { url: `${new URL(url).origin}/` }) };
  const fields = Object.keys(changes);
  return fields.length === 0 ? source : { ...source, ...changes, editorial: marked(source, fields) };
};

/** The dataset with every source described without the persons, and by their old ids the ids of those named after one. */
export const redactSources = (dataset: Dataset, mentions: MentionFinder, uniqueId: (base: string) => string) => {
  const entries = Object.entries(dataset.sources).map(([id, source]) => [id, redactSource(source, mentions)] as const);
  const named = entries.filter(([id]) => mentions.inId(id));
  return {
    dataset: { ...dataset, sources: Object.fromEntries(entries) },
    newIds: new Map(named.map(([id, { url }]) => [id, uniqueId(`source-${siteOf(url)}`)])),
  };
};
