import { formatList } from '@health-networks/core';
import type { Cluster } from './clusters.js';

/** Longer names are cut; the list shows them whole. */
const longestName = 24;

/** Of so many places, a marker names each. */
const mostNamed = 2;

/** Words that name several places. */
interface ClusterWords {
  language: string;
  /** Names a place and so many more. */
  clusterName: (name: string, others: number) => string;
}

const cut = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

/** "Utrecht and De Bilt", "Utrecht and 4 more", and "Utrecht +4" where there is no room. */
export const clusterNames = (
  { anchor, places }: Cluster,
  { language, clusterName }: ClusterWords,
): { text: string; short: string } => {
  const name = cut(anchor.name);
  const others = places.length - 1;
  if (others === 0) return { text: name, short: name };
  const names = places.map((place) => place.name);
  return {
    text: places.length > mostNamed ? clusterName(name, others) : formatList(names, language),
    short: `${name} +${others}`,
  };
};
