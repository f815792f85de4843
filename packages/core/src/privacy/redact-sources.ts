import type { Dataset } from '../model/dataset.js';
import { maxIdLength } from '../model/guards/is-id.js';
import type { Source } from '../model/records/source.js';
import type { MentionFinder } from './mention-finder.js';

/** Returns the site of a source as part of an id: `example-org`. */
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
 * Replaces a title or URL that contains a person's name by the publisher or site, and marks it as editorial. The source
 * itself stays, because facts cite it.
 */
const redactSource = (source: Source, { inText }: MentionFinder): Source => {
  const { title, url, publisher } = source;
  const named = publisher !== undefined && !inText(publisher) ? publisher : new URL(url).hostname;
  const changes = { ...(inText(title) && { title: named }), ...(inText(url) && { url: `${new URL(url).origin}/` }) };
  const fields = Object.keys(changes);
  return fields.length === 0 ? source : { ...source, ...changes, editorial: marked(source, fields) };
};

/** Redacts all sources. `newIds` maps ids that contain a name to new ones. */
export const redactSources = (dataset: Dataset, mentions: MentionFinder, uniqueId: (base: string) => string) => {
  const entries = Object.entries(dataset.sources).map(([id, source]) => [id, redactSource(source, mentions)] as const);
  const named = entries.filter(([id]) => mentions.inId(id));
  return {
    dataset: { ...dataset, sources: Object.fromEntries(entries) },
    newIds: new Map(named.map(([id, { url }]) => [id, uniqueId(`source-${siteOf(url)}`)])),
  };
};
