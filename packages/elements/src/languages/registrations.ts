const followers = new Set<() => void>();

/** Subscribes to language registrations; returns a function that unsubscribes. */
export const followRegistrations = (follower: () => void): (() => void) => {
  followers.add(follower);
  return () => followers.delete(follower);
};

/** Notifies subscribers of a registration. */
export const announceRegistration = (): void => {
  for (const follow of followers) follow();
};
