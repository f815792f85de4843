// What a finder loads when something is chosen, in one file.
export { renderFound } from './finder-results.js';
export { searchCollaborators } from './finder-search.js';
