/**
 * A searchable list in a page, with the operations that the measurement needs.
 *
 * @typedef {object} Candidate
 * @property {(query: string) => void} setQuery types a query
 * @property {() => string} firstName name in the first row shown
 * @property {() => number} rowCount rows in the document
 * @property {() => boolean} isComplete whether all rows have been rendered
 */

/** @typedef {(root: Element, dataset: import('@health-networks/core').Dataset) => Candidate} MakeCandidate */

export {};
