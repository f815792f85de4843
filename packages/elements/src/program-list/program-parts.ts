import { html, nothing, type TemplateResult } from 'lit';
import { webLink } from '../base/render/links.js';
import { label } from '../base/text/label.js';
import { heading } from '../base/render/heading.js';
import { inRow, renderPhrase } from '../base/text/phrase.js';
import { renderText, messageText } from '../base/text/text.js';
import { cutGroups, isNameAlone, type ProgramGroup, type ProgramOverview, firstSentence } from './program-groups.js';
import { factsOf, isLong, renderFacts, type Fact } from './program-facts.js';
import { isBranch, type ProgramRow } from './program-rows.js';
import type { ProgramListMessages } from './messages.js';

/** Render options of a program. */
export interface ProgramContext {
  messages: ProgramListMessages;
  /** Level of the headings of groups. */
  headingLevel: number;
  marks: (row: ProgramRow) => unknown;
  isOpen: (row: ProgramRow) => boolean;
  onToggle: (row: ProgramRow, isOpen: boolean) => void;
}

/** How a program is shown, depending on its context. */
interface Place {
  /** Whether the parts of a program are shown with it. */
  isTree: boolean;
  showsKind: boolean;
}

const renderKind = ({ shownKind, facts }: ProgramRow, { showsKind }: Place): TemplateResult | typeof nothing => {
  const kindAndFacts = inRow([showsKind ? shownKind : undefined, ...facts]);
  return kindAndFacts.length > 0 ? html`<div part="kind" class="kind">${renderPhrase(kindAndFacts)}</div>` : nothing;
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

/** Renders programs with a name only. */
const renderNamesAlone = (rows: readonly ProgramRow[], look: string, context: ProgramContext): TemplateResult =>
  html`<ul role="list" part="list" class=${look}>
    ${rows.map((row) => html`<li part="item" class="name-alone">${renderName(row, context)}</li>`)}
  </ul>`;

/** Whether parts state their kind; they do not if all have the same one. */
const showsKindOfParts = ({ parts }: ProgramRow): boolean => new Set(parts.map(({ kind }) => kind)).size > 1;

/** Renders the label of the parts: the name of a single one, or their kind if all have the same. */
const renderPartsLabel = ({ parts }: ProgramRow, messages: ProgramListMessages): unknown => {
  const [part] = parts;
  if (part && parts.length === 1)
    return html`${renderText(messageText(messages, messages.includes))}: ${renderText(part.name)}`;
  const [kind, ...others] = new Set(parts.map((each) => each.kind));
  if (kind === undefined || kind === 'other' || others.length > 0) return messages.parts(parts.length);
  return html`${renderText(label(messages, 'program-kind', kind, { plural: true }))} (${parts.length})`;
};

const renderParts = (row: ProgramRow, context: ProgramContext): TemplateResult =>
  html`<ul role="list" class="parts">
    ${renderRows(row.parts, context, { isTree: true, showsKind: showsKindOfParts(row) })}
  </ul>`;

/** Whether the label of the folded content names the partners. */
const namesMembers = ({ members }: ProgramRow, hasParts: boolean): boolean => !hasParts && isLong(members);

/** Renders the label of the folded content: the parts, or else the partners, or else a generic label. */
const renderFoldLabel = (row: ProgramRow, hasParts: boolean, { messages }: ProgramContext): unknown => {
  if (hasParts) return renderPartsLabel(row, messages);
  return namesMembers(row, hasParts) ? `${messages.members} (${row.members.length})` : messages.details;
};

/** Renders everything but the first sentence and a few facts, folded. */
const renderFold = (
  row: ProgramRow,
  { rest, facts, hasParts }: { rest: unknown; facts: readonly Fact[]; hasParts: boolean },
  context: ProgramContext,
): TemplateResult | typeof nothing => {
  if (rest === nothing && facts.length === 0 && !hasParts) return nothing;
  const onNativeToggle = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLDetailsElement) context.onToggle(row, currentTarget.open);
  };
  return html`<details part="details" class="fold" ?open=${context.isOpen(row)} @toggle=${onNativeToggle}>
    <summary>
      <span class="summary"
        ><span>${renderFoldLabel(row, hasParts, context)}</span
        ><span class="visually-hidden">: ${renderText(row.name)}</span></span
      >
    </summary>
    ${rest} ${renderFacts(facts, namesMembers(row, hasParts) ? context.messages.members : undefined)}
    ${hasParts ? renderParts(row, context) : nothing}
  </details>`;
};

