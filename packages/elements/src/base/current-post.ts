import { hasEnded, membershipsOf, type DatasetIndex, type Membership } from '@health-networks/core';

/** The first post of a person at an organization that has not ended: a contact is not presented by a former one. */
export const currentPost = (
  index: DatasetIndex,
  person: string,
  organization: string | undefined,
): Membership | undefined =>
  membershipsOf(index, person).find((post) => post.organization === organization && !hasEnded(post));
