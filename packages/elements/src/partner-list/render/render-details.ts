import { html, nothing, type TemplateResult } from 'lit';
import { renderNotes } from '../../base/evidence/evidence.js';
import { webLink } from '../../base/render/links.js';
import { fill, renderPhrase, textOfPhrase } from '../../base/text/phrase.js';
import { renderText } from '../../base/text/text.js';
import { partnerDetails, type NamedLink, type PartnerDetails, type RoleDetails } from '../partner-details.view.js';
import type { PartnerListInput, PartnerListMessages } from '../messages.js';
import type { PartnerRow } from '../partner-row.js';

type Fact = readonly [term: string, description: unknown];

const renderRole = ({ label, dates, onBehalfOf, note }: RoleDetails, messages: PartnerListMessages): TemplateResult => {
  const behalf = onBehalfOf ? fill(messages.onBehalfOf, [onBehalfOf]) : [];
  const dated = dates === undefined || behalf.length === 0 ? [dates ?? ''] : [dates, ', '];
  const more = [...dated, ...behalf];
  return html`<div>
    ${renderPhrase(textOfPhrase(more) === '' ? label : [...label, ' (', ...more, ')'])}${note ? html`<div class="facts">${renderText(note)}</div>` : nothing}
  </div>`;
};

const renderLink = ({ label, url }: NamedLink): TemplateResult => html`<div>${webLink(url, label)}</div>`;

/** The row already shows the roles: list a role again only with dates or notes. */
const saysMore = ({ dates, onBehalfOf, note }: RoleDetails): boolean => Boolean(dates ?? onBehalfOf ?? note);

const factsOf = (details: PartnerDetails, messages: PartnerListMessages): Fact[] => [
  [messages.alsoKnownAs, details.alsoKnownAs.map((name) => html`<div>${name}</div>`)],
  [messages.about, details.description && renderText(details.description)],
  [messages.role, details.roles.filter(saysMore).map((role) => renderRole(role, messages))],
  [messages.partOf, details.partOf && renderText(details.partOf)],
  [messages.founded, details.founded],
  [messages.ended, details.ended],
  [messages.website, details.website && webLink(details.website, details.website.replace(/^https?:\/\/|\/$/g, ''))],
  [messages.registers, details.registers.map(renderLink)],
];

const isThere = ([, description]: Fact): boolean =>
  Array.isArray(description) ? description.length > 0 : description !== undefined && description !== '';

export const renderDetails = (row: PartnerRow, input: PartnerListInput, showsSources: boolean): TemplateResult => {
  const { messages } = input;
  const details = partnerDetails(row, input);
  return html`<dl>
      ${factsOf(details, messages)
        .filter(isThere)
        .map(
          ([term, description]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${description}</dd>
            </div>`,
        )}
    </dl>
    ${
      showsSources && details.notes.length > 0
        ? html`<div class="details-sources">
            <b>${messages.evidence.sources}</b>${renderNotes('full', details.notes, messages)}
          </div>`
        : nothing
    }`;
};
