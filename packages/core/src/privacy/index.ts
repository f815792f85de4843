export { erasePerson } from './erase-person.js';
export type { Doubt } from './find-doubts.js';
export { isPersonalMailbox } from './is-personal-mailbox.js';
export { personsToReview } from './persons-to-review.js';
export type { Erasure } from './remove-persons.js';
export { withoutPersonalData } from './without-personal-data.js';
