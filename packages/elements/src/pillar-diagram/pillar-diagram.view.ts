import { pillarsOf, type Concept } from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence.view.js';
import type { ViewInput } from '../base/hn-element.js';
import { requiredText, shownText, type ShownText } from '../base/text.js';

/** One pillar, numbered as the network orders it. */
export interface PillarRow {
  id: string;
  number: number;
  label: ShownText;
  description: ShownText | undefined;
  record: Concept;
}

/** The pillars to show, and the sources they rest on. */
export interface PillarDiagramView {
  networkName: ShownText;
  pillars: readonly PillarRow[];
  evidence: Evidence;
}

/** The pillars of a network in its own order. */
export const pillarDiagramView = (input: ViewInput): PillarDiagramView => {
  const { index, network, language, words } = input;
  const concepts = pillarsOf(index, network.id);
  return {
    networkName: requiredText(network.name, language, network.id),
    pillars: concepts.map((record, at) => ({
      id: record.id,
      number: at + 1,
      label: requiredText(record.label, language, record.id),
      description: shownText(record.description, language),
      record,
    })),
    evidence: evidenceOf(index, concepts, words),
  };
};
