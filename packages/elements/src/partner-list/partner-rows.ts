import { capitalize, findLabel, findPlace, findSource, type SourceLayer } from '@health-networks/core';
import { label } from '../base/label.js';
import { shownText } from '../base/text.js';
import { ChoiceCollector, type Choices, type FacetName, type RowFacets } from './partner-facets.js';
import type { PartnerListInput } from './messages.js';
import { PartnerRow, SharedTexts } from './partner-row.js';
import { contactRole, recordsOf, roleOf, tiedParties, type Party, type TiedParty } from './partner-ties.js';

/** Rows of a list, and the choices by which they can be narrowed. */
export interface PartnerRows {
  readonly rows: readonly PartnerRow[];
  readonly choices: Readonly<Record<FacetName, Choices>>;
}

const none: readonly number[] = [];

/** Kinds of networks and of organizations have no value in common but this one. */
const otherNetwork = 'other-network';

const kindOf = ({ kind }: Party, isNetwork: boolean): string => (isNetwork && kind === 'other' ? otherNetwork : kind);

const kindLabel = (value: string, { words }: PartnerListInput): string => {
  if (value === otherNetwork) return label(words, 'networkKind', 'other');
  const name = findLabel(words.labels, 'organizationKind', value) ?? findLabel(words.labels, 'networkKind', value);
  return capitalize(name ?? value, words.language);
};

/** The label of each value, as facets and groups show it. */
const collectors = (input: PartnerListInput): Record<FacetName, ChoiceCollector> => {
  const { words, index, language } = input;
  return {
    kind: new ChoiceCollector((value) => kindLabel(value, input)),
    place: new ChoiceCollector((value) => shownText(findPlace(index, value)?.name, language)?.value ?? value),
    role: new ChoiceCollector((value) =>
      value === contactRole ? words.contactRole : label(words, 'membershipRole', value),
    ),
    layer: new ChoiceCollector((value) => (value === 'document' ? words.layerDocument : words.layerRoster)),
  };
};

/** The layer of a source, looked up once; most rows cite the same few. */
const layerLookup = ({ index }: PartnerListInput): ((source: string) => SourceLayer | undefined) => {
  const known = new Map<string, SourceLayer | undefined>();
  return (source) => {
    if (!known.has(source)) known.set(source, findSource(index, source)?.layer);
    return known.get(source);
  };
};

/** As `layerOf` in core has it for one record: in both layers, a fact counts as the documents'. */
const layersOf = ({ ties }: TiedParty, layerOfSource: (source: string) => SourceLayer | undefined): SourceLayer[] => {
  let found: SourceLayer | undefined;
  for (const tie of ties) {
    for (const { citations } of recordsOf(tie)) {
      for (const { source } of citations) {
        const layer = layerOfSource(source);
        if (layer === 'document') return [layer];
        found ??= layer;
      }
    }
  }
  return found ? [found] : [];
};

/** One row per organization that the data name around a network, members first, with all that ties it. */
export const partnerRows = (input: PartnerListInput): PartnerRows => {
  const choices = collectors(input);
  const shared = new SharedTexts(input, choices);
  const layerOfSource = layerLookup(input);
  const rows = tiedParties(input).map((tied) => {
    const { party, isNetwork, ties } = tied;
    const facets: RowFacets = {
      kind: choices.kind.of(kindOf(party, isNetwork)),
      place: party.place === undefined ? none : choices.place.of(party.place),
      role: ties.length === 1 ? choices.role.of(roleOf(ties[0])) : choices.role.ofAll(ties.map(roleOf)),
      layer: choices.layer.ofAll(layersOf(tied, layerOfSource)),
    };
    return new PartnerRow(tied, facets, shared);
  });
  return { rows, choices };
};
