import { html, nothing, type TemplateResult } from 'lit';
import { webLink } from '../base/render/links.js';
import { renderPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import { isBare, type LinkedName, type ProgramMember, type ProgramRow } from './program-rows.js';
import type { ProgramListMessages } from './messages.js';

/** What is told of a program below a label. */
export interface Fact {
  label: string;
  value: TemplateResult;
}

/** More partners, parts or themes than these are folded away. */
const fewNames = 3;

export const isLong = (names: readonly unknown[]): boolean => names.length > fewNames;

const renderItems = (items: readonly unknown[], look: string): TemplateResult =>
  html`<ul role="list" class=${look}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

const renderRoles = ({ roles }: ProgramMember): TemplateResult | typeof nothing =>
  roles.length > 0
    ? html`<span class="role"> – ${roles.map((role, at) => [at > 0 ? ', ' : '', renderPhrase(role)])}</span>`
    : nothing;

/** In a line, or one below the other where roles are told. */
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

/** Parts of which only names are known. */
const bareParts = ({ parts }: ProgramRow): readonly ProgramRow[] => (parts.every(isBare) ? parts : []);

/** A fact before it is known where it stands. */
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

/** The facts that a program shows at once, because they are short and tell it apart, and those that it folds away. */
export const factsOf = (
  row: ProgramRow,
  messages: ProgramListMessages,
  /** Renders parts of which only names are known; undefined where no parts are shown. */
  renderParts: ((parts: readonly ProgramRow[]) => TemplateResult) | undefined,
): { shown: Fact[]; folded: Fact[] } => {
  const telling = [
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
    shown: known(telling.filter(({ names }) => !isLong(names))),
    folded: known([...others, ...telling.filter(({ names }) => isLong(names))]),
  };
};

export const renderFacts = (facts: readonly Fact[]): TemplateResult | typeof nothing =>
  facts.length > 0
    ? html`<dl>
        ${facts.map(
          ({ label, value }) =>
            html`<div>
              <dt>${label}:</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
