import { html, nothing, type TemplateResult } from 'lit';
import { webLink } from '../base/render/links.js';
import { label } from '../base/text/label.js';
import { heading } from '../base/render/heading.js';
import { inRow, renderPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import { cutGroups, isNameAlone, type ProgramGroup, type ProgramOverview } from './program-groups.js';
import { isBare, isBranch, type LinkedName, type ProgramMember, type ProgramRow } from './program-rows.js';
import type { ProgramListMessages } from './messages.js';

/** More partners than these are folded away. */
const fewPartners = 6;

/** Render options of a program. */
export interface ProgramContext {
  messages: ProgramListMessages;
  /** Level of the headings of groups. */
  headingLevel: number;
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

/** How a program is shown where it stands. */
interface Place {
  isTree: boolean;
  tellsKind: boolean;
}

const renderKind = ({ toldKind, facts }: ProgramRow, { tellsKind }: Place): TemplateResult | typeof nothing => {
  const told = inRow([tellsKind ? toldKind : undefined, ...facts]);
  return told.length > 0 ? html`<div part="kind" class="kind">${renderPhrase(told)}</div>` : nothing;
};

const renderName = (row: ProgramRow, { marks }: ProgramContext): TemplateResult =>
  html`<span part="name" class="name">${webLink(row.url, renderText(row.name))}</span>${marks(row)}`;

const renderHead = (row: ProgramRow, context: ProgramContext, place: Place): TemplateResult =>
  html`<div class="head">
    <div class="title">${renderName(row, context)}</div>
    ${renderKind(row, place)}
    ${
      place.isTree || !row.partOf
        ? nothing
        : html`<div class="part-of"><span>${context.messages.partOf}</span> ${renderText(row.partOf)}</div>`
    }
  </div>`;

/** Programs with names alone. */
const renderNamesAlone = (rows: readonly ProgramRow[], look: string, context: ProgramContext): TemplateResult =>
  html`<ul role="list" part="list" class=${look}>
    ${rows.map((row) => html`<li part="item" class="name-alone">${renderName(row, context)}</li>`)}
  </ul>`;

/** Where all parts are of one kind, none tells it. */
const tellsKindOfParts = ({ parts }: ProgramRow): boolean => new Set(parts.map(({ kind }) => kind)).size > 1;

/** What the parts are, where they are all of one kind. */
const renderPartsLabel = ({ parts }: ProgramRow, messages: ProgramListMessages): unknown => {
  const [kind, ...others] = new Set(parts.map((part) => part.kind));
  if (kind === undefined || kind === 'other' || others.length > 0) return messages.parts(parts.length);
  return html`${renderText(label(messages, 'program-kind', kind, { plural: true }))} (${parts.length})`;
};

const renderPartRows = (row: ProgramRow, context: ProgramContext): TemplateResult =>
  html`<ul role="list" class="parts">
    ${renderRows(row.parts, context, { isTree: true, tellsKind: tellsKindOfParts(row) })}
  </ul>`;

/** The accessible name of the summary says of which program these are the parts. */
const renderParts = (row: ProgramRow, context: ProgramContext): TemplateResult | typeof nothing => {
  const { messages, isOpen, onToggle } = context;
  if (row.parts.length === 0) return nothing;
  if (row.parts.every(isBare)) {
    return html`<dl>${renderFact(messages.includes, renderNamesAlone(row.parts, 'inline', context))}</dl>`;
  }
  if (!isBranch(row)) return renderPartRows(row, context);
  const onNativeToggle = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLDetailsElement) onToggle(row, currentTarget.open);
  };
  return html`<details class="branch" ?open=${isOpen(row)} @toggle=${onNativeToggle}>
    <summary>
      <span class="summary"
        ><span>${renderPartsLabel(row, messages)}</span
        ><span class="visually-hidden">: ${renderText(row.name)}</span></span
      >
    </summary>
    ${renderPartRows(row, context)}
  </details>`;
};

const renderRows = (rows: readonly ProgramRow[], context: ProgramContext, place: Place): TemplateResult[] =>
  rows.map(
    (row) =>
      html`<li part="item" class="program">
        ${renderHead(row, context, place)}
        <div class="body">
          ${row.description ? html`<p part="description">${renderText(row.description)}</p>` : nothing}
          ${renderFacts(row, context.messages)} ${place.isTree ? renderParts(row, context) : nothing}
        </div>
      </li>`,
  );

/** The programs of one kind, those with a name alone in columns below. */
const renderGroup = (group: ProgramGroup, context: ProgramContext): TemplateResult => {
  const alone = group.rows.filter((row) => isNameAlone(row, group));
  const full = group.rows.filter((row) => !isNameAlone(row, group));
  return html`<div class="group">
    ${group.heading ? heading(context.headingLevel, renderText(group.heading)) : nothing}
    ${group.shared ? html`<p class="shared">${renderText(group.shared)}</p>` : nothing}
    ${
      full.length > 0
        ? html`<ul role="list" part="list" class="tree">
            ${renderRows(full, context, { isTree: true, tellsKind: group.tellsKind })}
          </ul>`
        : nothing
    }
    ${alone.length > 0 ? renderNamesAlone(alone, 'names', context) : nothing}
  </div>`;
};

const renderRest = (count: number, rest: unknown, { messages }: ProgramContext): TemplateResult =>
  html`<details part="more" class="more">
    <summary><span class="summary">${messages.more(count)}</span></summary>
    ${rest}
  </details>`;

/** Is it worth folding away what goes beyond a page? One more would take as much room as the line that opens it. */
const isFolded = (count: number, pageSize: number | undefined): pageSize is number =>
  pageSize !== undefined && count - pageSize > 1;

const countOf = (groups: readonly ProgramGroup[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** Programs by kind, with what is part of them as nested lists; beyond a page, and with little to tell, folded away. */
export const renderTree = (
  { told, others }: ProgramOverview,
  pageSize: number | undefined,
  context: ProgramContext,
): unknown => {
  const renderAll = (some: readonly ProgramGroup[]): TemplateResult[] => some.map((each) => renderGroup(each, context));
  const [first, later] = isFolded(countOf(told) + countOf(others), pageSize) ? cutGroups(told, pageSize) : [told, []];
  const rest = [...later, ...others];
  if (rest.length === 0) return renderAll(first);
  return html`${renderAll(first)} ${renderRest(countOf(rest), renderAll(rest), context)}`;
};

/** Each program by itself, saying what it is part of. */
export const renderFlat = (
  rows: readonly ProgramRow[],
  pageSize: number | undefined,
  context: ProgramContext,
): unknown => {
  const renderSome = (some: readonly ProgramRow[]): TemplateResult =>
    html`<ul role="list" part="list" class="flat">
      ${renderRows(some, context, { isTree: false, tellsKind: true })}
    </ul>`;
  if (!isFolded(rows.length, pageSize)) return renderSome(rows);
  const rest = rows.slice(pageSize);
  return html`${renderSome(rows.slice(0, pageSize))} ${renderRest(rest.length, renderSome(rest), context)}`;
};
