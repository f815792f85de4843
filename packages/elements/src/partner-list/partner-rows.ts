import { findLabel, findPlace, findSource, termsOf } from '@health-networks/core';
import { inSteps, type Steps } from '../base/steps.js';
import { label } from '../base/text/label.js';
import { requiredText, messageText, type ShownText } from '../base/text/text.js';
import { ChoiceCollector, type Choices, type FacetName, type RowFacets, placeOptions } from './partner-facets.js';
import type { PartnerListInput } from './messages.js';
import { PartnerRow, SharedTexts } from './partner-row.js';
import { contactRole, recordsOf, roleOf, relatedParties, type RelatedParty } from './partner-relations.js';

/** The rows and facet options of a list. */
export interface PartnerRows {
  readonly rows: readonly PartnerRow[];
  readonly choices: Readonly<Record<FacetName, Choices>>;
}

const none: readonly number[] = [];

/**
 * Prefix of network kinds: `organization-kind` and `network-kind` may use the same term with two meanings. Ids contain
 * no colon, so it cannot clash.
 */
export const networkMark = 'network:';

const isOrganizationKind = (kind: string, { messages }: PartnerListInput): boolean =>
  findLabel(messages.labels, 'organization-kind', kind) !== undefined;

const kindOf = ({ party: { kind }, isNetwork }: RelatedParty, input: PartnerListInput): string =>
  isNetwork && isOrganizationKind(kind, input) ? networkMark + kind : kind;

/** Returns the label of a kind, in the singular or plural. */
export const kindLabel = (value: string, input: PartnerListInput, plural = false): ShownText => {
  const { messages } = input;
  if (value.startsWith(networkMark))
    return label(messages, 'network-kind', value.slice(networkMark.length), { plural });
  return label(messages, isOrganizationKind(value, input) ? 'organization-kind' : 'network-kind', value, { plural });
};

/** Creates one collector of values and labels per facet. */
const collectors = (input: PartnerListInput): Record<FacetName, ChoiceCollector> => {
  const { messages, index, language } = input;
  return {
    kind: new ChoiceCollector((value) => kindLabel(value, input)),
    place: new ChoiceCollector((value) => requiredText(findPlace(index, value)?.name ?? {}, language, value)),
    role: new ChoiceCollector((value) =>
      value === contactRole ? messageText(messages, messages.contactRole) : label(messages, 'membership-role', value),
    ),
    layer: new ChoiceCollector((value) => label(messages, 'source-layer', value)),
  };
};

type LayersOf = (related: RelatedParty) => readonly string[];

/** Like `layerOf` in core: among several layers, picks the one that the dataset declares first. */
const layerLookup = ({ index }: PartnerListInput): LayersOf => {
  const layers = termsOf(index.dataset, 'source-layer');
  if (layers.length === 0) return () => [];
  return ({ relations }) => {
    const cited = relations.flatMap(recordsOf).flatMap(({ citations }) => citations.map(({ source }) => source));
    const found = new Set(cited.map((source) => findSource(index, source)?.layer));
    return layers.filter((layer) => found.has(layer)).slice(0, 1);
  };
};

/** Creates one row per related party, members first. */
export function* partnerRows(input: PartnerListInput): Steps<PartnerRows> {
  const choices = collectors(input);
  const shared = new SharedTexts(input, choices);
  const layersOf = layerLookup(input);
  const rows: PartnerRow[] = [];
  const parties = yield* relatedParties(input);
  const places = new Set(parties.flatMap(({ party }) => party.place ?? []));
  const optionsOf = placeOptions(places, choices.place, input.index);
  yield* inSteps(parties, (related) => {
    const { party, relations } = related;
    const facets: RowFacets = {
      kind: choices.kind.of(kindOf(related, input)),
      place: party.place === undefined ? none : optionsOf(party.place),
      role: relations.length === 1 ? choices.role.of(roleOf(relations[0])) : choices.role.ofAll(relations.map(roleOf)),
      layer: choices.layer.ofAll(layersOf(related)),
    };
    rows.push(new PartnerRow(related, facets, shared));
  });
  return { rows, choices };
}
