import { html, nothing, type TemplateResult } from 'lit';
import { webLink } from '../base/render/links.js';
import { renderPhrase, textOfPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import { isBranch, type LinkedName, type ProgramMember, type ProgramRow } from './program-rows.js';
import type { ProgramListMessages } from './messages.js';

/** More partners than these are folded away. */
const fewPartners = 6;

/** Render options of a program. */
export interface ProgramContext {
  messages: ProgramListMessages;
  marks: (row: ProgramRow) => unknown;
  isOpen: (row: ProgramRow) => boolean;
  onToggle: (row: ProgramRow, isOpen: boolean) => void;
}

const renderFact = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

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

const renderPartners = (members: readonly ProgramMember[], { members: label }: ProgramListMessages): TemplateResult =>
  members.length > fewPartners
    ? html`<details part="partners" class="partners">
        <summary><span class="summary">${label} (${members.length})</span></summary>
        ${renderMembers(members)}
      </details>`
    : renderMembers(members);

const renderNames = (label: string, names: readonly LinkedName[]): TemplateResult[] =>
  names.length > 0
    ? [
        renderFact(
          label,
          renderItems(
            names.map(({ name, url }) => webLink(url, name.map(renderText))),
            'inline',
          ),
        ),
      ]
    : [];

const renderFacts = (row: ProgramRow, messages: ProgramListMessages): TemplateResult | typeof nothing => {
  const { ledBy, proposedBy, fundedBy, themes, members } = row;
  const areFolded = members.length > fewPartners;
  const facts = [
    ...(ledBy.length > 0 ? [renderFact(messages.ledBy, renderMembers(ledBy))] : []),
    ...renderNames(messages.proposedBy, proposedBy),
    ...renderNames(messages.fundedBy, fundedBy),
    ...(members.length > 0 && !areFolded ? [renderFact(messages.members, renderMembers(members))] : []),
    ...(themes.length > 0 ? [renderFact(messages.themes, renderItems(themes.map(renderText), 'inline'))] : []),
  ];
  if (facts.length === 0 && !areFolded) return nothing;
  return html`${facts.length > 0 ? html`<dl>${facts}</dl>` : nothing}
  ${areFolded ? renderPartners(members, messages) : nothing}`;
};

const renderHead = (row: ProgramRow, { marks, messages }: ProgramContext, isTree: boolean): TemplateResult =>
  html`<div class="head">
    <div class="title">
      <span part="name" class="name">${webLink(row.url, renderText(row.name))}</span>${marks(row)}
    </div>
    ${textOfPhrase(row.facts) === '' ? nothing : html`<div part="kind" class="facts">${renderPhrase(row.facts)}</div>`}
    ${isTree || !row.partOf ? nothing : html`<div class="part-of"><span>${messages.partOf}</span> ${renderText(row.partOf)}</div>`}
  </div>`;

/** The accessible name of the summary says of which program these are the parts. */
const renderParts = (row: ProgramRow, context: ProgramContext): TemplateResult | typeof nothing => {
  const { messages, isOpen, onToggle } = context;
  if (!isBranch(row)) return nothing;
  const onNativeToggle = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLDetailsElement) onToggle(row, currentTarget.open);
  };
  return html`<details class="branch" ?open=${isOpen(row)} @toggle=${onNativeToggle}>
    <summary>
      <span class="summary"
        ><span>${messages.parts(row.parts.length)}</span
        ><span class="visually-hidden">: ${renderText(row.name)}</span></span
      >
    </summary>
    <ul role="list" class="parts">
      ${renderRows(row.parts, context, true)}
    </ul>
  </details>`;
};

const renderRows = (rows: readonly ProgramRow[], context: ProgramContext, isTree: boolean): TemplateResult[] =>
  rows.map(
    (row) =>
      html`<li part="item" class="program">
        ${renderHead(row, context, isTree)}
        <div class="body">
          ${row.description ? html`<p part="description">${renderText(row.description)}</p>` : nothing}
          ${renderFacts(row, context.messages)} ${isTree ? renderParts(row, context) : nothing}
        </div>
      </li>`,
  );

/** Programs with what is part of them as nested lists, or each by itself. */
const renderPrograms = (look: 'tree' | 'flat', rows: readonly ProgramRow[], context: ProgramContext): TemplateResult =>
  html`<ul role="list" part="list" class=${look}>
    ${renderRows(rows, context, look === 'tree')}
  </ul>`;

/** The first rows, and the others folded away below. */
export const renderPaged = (
  look: 'tree' | 'flat',
  rows: readonly ProgramRow[],
  pageSize: number | undefined,
  context: ProgramContext,
): TemplateResult => {
  const rest = pageSize === undefined ? [] : rows.slice(pageSize);
  // One more would take as much room as the line that opens it.
  if (rest.length < 2) return renderPrograms(look, rows, context);
  return html`${renderPrograms(look, rows.slice(0, pageSize), context)}
    <details part="more" class="more">
      <summary><span class="summary">${context.messages.more(rest.length)}</span></summary>
      ${renderPrograms(look, rest, context)}
    </details>`;
};
