import { pillarsOf } from '@health-networks/core';
import { evidenceOf, type Evidence, type Remark } from '../base/evidence/evidence.view.js';
import { remarksOf } from '../base/evidence/remarks.js';
import type { ViewInput } from '../base/view-input.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import { conceptRows, recordsBehind, type ConceptRow } from '../wheel/concept-rows.view.js';
import { isWheel, wheelView, type WheelView } from '../wheel/wheel.view.js';

const shape = { innerRadius: 28 };

/** The pillars and their sources. */
export interface PillarDiagramView {
  networkName: ShownText;
  pillars: readonly ConceptRow[];
  /** Undefined for too few or too many pillars. */
  wheel: WheelView | undefined;
  evidence: Evidence;
  remarks: readonly Remark[];
}

/** The pillars of a network in its own order. */
export const pillarDiagramView = (input: ViewInput): PillarDiagramView => {
  const { index, network, language, messages } = input;
  const networkName = requiredText(network.name, language, network.id);
  const pillars = conceptRows(input, pillarsOf(index, network.id));
  return {
    networkName,
    pillars,
    wheel: isWheel(pillars.length) ? wheelView(pillars, networkName.value, shape) : undefined,
    evidence: evidenceOf(index, recordsBehind(pillars), messages),
    remarks: remarksOf(
      pillars.map(({ record }) => record),
      input,
    ),
  };
};
