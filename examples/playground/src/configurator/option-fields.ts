import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetInfo, WidgetOption } from '../../scripts/widgets-of.js';
import type { Messages } from '../messages/messages.js';
import { isFolder, isOptionValue } from './configuration.js';
import { isTokenValue, sharedTokens, type Token } from './tokens.js';

/** Called with a new value; `undefined` restores the default. */
type Change = (name: string, value: string | undefined) => void;

/** A field whose last value was invalid. */
export interface Mistake {
  readonly name: string;
  readonly value: string;
}

const networkName = 'network-name';

/** Options that few pages need. */
const rarelyUsed = new Set(['loading', 'vcard', 'filters']);

/** State and callbacks of a field. */
export interface FieldContext {
  readonly messages: Messages;
  readonly values: Readonly<Record<string, string>>;
  readonly mistakes: readonly Mistake[];
  /** Whether the options that few pages need are open at first. From then on, the editor opens and closes them. */
  readonly isOpen: boolean;
  readonly change: Change;
  readonly refuse: (mistake: Mistake) => void;
}

const valueOf = (event: Event): string => {
  const { target } = event;
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target.value.trim() : '';
};

const renderChoice = (option: WidgetOption, { messages, values, change }: FieldContext): TemplateResult => {
  const named = (value: string): string => messages.values[value] ?? value;
  const standard = option.default ?? '';
  const current = values[option.name] ?? standard;
  return html`<select
    name=${option.name}
    @change=${(event: Event) => {
      const value = valueOf(event);
      change(option.name, value === standard ? undefined : value);
    }}
  >
    ${standard === '' ? html`<option value="" ?selected=${current === ''}>${messages.configurator.isDefault}</option>` : nothing}
    ${option.values?.map(
      (value) =>
        html`<option value=${value} ?selected=${value === current}>
          ${value === standard ? messages.configurator.defaultValue(named(value)) : named(value)}
        </option>`,
    )}
  </select>`;
};

const renderSwitch = ({ name }: WidgetOption, { values, change }: FieldContext): TemplateResult =>
  html`<input
    type="checkbox"
    name=${name}
    ?checked=${values[name] !== undefined}
    @change=${(event: Event) => {
      change(name, event.target instanceof HTMLInputElement && event.target.checked ? '' : undefined);
    }}
  />`;

const mistakeOf = (name: string, { mistakes }: FieldContext): Mistake | undefined =>
  mistakes.find((one) => one.name === name);

/** Renders a text field. An invalid value is reported below it, and the preview does not change. */
const renderText = (
  { name, placeholder, hint }: { name: string; placeholder: string; hint: string },
  isRight: (value: string) => boolean,
  context: FieldContext,
): TemplateResult => {
  const mistake = mistakeOf(name, context);
  const take = (event: Event): void => {
    const value = valueOf(event);
    if (value === '') context.change(name, undefined);
    else if (isRight(value)) context.change(name, value);
    else context.refuse({ name, value });
  };
  return html`<input
      type="text"
      name=${name}
      placeholder=${placeholder}
      .value=${mistake?.value ?? context.values[name] ?? ''}
      aria-invalid=${mistake ? 'true' : 'false'}
      aria-describedby=${mistake ? `mistake-${name}` : nothing}
      @change=${take}
    />${
      mistake
        ? html`<span class="mistake" role="alert" id="mistake-${name}"
            >${context.messages.configurator.badValue(mistake.value)} ${hint}</span
          >`
        : nothing
    }`;
};

const renderField = (label: string, field: TemplateResult, className = ''): TemplateResult =>
  html`<label class="field ${className}"><span>${label}</span>${field}</label>`;

const hintOf = ({ name, type }: WidgetOption, { configurator }: Messages): string => {
  if (name === 'heading-level') return configurator.levelHint;
  if (name === 'link-pattern') return configurator.linkHint;
  return type === 'number' ? configurator.numberHint : '';
};

const renderOption = (widget: WidgetInfo, option: WidgetOption, context: FieldContext): TemplateResult => {
  const { messages } = context;
  const label = messages.options[option.name] ?? option.name;
  if (option.type === 'choice') return renderField(label, renderChoice(option, context));
  if (option.type === 'boolean') return renderField(label, renderSwitch(option, context), 'switch');
  const hint = hintOf(option, messages);
  const field = { name: option.name, placeholder: option.default ?? '', hint };
  return renderField(
    label,
    renderText(field, (value) => isOptionValue(widget, option.name, value), context),
  );
};

const isSimple = ({ type, name }: WidgetOption): boolean => type === 'choice' && !rarelyUsed.has(name);

/** Renders the name of the network of a custom file, which a table does not hold. */
export const renderNetworkName = (widget: WidgetInfo, context: FieldContext): TemplateResult | typeof nothing => {
  const option = widget.options.find(({ name }) => name === networkName);
  return option ? renderOption(widget, option, context) : nothing;
};

/** Renders the folder of the scripts on the editor's site. */
export const renderFolder = (label: string, context: FieldContext): TemplateResult => {
  const { configurator } = context.messages;
  const field = { name: 'folder', placeholder: '', hint: configurator.folderMistake };
  const text = html`${renderText(field, isFolder, context)}<span class="hint">${configurator.folderHint}</span>`;
  return renderField(label, text);
};

/**
 * Renders the options of a widget according to its manifest: choices first, the others collapsed. The name of the
 * network of a custom file stands by itself.
 */
export const renderOptions = (widget: WidgetInfo, context: FieldContext, isOwn: boolean): TemplateResult => {
  const render = (option: WidgetOption): TemplateResult => renderOption(widget, option, context);
  const further = widget.options.filter((option) => !isSimple(option) && !(isOwn && option.name === networkName));
  return html`${widget.options.filter(isSimple).map(render)}
    <details ?open=${context.isOpen}>
      <summary>${context.messages.configurator.furtherOptions}</summary>
      ${further.map(render)}
    </details>`;
};

const renderToken = (token: Token, context: FieldContext): TemplateResult => {
  const { messages } = context;
  const hint = token.type === 'color' ? messages.configurator.colorHint : messages.configurator.lengthHint;
  const field = { name: token.name, placeholder: messages.configurator.isDefault, hint };
  return renderField(
    messages.tokens[token.name],
    renderText(field, (value) => isTokenValue(token, value), context),
  );
};

/** Renders fields for the custom properties that all widgets share. */
export const renderTokens = (context: FieldContext): TemplateResult[] =>
  sharedTokens.map((token) => renderToken(token, context));
