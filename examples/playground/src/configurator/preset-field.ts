import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { renderSelect } from './choice-fields.js';
import type { Configuration } from './configuration.js';
import { presetNames, presetOf, presets, type Preset } from './presets.js';

/** Renders the choice of a preset. Tokens that differ from every preset are the editor's own. */
export const renderPresets = (
  messages: Messages,
  tokens: Configuration['tokens'],
  change: (preset: Preset) => void,
): TemplateResult => {
  const current = presetOf(tokens);
  const entries = presetNames.map((name) => [name, messages.presets[name]] as const);
  return renderSelect({
    name: 'preset',
    label: messages.configurator.preset,
    entries: current === undefined ? [['', messages.configurator.ownTokens] as const, ...entries] : entries,
    value: current ?? '',
    change: (value) => {
      const name = presetNames.find((one) => one === value);
      if (name !== undefined) change(presets[name]);
    },
  });
};
