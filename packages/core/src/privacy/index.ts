export { erasePerson } from './erase-person.js';
export { isPersonalMailbox } from './is-personal-mailbox.js';
export { personsToReview } from './persons-to-review.js';
export { withoutPersonalData } from './without-personal-data.js';
