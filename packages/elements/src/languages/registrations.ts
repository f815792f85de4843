/** What to do when words of a language have been added. */
const followers = new Set<() => void>();

/** Calls back whenever words of a language are added; returns the function that ends it. */
export const followRegistrations = (follower: () => void): (() => void) => {
  followers.add(follower);
  return () => {
    followers.delete(follower);
  };
};

/** To be called when words of a language have been added. */
export const announceRegistration = (): void => {
  for (const follow of followers) follow();
};