const renderSentences = (value: string | undefined, { description }: ProgramRow): unknown =>
  value === undefined ? nothing : html`<p part="description">${renderText({ value, lang: description?.lang })}</p>`;

const renderProgram = (row: ProgramRow, context: ProgramContext, place: Place): TemplateResult => {
  const [lead, rest] = firstSentence(row) ?? [row.description?.value];
  const { shown, folded } = factsOf(
    row,
    context.messages,
    place.isTree ? (parts) => renderNamesAlone(parts, 'inline', context) : undefined,
  );
  const fold = { rest: renderSentences(rest, row), facts: folded, hasParts: place.isTree && isBranch(row) };
  return html`<li part="item" class="program">
    ${renderHead(row, context, place)}
    <div class="body">${renderSentences(lead, row)} ${renderFacts(shown)} ${renderFold(row, fold, context)}</div>
  </li>`;
};

const renderRows = (rows: readonly ProgramRow[], context: ProgramContext, place: Place): TemplateResult[] =>
  rows.map((row) => renderProgram(row, context, place));

/** Renders programs with a name only, in columns; with an introduction if they follow others. */
const renderAlone = (alone: readonly ProgramRow[], isAfter: boolean, context: ProgramContext): unknown => {
  if (alone.length === 0) return nothing;
  const list = renderNamesAlone(alone, isAfter ? 'names' : 'names lead', context);
  return isAfter
    ? html`<p class="also">${context.messages.also}</p>
        ${list}`
    : list;
};

/** Renders the programs of one kind. Names alone come first if most of them link to a page, else last. */
const renderGroup = (group: ProgramGroup, context: ProgramContext): TemplateResult => {
  const alone = group.rows.filter((row) => isNameAlone(row, group));
  const full = group.rows.filter((row) => !isNameAlone(row, group));
  const isLead = alone.filter(({ url }) => url !== undefined).length * 2 > alone.length;
  return html`<div class="group">
    ${group.heading ? heading(context.headingLevel, renderText(group.heading)) : nothing}
    ${isLead ? renderAlone(alone, false, context) : nothing}
    ${group.shared ? html`<p class="shared">${renderText(group.shared)}</p>` : nothing}
    ${
      full.length > 0
        ? html`<ul role="list" part="list" class="tree">
            ${renderRows(full, context, { isTree: true, showsKind: group.showsKind })}
          </ul>`
        : nothing
    }
    ${isLead ? nothing : renderAlone(alone, full.length > 0, context)}
  </div>`;
};

const renderRest = (count: number, rest: unknown, { messages }: ProgramContext): TemplateResult =>
  html`<details part="more" class="more">
    <summary><span class="summary">${messages.more(count)}</span></summary>
    ${rest}
  </details>`;

/** Whether to fold the programs beyond a page; a single one would take as much space as the line that opens it. */
const isFolded = (count: number, pageSize: number | undefined): pageSize is number =>
  pageSize !== undefined && count - pageSize > 1;

const countOf = (groups: readonly ProgramGroup[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * Renders programs by kind, with their parts as nested lists; those beyond a page, and those without details, are
 * folded.
 */
export const renderTree = (
  { described, others }: ProgramOverview,
  pageSize: number | undefined,
  context: ProgramContext,
): unknown => {
  const renderAll = (some: readonly ProgramGroup[]): TemplateResult[] => some.map((each) => renderGroup(each, context));
  const [first, later] = isFolded(countOf(described) + countOf(others), pageSize)
    ? cutGroups(described, pageSize)
    : [described, []];
  const rest = [...later, ...others];
  if (rest.length === 0) return renderAll(first);
  return html`${renderAll(first)} ${renderRest(countOf(rest), renderAll(rest), context)}`;
};

/** Renders each program separately, with the name of the program it is part of. */
export const renderFlat = (
  rows: readonly ProgramRow[],
  pageSize: number | undefined,
  context: ProgramContext,
): unknown => {
  const renderSome = (some: readonly ProgramRow[]): TemplateResult =>
    html`<ul role="list" part="list" class="flat">
      ${renderRows(some, context, { isTree: false, showsKind: true })}
    </ul>`;
  if (!isFolded(rows.length, pageSize)) return renderSome(rows);
  const rest = rows.slice(pageSize);
  return html`${renderSome(rows.slice(0, pageSize))} ${renderRest(rest.length, renderSome(rest), context)}`;
};
