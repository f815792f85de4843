import { pillarsOf, type Network } from '@health-networks/core';
import { evidenceOf, type Evidence, type Remark, remarksOf } from '../base/evidence/evidence.view.js';
import type { ViewInput } from '../base/view-input.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import { conceptRows, recordsBehind, type ConceptRow } from '../wheel/concept-rows.view.js';
import { isWheel, wheelView, type WheelView } from '../wheel/wheel.view.js';

const shape = { innerRadius: 26 };

/** The pillars and their sources. */
export interface PillarDiagramView {
  network: Network;
  networkName: ShownText;
  /** The purpose of the network. */
  purpose: ShownText | undefined;
  pillars: readonly ConceptRow[];
  /** Undefined for too few or too many pillars. */
  wheel: WheelView | undefined;
  evidence: Evidence;
  remarks: readonly Remark[];
}

/** Creates the view of a network's pillars, in the order of the network. */
export const pillarDiagramView = (input: ViewInput): PillarDiagramView => {
  const { index, network, language, messages } = input;
  const networkName = requiredText(network.name, language, network.id);
  const purpose = shownText(network.purpose, language);
  const pillars = conceptRows(input, pillarsOf(index, network.id));
  return {
    network,
    networkName,
    purpose,
    pillars,
    wheel: isWheel(pillars.length) ? wheelView(pillars, networkName.value, messages.language, shape) : undefined,
    evidence: evidenceOf(index, [...recordsBehind(pillars), ...(purpose ? [network] : [])], messages),
    remarks: remarksOf(
      pillars.map(({ record }) => record),
      input,
    ),
  };
};
