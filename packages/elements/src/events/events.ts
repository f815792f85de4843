export { HnDownloadEvent } from './download-event.js';
export { HnErrorEvent } from './error-event.js';
export { HnFilterEvent, type FilterField, type FilterState } from './filter-event.js';
export { HnIssuesEvent } from './issues-event.js';
export { HnLoadEvent } from './load-event.js';
export { HnSelectEvent, type SelectKind } from './select-event.js';
