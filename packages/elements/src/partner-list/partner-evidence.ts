import { findSource, type AnyRecord } from '@health-networks/core';
import { evidenceOf, type Evidence, type EvidenceNote } from '../base/evidence/evidence.view.js';
import type { PartnerListInput } from './messages.js';
import type { PartnerRow } from './partner-row.js';
import { recordsOf } from './partner-relations.js';
import type { UnnamedMembers } from './member-counts.js';

/** What evidence is asked for; it looks no further than it has to. */
interface Shown {
  readonly input: PartnerListInput;
  readonly rows: readonly PartnerRow[];
  readonly unnamed: UnnamedMembers | undefined;
}

/** What the list rests on, in the order in which its sources are numbered. */
function* recordsIn(shown: Shown): Generator<AnyRecord, undefined> {
  for (const { related } of shown.rows) for (const relation of related.relations) yield* recordsOf(relation);
  const { unnamed } = shown;
  if (unnamed) for (const { record } of [...unnamed.figures, ...unnamed.groups]) yield record;
}

/** Numbers sources in order of first use, as far as it has to look. */
const numbering = (shown: Shown): ((source: string) => number | undefined) => {
  const numbers = new Map<string, number | undefined>();
  const records = recordsIn(shown);
  let count = 0;
  return (wanted) => {
    while (!numbers.has(wanted)) {
      const { value } = records.next();
      if (!value) return undefined;
      for (const { source } of value.citations) {
        if (!numbers.has(source)) numbers.set(source, findSource(shown.input.index, source) && ++count);
      }
    }
    return numbers.get(wanted);
  };
};

/**
 * The evidence of a long list. The first screen needs the numbers of a few sources, which the first rows give; the
 * quotes are gathered when the list of sources is shown.
 */
export const partnerEvidence = (shown: Shown): Evidence => {
  const numberOf = numbering(shown);
  let notes: readonly EvidenceNote[] | undefined;
  return {
    get notes() {
      return (notes ??= evidenceOf(shown.input.index, [...recordsIn(shown)], shown.input.messages).notes);
    },
    marksOf: (...records) => {
      const ids = new Set(records.flatMap(({ citations }) => citations.map(({ source }) => source)));
      return [...ids].flatMap((id) => numberOf(id) ?? []).sort((a, b) => a - b);
    },
  };
};
