import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { renderSelect } from './choice-fields.js';
import type { Configuration } from './configuration.js';
import { presetNames, presetOf, presets, type Preset } from './presets.js';

/** The tokens in use, and the last ones that were the editor's own. */
interface ChosenTokens {
  readonly tokens: Configuration['tokens'];
  readonly own: Configuration['tokens'];
}

/** Renders the choice of a preset. Custom tokens, which differ from every preset, can be restored. */
export const renderPresets = (
  messages: Messages,
  { tokens, own }: ChosenTokens,
  change: (preset: Partial<Preset>) => void,
): TemplateResult => {
  const current = presetOf(tokens);
  const entries = presetNames.map((name) => [name, messages.presets[name]] as const);
  const hasOwn = Object.keys(own).length > 0;
  return renderSelect({
    name: 'preset',
    label: messages.configurator.preset,
    entries: hasOwn ? [['', messages.configurator.ownTokens] as const, ...entries] : entries,
    value: current ?? '',
    change: (value) => {
      const name = presetNames.find((one) => one === value);
      change(name === undefined ? { tokens: own } : presets[name]);
    },
  });
};
