import { hasEnded, membershipsOf, type DatasetIndex, type Membership } from '@health-networks/core';

/**
 * The first post of a person at an organization that has not ended, so that a contact is never shown with a former
 * post.
 */
export const currentPost = (
  index: DatasetIndex,
  person: string,
  organization: string | undefined,
): Membership | undefined =>
  membershipsOf(index, person).find((post) => post.organization === organization && !hasEnded(post));
