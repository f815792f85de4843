import { membershipsOf, type DatasetIndex, type Membership } from '@health-networks/core';
import { isCurrent } from './is-current.js';

/** Finds a person's first present post at an organization, so that a contact is never shown with a former post. */
export const currentPost = (
  index: DatasetIndex,
  person: string,
  organization: string | undefined,
): Membership | undefined =>
  membershipsOf(index, person).find((post) => post.organization === organization && isCurrent(post));
