import { isObject, ownValue } from './own-value.js';

/** A citation and its position in the record. */
export interface CitationEntry {
  index: number;
  citation: Record<string, unknown>;
}

/** The citations of a record. */
export const citationsOf = (record: unknown): CitationEntry[] => {
  const citations = ownValue(record, 'citations');
  if (!Array.isArray(citations)) return [];
  return citations.flatMap((citation: unknown, index) => (isObject(citation) ? [{ index, citation }] : []));
};

/** The text of a citation's field, where it has one. */
export const citedText = (citation: Record<string, unknown>, field: 'source' | 'quote'): string | undefined => {
  const text = ownValue(citation, field);
  return typeof text === 'string' ? text : undefined;
};
