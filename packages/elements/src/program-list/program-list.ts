import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choice, count } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { renderFacetField } from '../base/fields/fields.js';
import { headingSlot } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { renderFilled } from '../base/text/phrase.js';
import { HnFilterEvent, HnSelectEvent } from '../events/events.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { fieldStyles } from '../styles/fields.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { programListStyles } from './program-list.styles.js';
import { programListView, type ProgramListView } from './program-list.view.js';
import { programListMessages, type ProgramListMessages } from './messages.js';
import { renderFlat, renderTree, type ProgramContext } from './program-parts.js';
import { flattenPrograms, isBranch, type ProgramListInput, type ProgramRow } from './program-rows.js';

export * from '../events/events.js';

/**
 * Maximum length, and number of kinds, of lists without a filter; if headings state the kinds, longer lists have none
 * either.
 */
const maxProgramsUnfiltered = 12;
const maxGroupedUnfiltered = 30;
const maxKindsUnfiltered = 2;

/** Maximum number of programs with parts for which no button opens all. */
const maxBranchesWithoutButton = 4;

/**
 * Shows the named activities of a network: coalitions, programs, academies, living labs, and how they are nested. The
 * tree is grouped by kind. Programs of which little more than the name is known are folded at the end, or listed in
 * columns at the end of their group if there are few others.
 *
 * @summary The programs of a network as a tree.
 * @tagname hn-program-list
 *
 * @slot empty - Replaces the message that no program is documented.
 *
 * @csspart filters - The filter by kind.
 * @csspart status - The number of results.
 * @csspart list - The list of programs.
 * @csspart item - One program.
 * @csspart name - Name of a program.
 * @csspart kind - Kind of a program, unless a heading states it, its status, unless it is running, and its dates.
 * @csspart description - Description of a program.
 * @csspart details - Folded details of a program.
 * @csspart more - The folded programs.
 *
 * @cssproperty [--hn-program-list-item-background-color=transparent] - Background of one program.
 *
 * @fires {HnSelectEvent} hn-select - The reader opened or closed a program.
 * @fires {HnFilterEvent} hn-filter - The reader selected a kind of program.
 */
export class HnProgramList extends HnElement<ProgramListView, ProgramListMessages> {
  static readonly tagName = 'hn-program-list';

  protected static readonly collections = ['programs'];

  static override styles = [hostStyles, evidenceStyles, fieldStyles, programListStyles];

  protected override readonly messageLoader = programListMessages;

  /** Layout: a `tree` whose parts can be opened, or a flat `list` in which each part names its whole. */
  @property({ converter: choice('tree', 'list') }) layout: 'tree' | 'list' = 'tree';

  /** Parts that are open initially: `none`, the `parts` of the top-level programs, or `all`. */
  @property({ converter: choice('none', 'parts', 'all') }) expand: 'none' | 'parts' | 'all' = 'none';

  /**
   * When to show the filter by kind: `auto` for lists of more than twelve programs, or thirty if grouped by kind;
   * `always`; or `never`, which also hides the button that opens all parts.
   */
  @property({ converter: choice('auto', 'always', 'never') }) filters: 'auto' | 'always' | 'never' = 'auto';

  /** Number of programs shown initially; the others are folded below, like those of which little is known. */
  @property({ converter: count, attribute: 'page-size' }) pageSize: number | undefined;

  @state() private kind = '';

  /** Branches toggled by the reader, by program id. */
  @state() private choices: ReadonlyMap<string, boolean> = new Map();

