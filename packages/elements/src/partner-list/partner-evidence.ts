import { findSource, type AnyRecord } from '@health-networks/core';
import { evidenceOf, type Evidence, type EvidenceNote } from '../base/evidence/evidence.view.js';
import type { PartnerListInput } from './messages.js';
import type { PartnerRow } from './partner-row.js';
import type { UnnamedMembers } from './member-counts.js';

/** What the evidence and the remarks are about; read lazily. */
export interface Shown {
  readonly input: PartnerListInput;
  readonly rows: readonly PartnerRow[];
  readonly unnamed: UnnamedMembers | undefined;
}

/**
 * The records behind the list, in the order in which sources are numbered. A generator, so that numbering can stop
 * early.
 */
function* recordsIn(shown: Shown): Generator<AnyRecord, undefined> {
  for (const { records } of shown.rows) yield* records;
  const { unnamed } = shown;
  if (unnamed) for (const { record } of [...unnamed.figures, ...unnamed.groups]) yield record;
}

/** Numbers sources in order of first use, reading records only until the wanted source is found. */
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
 * Lazy evidence for a long list: the first screen needs a few source numbers, which the first rows give. Quotes are
 * collected when the list of sources is shown.
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
