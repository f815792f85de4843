import type { Issue } from '@health-networks/core';

/** Returns a key shared by issues that differ only in the row. */
const kindOf = ({ rule, severity, code, remedyCode, path }: Issue): string =>
  JSON.stringify([rule, severity, code, remedyCode, path.filter((step) => typeof step !== 'number')]);

/** Groups issues that differ only in the row, in the order of the first issue of each kind. */
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
