import type { Issue } from '@health-networks/core';

/** Issues that say the same of another row are of one kind. */
const kindOf = ({ rule, severity, code, remedyCode, path }: Issue): string =>
  JSON.stringify([rule, severity, code, remedyCode, path.filter((step) => typeof step !== 'number')]);

/** Groups issues that differ by their row alone, in the order in which each kind was found first. */
export const groupIssues = (issues: readonly Issue[]): Issue[][] => {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const kind = kindOf(issue);
    const group = groups.get(kind) ?? [];
    group.push(issue);
    groups.set(kind, group);
  }
  return [...groups.values()];
};
