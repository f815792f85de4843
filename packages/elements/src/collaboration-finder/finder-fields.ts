import { html, nothing, type TemplateResult } from 'lit';
import type { FinderField, FinderOption } from './finder-options.js';
import type { FinderView } from './collaboration-finder.view.js';
import type { CollaborationFinderMessages } from './messages.js';

type OnChoose = (field: FinderField, value: string) => void;

/** Browsers ignore padding on `option`: indent with no-break spaces. */
const indent = '\u00a0\u00a0\u00a0';

const renderOption = ({ value, label, depth }: FinderOption, chosen: string): TemplateResult =>
  html`<option value=${value} lang=${label.lang ?? nothing} .selected=${value === chosen}>
    ${indent.repeat(depth)}${label.value}
  </option>`;

const renderField = (
  field: FinderField,
  texts: { label: string; any: string },
  { options, choice }: FinderView,
  onChoose: OnChoose,
): TemplateResult | typeof nothing => {
  if (options[field].length === 0) return nothing;
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) onChoose(field, target.value);
  };
  return html`<label class="field">
    <span>${texts.label}</span>
    <select data-field=${field} @change=${onChange}>
      <option value="" .selected=${choice[field] === ''}>${texts.any}</option>
      ${options[field].map((option) => renderOption(option, choice[field]))}
    </select>
  </label>`;
};

/** The three select fields; a field without options is left out. */
export const renderFields = (
  view: FinderView,
  messages: CollaborationFinderMessages,
  onChoose: OnChoose,
): TemplateResult =>
  html`<div part="filters" class="filters" role="group" aria-label=${messages.fields}>
    ${renderField('theme', { label: messages.theme, any: messages.anyTheme }, view, onChoose)}
    ${renderField('place', { label: messages.place, any: messages.anyPlace }, view, onChoose)}
    ${renderField('kind', { label: messages.kind, any: messages.anyKind }, view, onChoose)}
  </div>`;
