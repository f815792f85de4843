import { formatList } from '@health-networks/core';
import type { Cluster } from './clusters.js';

/** Longer names are shortened; the list shows them in full. */
const maxNameLength = 24;

/** A marker with more places than this names only the first. */
const maxNamed = 2;

/** Texts that name several places. */
interface ClusterWords {
  language: string;
  /** Names a place and the number of other places. */
  clusterName: (name: string, others: number) => string;
}

const cut = (name: string): string =>
  name.length > maxNameLength ? `${name.slice(0, maxNameLength - 1).trimEnd()}…` : name;

/**
 * Returns a name for the places of a marker, and a short form for limited space: "Utrecht and De Bilt"; "Utrecht and 4
 * more" and "Utrecht +4".
 */
export const clusterNames = (
  { anchor, places }: Cluster,
  { language, clusterName }: ClusterWords,
): { text: string; short: string } => {
  const name = cut(anchor.name);
  const others = places.length - 1;
  if (others === 0) return { text: name, short: name };
  const names = places.map((place) => place.name);
  return {
    text: places.length > maxNamed ? clusterName(name, others) : formatList(names, language),
    short: `${name} +${others}`,
  };
};
