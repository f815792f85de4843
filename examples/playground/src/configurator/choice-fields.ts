import { html, type TemplateResult } from 'lit';

/** A choice from a list. */
export interface SelectField {
  readonly name: string;
  readonly label: string;
  readonly entries: readonly (readonly [value: string, text: string])[];
  readonly value: string;
  readonly isOff?: boolean;
  readonly change: (value: string) => void;
}

export const renderSelect = ({ name, label, entries, value, isOff = false, change }: SelectField): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span
    ><select
      name=${name}
      ?disabled=${isOff}
      @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement) change(event.target.value);
      }}
    >
      ${entries.map(([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`)}
    </select></label
  >`;

/** A choice from a few values, side by side. */
export interface Segments<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly texts: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly change: (value: Value) => void;
}

export const renderSegments = <Value extends string>({
  name,
  legend,
  values,
  texts,
  value,
  change,
}: Segments<Value>): TemplateResult =>
  html`<fieldset class="segments">
    <legend class="visually-hidden">${legend}</legend>
    ${values.map(
      (one) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${one}
            .checked=${one === value}
            @change=${() => {
              change(one);
            }}
          /><span>${texts[one]}</span></label
        >`,
    )}
  </fieldset>`;
