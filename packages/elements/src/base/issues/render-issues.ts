import { formatIssue, type Issue } from '@health-networks/core';
import {
  commonWord,
  createIssueFormatter,
  findIssueLanguage,
  loadIssueLanguage,
  translateIssue,
  type IssueLanguage,
} from '@health-networks/core/issues';
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../language/text-direction.js';
import { attributeIssues, type WidgetWords } from './attribute-issues.js';

/** Maximum number of issues shown; a file can contain a thousand of one kind. */
const maxIssues = 50;

/** Renders issues of data and attributes, and the summary of an error. */
export type IssueRenderer = (
  issues: readonly Issue[],
  summary: string | undefined,
  host: Element,
) => TemplateResult | typeof nothing;

const renderIssue = (issue: Issue, speech: IssueLanguage): TemplateResult =>
  translateIssue(issue, speech) === issue
    ? html`<li lang="en" dir="ltr">${formatIssue(issue)}</li>`
    : html`<li>${createIssueFormatter(speech)(issue)}</li>`;

/** The summary of an error is in English and redundant when the issues are listed below. */
const renderSummary = (summary: string | undefined, isRevealed: boolean): TemplateResult | typeof nothing =>
  summary === undefined || isRevealed ? nothing : html`<p lang="en" dir="ltr">${summary}</p>`;

const render = (issues: readonly Issue[], summary: string | undefined, speech: IssueLanguage) => {
  if (issues.length === 0 && summary === undefined) return nothing;
  const { language } = speech;
  const rest = { number: issues.length - maxIssues };
  return html`<div part="issues" class="issues" lang=${language} dir=${directionOf(language)}>
    ${renderSummary(summary, language !== 'en' && issues.length > 0)}
    ${
      issues.length > 0
        ? html`<ul>
            ${issues.slice(0, maxIssues).map((issue) => renderIssue(issue, speech))}
            ${rest.number > 0 ? html`<li>${commonWord(speech, 'more', rest) ?? `… and ${rest.number} more`}</li>` : nothing}
          </ul>`
        : nothing
    }
  </div>`;
};

/** The texts of widgets by language; those in English are in the issues. */
const widgetWords = import.meta.glob<{ readonly words: WidgetWords }>('../../languages/*/issues.ts');

const loadWidgetWords = async (language: string): Promise<WidgetWords | undefined> =>
  language === 'en' ? undefined : (await widgetWords[`../../languages/${language}/issues.ts`]?.())?.words;

/** Loads the issue texts for a language preference list; texts that a page registers later are used, too. */
export const loadIssueRenderer = async (languages: string): Promise<IssueRenderer> => {
  await loadIssueLanguage(languages);
  const loaded = findIssueLanguage(languages).language;
  const widget = await loadWidgetWords(loaded);
  return (issues, summary, host) => {
    const { language, words } = findIssueLanguage(languages);
    const own = language === loaded && widget ? { widget } : {};
    return render([...attributeIssues(host), ...issues], summary, { language, words: { ...own, ...words } });
  };
};
