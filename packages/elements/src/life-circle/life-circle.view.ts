import { conceptsOf, formatDate, goalsOf, lifeStagesOf } from '@health-networks/core';
import type { ConceptScheme, Dataset, Goal, Network } from '@health-networks/core';
import { evidenceOf, type Evidence, type Remark, remarksOf } from '../base/evidence/evidence.view.js';
import { label } from '../base/text/label.js';
import type { ViewInput } from '../base/view-input.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import { conceptRows, recordsBehind, type ConceptRow } from '../wheel/concept-rows.view.js';
import { isWheel, wheelView, type WheelView } from '../wheel/wheel.view.js';
import type { LifeCircleMessages } from './messages.js';

/**
 * Returns the concept schemes shown around the stages: declared schemes, then domains. A scheme below another is a part
 * of it: of the stages, the domains, or of what is not shown here.
 */
const schemesAround = ({ concepts }: Dataset): ConceptScheme[] => [
  ...Object.values(concepts)
    .filter(({ scheme, broader }) => scheme === 'concept-scheme' && broader === undefined)
    .map(({ id }) => id),
  'domain',
];

/** A named list shown around the stages. */
export interface RingRow {
  title: ShownText;
  items: readonly ConceptRow[];
}

/** The goal of the network for all stages together. */
interface CircleGoal {
  statement: ShownText;
  /** Target date as text. */
  date: string | undefined;
  record: Goal;
}

/** The circle of life and its sources. */
export interface LifeCircleView {
  networkName: ShownText;
  goal: CircleGoal | undefined;
  stages: readonly ConceptRow[];
  rings: readonly RingRow[];
  /** Undefined for too few or too many stages. */
  wheel: WheelView | undefined;
  evidence: Evidence;
  remarks: readonly Remark[];
}

type Input = ViewInput<LifeCircleMessages>;

/**
 * Whether a goal and the `lifeStages` of a network cite the same quote. The data has no relation between the two, so
 * this identifies the goal of the stages.
 */
const sharesWords = ({ citations }: Goal, network: Network): boolean =>
  network.citations
    .filter(({ quote, fields }) => quote !== undefined && fields?.includes('lifeStages') === true)
    .some(({ source, quote }) => citations.some((own) => own.source === source && own.quote === quote));

const circleGoal = ({ index, network, language }: Input): CircleGoal | undefined => {
  const record = goalsOf(index, network.id).find((goal) => sharesWords(goal, network));
  if (!record) return undefined;
  const { id, statement, targetDate } = record;
  return {
    statement: requiredText(statement, language, id),
    date: targetDate === undefined ? undefined : formatDate(targetDate, language),
    record,
  };
};

const ringRows = (input: Input): RingRow[] => {
  return schemesAround(input.index.dataset)
    .map((scheme) => ({ scheme, concepts: conceptsOf(input.index, input.network.id, scheme) }))
    .filter(({ concepts }) => concepts.length > 0)
    .map(({ scheme, concepts }) => ({
      title: label(input.messages, 'concept-scheme', scheme, { plural: true }),
      items: conceptRows(input, concepts),
    }));
};

const shape = { innerRadius: 27, isCycle: true };

export const lifeCircleView = (input: Input, hasRings = true): LifeCircleView => {
  const { index, network, language, messages } = input;
  const networkName = requiredText(network.name, language, network.id);
  const stages = conceptRows(input, lifeStagesOf(index, network.id));
  const rings = hasRings && stages.length > 0 ? ringRows(input) : [];
  const goal = circleGoal(input);
  const hub = goal?.date ?? networkName.value;
  return {
    networkName,
    goal,
    stages,
    rings,
    wheel: isWheel(stages.length) ? wheelView(stages, hub, messages.language, shape) : undefined,
    evidence: evidenceOf(
      index,
      [
        ...(goal ? [goal.record] : []),
        ...recordsBehind(stages),
        ...rings.flatMap(({ items }) => items.map(({ record }) => record)),
      ],
      messages,
    ),
    remarks: remarksOf(
      [...stages, ...rings.flatMap(({ items }) => items)].map(({ record }) => record),
      input,
    ),
  };
};