  protected override makeView(input: ProgramListInput): ProgramListView {
    return programListView(input, this.kind);
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.kind];
  }

  protected override isEmpty({ total }: ProgramListView): boolean {
    return total === 0;
  }

  protected override renderView(view: ProgramListView, messages: ProgramListMessages): TemplateResult {
    const title = headingSlot(this.headingLevel, renderFilled(messages.heading, view.networkName));
    const { evidence } = view;
    const context: ProgramContext = {
      messages,
      headingLevel: this.headingLevel + 1,
      marks: ({ records }) => renderMarks(this.evidence, evidence.marksOf(...records), messages),
      isOpen: this.#isOpen,
      onToggle: this.#onToggle,
    };
    const isTree = this.layout !== 'list';
    return html`${title} ${this.#renderTools(view, messages, isTree)}
    ${isTree ? renderTree(view.overview, this.pageSize, context) : renderFlat(view.programs, this.pageSize, context)}
    ${renderSources(this.evidence, evidence.notes, messages, view.remarks)}`;
  }

  #renderTools(view: ProgramListView, messages: ProgramListMessages, isTree: boolean): TemplateResult {
    const branches = isTree ? this.#branchesOf(view) : [];
    return html`<div class="tools">
        ${this.#renderFilter(view, messages)}
        ${branches.length > maxBranchesWithoutButton && this.filters !== 'never' ? this.#renderExpander(branches, messages) : nothing}
      </div>
      <div part="status" class=${view.kind ? 'status' : 'visually-hidden'} role="status">
        ${view.kind ? messages.count(view.programs.length, view.total) : nothing}
      </div>`;
  }

  #renderFilter({ kind, kinds, total, overview }: ProgramListView, messages: ProgramListMessages): unknown {
    const maxUnfiltered =
      this.layout !== 'list' && overview.described.length > 1 ? maxGroupedUnfiltered : maxProgramsUnfiltered;
    const paysOff = kind !== '' || (total > maxUnfiltered && kinds.length > maxKindsUnfiltered);
    const isShown = this.filters === 'always' || (this.filters === 'auto' && paysOff);
    if (!isShown || kinds.length < 2) return nothing;
    const { kind: label, allKinds: all } = messages;
    return html`<div part="filters" class="filters" role="group" aria-label=${messages.filters}>
      ${renderFacetField({ name: 'kind', label, all, chosen: kind, options: kinds, onChoose: this.#onKind })}
    </div>`;
  }

  #renderExpander(branches: readonly ProgramRow[], { expandAll, collapseAll }: ProgramListMessages): TemplateResult {
    const areOpen = branches.every(this.#isOpen);
    const toggle = (): void => {
      this.choices = new Map([...this.choices, ...branches.map(({ id }) => [id, !areOpen] as const)]);
    };
    return html`<button type="button" @click=${toggle}>${areOpen ? collapseAll : expandAll}</button>`;
  }

  #branchesOf({ tree }: ProgramListView): ProgramRow[] {
    return flattenPrograms(tree).filter(isBranch);
  }

  readonly #isOpen = ({ id, partOf }: ProgramRow): boolean =>
    this.choices.get(id) ?? (this.expand === 'all' || (!partOf && (this.expand === 'parts' || this.#isAlone)));

  /** Whether there is a single program, which has space for all details. */
  get #isAlone(): boolean {
    return this.view?.tree.length === 1;
  }

  /** Ignores changes by the element itself, for which `toggle` also fires. */
  readonly #onToggle = (row: ProgramRow, isOpen: boolean): void => {
    if (this.#isOpen(row) === isOpen) return;
    this.choices = new Map([...this.choices, [row.id, isOpen]]);
    this.dispatchEvent(new HnSelectEvent('program', isOpen ? row.id : ''));
  };

  readonly #onKind = (kind: string): void => {
    this.kind = kind;
    void this.#showFiltered();
  };

  /** Opens the ancestors of the programs that match the filter. */
  async #showFiltered(): Promise<void> {
    await this.updateComplete;
    const { view } = this;
    if (!view) return;
    if (this.kind) {
      const above = this.#branchesOf(view).filter(({ parts }) => parts.length > 0);
      this.choices = new Map([...this.choices, ...above.map(({ id }) => [id, true] as const)]);
    }
    this.dispatchEvent(new HnFilterEvent({ kind: this.kind }, view.programs.length));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-program-list': HnProgramList;
  }
}
