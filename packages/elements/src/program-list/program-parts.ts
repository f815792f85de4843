import { isWebUrl } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { webLink } from '../base/render/links.js';
import { renderPhrase } from '../base/text/phrase.js';
import type { RecordName } from '../base/text/record-name.js';
import { renderText } from '../base/text/text.js';
import { isBranch, type ProgramMember, type ProgramRow } from './program-rows.js';
import type { ProgramListMessages } from './messages.js';

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
    ? html` – <span class="role">${roles.map((role, at) => [at > 0 ? ', ' : '', renderPhrase(role)])}</span>`
    : nothing;

const renderMembers = (members: readonly ProgramMember[]): TemplateResult =>
  renderItems(
    members.map((member) => html`${renderText(member.name)}${renderRoles(member)}`),
    'members',
  );

const renderNames = (label: string, names: readonly RecordName[]): TemplateResult[] =>
  names.length > 0
    ? [
        renderFact(
          label,
          renderItems(
            names.map((name) => name.map(renderText)),
            '',
          ),
        ),
      ]
    : [];

const factsOf = (row: ProgramRow, messages: ProgramListMessages): TemplateResult[] => {
  const { ledBy, proposedBy, fundedBy, themes, period, members, url } = row;
  const facts: TemplateResult[] = [];
  if (period !== undefined) facts.push(renderFact(messages.period, period));
  if (ledBy.length > 0) facts.push(renderFact(messages.ledBy, renderMembers(ledBy)));
  facts.push(...renderNames(messages.proposedBy, proposedBy), ...renderNames(messages.fundedBy, fundedBy));
  if (themes.length > 0) facts.push(renderFact(messages.themes, renderItems(themes.map(renderText), 'themes')));
  if (members.length > 0) facts.push(renderFact(messages.members, renderMembers(members)));
  if (url !== undefined)
    facts.push(
      renderFact(messages.website, webLink(url, isWebUrl(url) ? new URL(url).host.replace(/^www\./, '') : url)),
    );
  return facts;
};

const renderDetails = (row: ProgramRow, messages: ProgramListMessages): TemplateResult => {
  const facts = factsOf(row, messages);
  return html`${row.description ? html`<p part="description">${renderText(row.description)}</p>` : nothing}
  ${facts.length > 0 ? html`<dl>${facts}</dl>` : nothing}`;
};

const renderTitle = (row: ProgramRow, { marks }: ProgramContext, hint: string | undefined): TemplateResult =>
  html`<span class="title">
    <span><span part="name" class="name summary">${renderText(row.name)}</span>${marks(row)}</span>
    <span class="tags">
      <span part="kind" class="kind">${renderText(row.kindLabel)}</span>
      ${row.status === undefined ? nothing : html`<span part="stage">${renderText(row.status)}</span>`}
      ${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}
    </span>
  </span>`;

const renderBranch = (row: ProgramRow, context: ProgramContext): TemplateResult => {
  const { messages, isOpen, onToggle } = context;
  const hint = row.parts.length > 0 ? messages.parts(row.parts.length) : undefined;
  const onNativeToggle = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLDetailsElement) onToggle(row, currentTarget.open);
  };
  return html`<details ?open=${isOpen(row)} @toggle=${onNativeToggle}>
    <summary>${renderTitle(row, context, hint)}</summary>
    <div class="body">
      ${renderDetails(row, messages)}
      ${
        row.parts.length > 0
          ? html`<ul role="list" class="parts">
              ${renderNodes(row.parts, context)}
            </ul>`
          : nothing
      }
    </div>
  </details>`;
};

const renderNodes = (rows: readonly ProgramRow[], context: ProgramContext): TemplateResult[] =>
  rows.map(
    (row) =>
      html`<li part="item" class="program">
        ${isBranch(row) ? renderBranch(row, context) : html`<div class="leaf">${renderTitle(row, context, undefined)}</div>`}
      </li>`,
  );

/** Nested lists, with a disclosure for each program that has more. */
export const renderTree = (rows: readonly ProgramRow[], context: ProgramContext): TemplateResult =>
  html`<ul role="list" part="list" class="tree">
    ${renderNodes(rows, context)}
  </ul>`;

const renderFlatBody = (row: ProgramRow, { messages }: ProgramContext): TemplateResult =>
  html`<div class="body">
    ${row.partOf ? html`<p class="part-of">${messages.partOf}: <strong>${renderText(row.partOf)}</strong></p>` : nothing}
    ${renderDetails(row, messages)}
  </div>`;

/** A flat list with all details. */
export const renderFlat = (rows: readonly ProgramRow[], context: ProgramContext): TemplateResult =>
  html`<ul role="list" part="list" class="flat">
    ${rows.map(
      (row) =>
        html`<li part="item" class="program">
          ${renderTitle(row, context, undefined)} ${row.partOf || row.hasFacts ? renderFlatBody(row, context) : nothing}
        </li>`,
    )}
  </ul>`;
