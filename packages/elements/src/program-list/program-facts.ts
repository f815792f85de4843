import { html, nothing, type TemplateResult } from 'lit';
import { webLink } from '../base/render/links.js';
import { renderPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import { hasNameOnly, type LinkedName, type ProgramMember, type ProgramRow } from './program-rows.js';
import type { ProgramListMessages } from './messages.js';

/** A labeled fact about a program. */
export interface Fact {
  label: string;
  value: TemplateResult;
}

/** Maximum number of partners, parts or themes that are shown unfolded. */
const maxUnfoldedNames = 3;

export const isLong = (names: readonly unknown[]): boolean => names.length > maxUnfoldedNames;

const renderItems = (items: readonly unknown[], look: string): TemplateResult =>
  html`<ul role="list" class=${look}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

const renderRoles = ({ roles }: ProgramMember): TemplateResult | typeof nothing =>
  roles.length > 0
    ? html`<div class="role">${roles.map((role, at) => [at > 0 ? ', ' : '', renderPhrase(role)])}</div>`
    : nothing;

/** Renders members in a line, or below each other with their roles. */
const renderMembers = (members: readonly ProgramMember[]): TemplateResult =>
  renderItems(
    members.map((member) => html`${webLink(member.url, renderText(member.name))}${renderRoles(member)}`),
    members.some(({ roles }) => roles.length > 0) ? 'members' : 'inline',
  );

const renderNames = (names: readonly LinkedName[]): TemplateResult =>
  renderItems(
    names.map(({ name, url }) => webLink(url, name.map(renderText))),
    'inline',
  );

/** Returns the parts if only their names are known. */
const bareParts = ({ parts }: ProgramRow): readonly ProgramRow[] => (parts.every(hasNameOnly) ? parts : []);

/** A fact before it is decided whether it is folded. */
interface NamedFact {
  label: string;
  names: readonly unknown[];
  render: () => TemplateResult;
}

const fact = <Name>(
  label: string,
  names: readonly Name[],
  render: (names: readonly Name[]) => TemplateResult,
): NamedFact => ({ label, names, render: () => render(names) });

/**
 * Returns the facts of a program that are shown at once, because they are short and distinctive, and those that are
 * folded.
 */
export const factsOf = (
  row: ProgramRow,
  messages: ProgramListMessages,
  /** Renders parts of which only names are known; undefined if no parts are shown. */
  renderParts: ((parts: readonly ProgramRow[]) => TemplateResult) | undefined,
): { shown: Fact[]; folded: Fact[] } => {
  const primary = [
    fact(messages.ledBy, row.ledBy, renderMembers),
    fact(messages.members, row.members, renderMembers),
    fact(messages.themes(row.themes.length), row.themes, (themes) => renderItems(themes.map(renderText), 'inline')),
    ...(renderParts ? [fact(messages.includes, bareParts(row), renderParts)] : []),
  ];
  const others = [
    fact(messages.proposedBy, row.proposedBy, renderNames),
    fact(messages.fundedBy, row.fundedBy, renderNames),
  ];
  const known = (facts: readonly NamedFact[]): Fact[] =>
    facts.filter(({ names }) => names.length > 0).map(({ label, render }) => ({ label, value: render() }));
  return {
    shown: known(primary.filter(({ names }) => !isLong(names))),
    folded: known([...others, ...primary.filter(({ names }) => isLong(names))]),
  };
};

/** Renders facts with their labels, except the one that the text above them names already. */
export const renderFacts = (facts: readonly Fact[], named?: string): TemplateResult | typeof nothing =>
  facts.length > 0
    ? html`<dl>
        ${facts.map(
          ({ label, value }) =>
            html`<div>
              <dt class=${label === named ? 'visually-hidden' : nothing}>${label}:</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
