import type { RetiredId } from '../model/records/retired-id.js';

/** Ids that were published and removed, in the order of their removal. None of them may be reused. */
export const retiredIds: readonly RetiredId[] = [
  {
    id: 'economic-board-utrecht-heart-of-health-founder',
    collection: 'memberships',
    retiredIn: '0.2.0',
    reason: 'The page says initiator, not founder.',
    replacedBy: 'economic-board-utrecht-heart-of-health-initiator',
  },
  {
    id: 'jaarbeurs-heart-of-health-lead',
    collection: 'memberships',
    retiredIn: '0.2.0',
    reason: 'The page says one of the driving forces, not lead.',
    replacedBy: 'jaarbeurs-heart-of-health-driving-force',
  },
  {
    id: 'triade-umcg-campus-groningen-lead',
    collection: 'memberships',
    retiredIn: '0.2.0',
    reason: 'The page says driving force, not lead.',
    replacedBy: 'triade-umcg-campus-groningen-driving-force',
  },
  {
    id: 'umcg-lifelines-lead',
    collection: 'memberships',
    retiredIn: '0.2.0',
    reason: 'The register says parent organization, not lead.',
    replacedBy: 'umcg-lifelines-parent-organization',
  },
  {
    id: 'niederrheinische-ihk-gnn-founder',
    collection: 'memberships',
    retiredIn: '0.2.0',
    reason: 'The page says initiator, not founder.',
    replacedBy: 'niederrheinische-ihk-gnn-initiator',
  },
  {
    id: 'euregionaal-forum-ggz-zorg-verbindt-lead',
    collection: 'memberships',
    retiredIn: '0.2.0',
    reason: 'The page says that the forum drives the cooperation of the region, not the project.',
    replacedBy: 'statement-forum-drives-cooperation',
  },
  {
    id: 'hhu-goal-involve-citizens',
    collection: 'goals',
    retiredIn: '0.2.0',
    reason: 'The document tells what the network does there, and names no goal.',
    replacedBy: 'statement-involves-citizens',
  },
  {
    id: 'theme-healthy-living',
    collection: 'concepts',
    retiredIn: '0.2.0',
    reason: 'It was the heading of a page, which no record is about.',
  },
  {
    id: 'theme-mental-health-care',
    collection: 'concepts',
    retiredIn: '0.2.0',
    reason: 'It was read from an abbreviation that the document does not spell out.',
  },
  {
    id: 'health-valley-event-2020-cancellation',
    collection: 'events',
    retiredIn: '0.2.0',
    reason: 'The event and its cancellation are one record, which cites both the plan and what became of it.',
    replacedBy: 'health-valley-event-2020',
  },
];
