import { html, nothing, type TemplateResult } from 'lit';
import { renderSourceNumbers } from '../../base/evidence/evidence.js';
import { webLink } from '../../base/render/links.js';
import { fill, renderPhrase, textOfPhrase } from '../../base/text/phrase.js';
import { renderText } from '../../base/text/text.js';
import { partnerDetails, type NamedLink, type PartnerDetails, type RoleDetails } from '../partner-details.view.js';
import type { PartnerListInput, PartnerListMessages } from '../messages.js';
import type { PartnerRow } from '../partner-row.js';

type Fact = readonly [term: string, description: unknown];

const renderRole = ({ label, dates, onBehalfOf }: RoleDetails, messages: PartnerListMessages): TemplateResult => {
  const behalf = onBehalfOf ? fill(messages.onBehalfOf, [onBehalfOf]) : [];
  const dated = dates === undefined || behalf.length === 0 ? [dates ?? ''] : [dates, ', '];
  const more = [...dated, ...behalf];
  return html`<div>${renderPhrase(textOfPhrase(more) === '' ? label : [...label, ' (', ...more, ')'])}</div>`;
};

const renderLine = (text: string): TemplateResult => html`<div>${text}</div>`;

const renderLink = ({ label, url }: NamedLink): TemplateResult => html`<div>${webLink(url, label)}</div>`;

/**
 * Renders all roles of an organization with several, because a card shows only one, or the details of a single role.
 */
const rolesOf = ({ roles }: PartnerDetails, messages: PartnerListMessages): TemplateResult[] => {
  const isShown = roles.length > 1 || roles.some(({ dates, onBehalfOf }) => dates ?? onBehalfOf);
  return isShown ? roles.map((role) => renderRole(role, messages)) : [];
};

const factsOf = (details: PartnerDetails, messages: PartnerListMessages, numbers: readonly number[]): Fact[] => [
  [messages.alsoKnownAs, details.alsoKnownAs.map(renderLine)],
  [messages.about, details.description && renderText(details.description)],
  [messages.role, rolesOf(details, messages)],
  [messages.partOf, details.partOf && renderText(details.partOf)],
  [messages.founded, details.founded],
  [messages.ended, details.ended],
  [messages.website, details.website && webLink(details.website, details.website.replace(/^https?:\/\/|\/$/g, ''))],
  [messages.registers, [...details.registers.map(renderLink), ...details.otherNumbers.map(renderLine)]],
  [messages.evidence.sources, numbers.length > 0 ? renderSourceNumbers(numbers, messages) : undefined],
];

const isThere = ([, description]: Fact): boolean =>
  Array.isArray(description) ? description.length > 0 : description !== undefined && description !== '';

/** Renders the details of a partner; sources are given by their numbers in the widget's list. */
export const renderDetails = (
  row: PartnerRow,
  input: PartnerListInput,
  numbers: readonly number[],
): TemplateResult | typeof nothing => {
  const { messages } = input;
  const facts = factsOf(partnerDetails(row, input), messages, numbers).filter(isThere);
  if (facts.length === 0) return nothing;
  return html`<dl>
    ${facts.map(
      ([term, description]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${description}</dd>
        </div>`,
    )}
  </dl>`;
};
