import { hasEnded, membershipsOf, type DatasetIndex, type Membership } from '@health-networks/core';

/**
 * Finds a person's first post at an organization that has not ended, so that a contact is never shown with a former
 * post.
 */
export const currentPost = (
  index: DatasetIndex,
  person: string,
  organization: string | undefined,
): Membership | undefined =>
  membershipsOf(index, person).find((post) => post.organization === organization && !hasEnded(post));
