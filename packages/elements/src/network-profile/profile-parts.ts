import { html, type TemplateResult, nothing } from 'lit';
import type { AnyRecord } from '@health-networks/core';
import { heading } from '../base/render/heading.js';
import { fragmentLink, webLink } from '../base/render/links.js';
import { renderPhrase, textOfPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import type { SectionName } from './sections.js';
import type { GoalRow, NetworkProfileView, ProfileFact, StatementRow } from './network-profile.view.js';
import type { NetworkProfileMessages } from './messages.js';

/** Sections that are folded on a narrow screen: the preceding ones introduce the network. */
const folded: readonly SectionName[] = ['life-circle', 'programs', 'events', 'map'];

export const isFolded = (section: SectionName): boolean => folded.includes(section);

/** Renders a section folded below its heading. On a wide screen, the styles show it unfolded. */
export const renderFold = (title: unknown, content: unknown): TemplateResult =>
  html`<details class="fold">
    <summary><span class="summary">${title}</span></summary>
    ${content}
  </details>`;

type Marks = (record: AnyRecord) => unknown;

const renderFact = ({ label, value, url }: ProfileFact): TemplateResult =>
  html`<div part="fact">
    <dt>${label}</dt>
    <dd>${webLink(url, renderPhrase(value), textOfPhrase(value))}</dd>
  </div>`;

export const renderAbout = (
  { network, purpose, description, facts }: NetworkProfileView,
  marks: Marks,
): TemplateResult =>
  html`<div class="about">
    <div>
      ${purpose ? html`<p part="purpose" class="purpose">${renderText(purpose)}${marks(network)}</p>` : nothing}
      ${description ? html`<p part="description">${renderText(description)}${purpose ? nothing : marks(network)}</p>` : nothing}
    </div>
    ${facts.length > 0 ? html`<dl part="facts">${facts.map(renderFact)}</dl>` : nothing}
  </div>`;

/** Minimum number of sections for which links are shown. */
const minSectionsToJump = 4;

/** Renders links to the sections. The styles hide those of sections that turn out to be empty. */
export const renderJump = (
  sections: readonly SectionName[],
  { sections: titles, onThisPage }: NetworkProfileMessages,
  jump: (section: SectionName, event: Event) => void,
): TemplateResult | typeof nothing => {
  const named = sections.filter((name) => name !== 'about');
  if (named.length < minSectionsToJump) return nothing;
  return html`<nav part="jump" class="jump" aria-label=${onThisPage}>
    <ul role="list">
      ${named.map((name) => {
        const follow = (event: Event): void => jump(name, event);
        return html`<li data-to=${name}>${fragmentLink(`section-${name}`, titles[name], { follow })}</li>`;
      })}
    </ul>
  </nav>`;
};

const renderGoal = ({ text, kind, by, record }: GoalRow, marks: Marks): TemplateResult =>
  html`<li part="goal">
    ${kind ? html`<span class="by">${renderText(kind)}</span> ` : nothing}${by === '' ? nothing : html`<span class="by">${by}</span> `}${renderText(text)}${marks(record)}
  </li>`;

export const renderGoals = (
  goals: readonly GoalRow[],
  headingLevel: number,
  messages: NetworkProfileMessages,
  marks: Marks,
): TemplateResult =>
  html`${heading(headingLevel, messages.sections.goals)}
    <ul role="list" class="goals">
      ${goals.map((goal) => renderGoal(goal, marks))}
    </ul>`;

const renderStatement = ({ text, by, posts, date, record }: StatementRow, marks: Marks): TemplateResult =>
  html`<li part="statement">
    <figure>
      <blockquote>${renderText(text)}</blockquote>
      <figcaption>
        ${by ? html`<span class="speaker">${by.map(renderText)}</span>` : nothing}${marks(record)}
        ${posts.map((post) => html`<span class="post">${renderPhrase(post)}</span>`)}
        ${date === '' ? nothing : html`<span class="post">${date}</span>`}
      </figcaption>
    </figure>
  </li>`;

/** Renders statements without quotation marks, because they are paraphrased. */
export const renderStatements = (
  statements: readonly StatementRow[],
  headingLevel: number,
  messages: NetworkProfileMessages,
  marks: Marks,
): TemplateResult =>
  html`${heading(headingLevel, messages.sections.statements)}
    <p class="names">${messages.inOurWords}</p>
    <ul role="list" class="statements">
      ${statements.map((statement) => renderStatement(statement, marks))}
    </ul>`;
