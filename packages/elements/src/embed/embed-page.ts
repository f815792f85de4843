// The script of embed.html. It adds the widget to the page; hn.js, loaded next to it, renders the widget.
import { embedTable } from './embed-table.js';
import { readOptions, describeProblem, type EmbedOptions, type OptionProblem } from './read-options.js';
import { reportHeight } from './height.js';
import { titleOf } from './titles.js';

const root = document.documentElement;

const paragraph = (text: string): HTMLParagraphElement => {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
};

/** Shows problems in the URL to the editor who wrote it. */
const showProblems = (problems: readonly OptionProblem[]): void => {
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.append(...problems.map((problem) => paragraph(describeProblem(problem))));
  document.body.replaceChildren(box);
};

const showWidget = (options: EmbedOptions): void => {
  const widget = document.createElement(`hn-${options.widget}`);
  for (const [name, value] of Object.entries(options.attributes)) widget.setAttribute(name, value);
  root.lang = options.lang;
  root.dataset.scheme = options.scheme;
  document.title = titleOf(options, embedTable);
  document.body.replaceChildren(widget);
};

const found = readOptions(new URL(location.href), embedTable);
if ('problems' in found) showProblems(found.problems);
else showWidget(found.options);
if (parent !== window) reportHeight(root, parent);
