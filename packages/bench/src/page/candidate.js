/**
 * A searchable list that has been put into a page, as the measurement drives and watches it.
 *
 * @typedef {object} Candidate
 * @property {(query: string) => void} setQuery types a query
 * @property {() => string} firstName name in the first row shown
 * @property {() => number} rowCount rows in the document
 * @property {() => boolean} isComplete are all the rows there that will be?
 */

/** @typedef {(root: Element, dataset: import('@health-networks/core').Dataset) => Candidate} MakeCandidate */

export {};
