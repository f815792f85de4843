import type { Membership } from '../../model/records/membership.js';
import type { LocalizedText } from '../../model/values/localized-text.js';
import type { CreateId } from '../reading/create-ids.js';

/** The job title in a row of contacts. */
interface RowPost {
  readonly person: string | undefined;
  readonly organization: string | undefined;
  readonly title: string;
}

/** Collects the posts of contact persons at their organizations. */
export interface PersonPosts {
  /**
   * Adds a post. Returns false if it has no home: without a person or an organization, or if the person has another
   * title there.
   */
  readonly add: (post: RowPost) => boolean;
  readonly memberships: () => Membership[];
}

export const createPersonPosts = (createId: CreateId, text: (value: string) => LocalizedText): PersonPosts => {
  const posts = new Map<string, { membership: Membership; title: string }>();
  return {
    add: ({ person, organization, title }) => {
      if (person === undefined || organization === undefined) return false;
      const key = `${person} ${organization}`;
      const known = posts.get(key);
      if (known) return known.title === title;
      const id = createId(key, 'membership');
      const membership = { id, member: person, organization, role: 'staff', title: text(title), citations: [] };
      posts.set(key, { membership, title });
      return true;
    },
    memberships: () => [...posts.values()].map(({ membership }) => membership),
  };
};
