import type { Configuration } from './configuration.js';

export const presetNames = ['plain', 'municipality', 'dark'] as const;
export type PresetName = (typeof presetNames)[number];

/** A preset of tokens, and the preview page that suits it best. */
export type Preset = Pick<Configuration, 'tokens' | 'host' | 'scheme'>;

/** The accent color of the NL Design System where the page has it, else a blue. */
const municipalBlue = 'var(--utrecht-link-color, #24578f)';

export const presets: Readonly<Record<PresetName, Preset>> = {
  plain: { tokens: {}, host: 'plain', scheme: 'light' },
  municipality: {
    tokens: {
      'accent-color': municipalBlue,
      'link-color': municipalBlue,
      'surface-background-color': '#eef3f8',
      'border-color': '#c3d0de',
      'border-radius': 'var(--utrecht-button-border-radius, 0.25rem)',
    },
    host: 'municipality',
    scheme: 'light',
  },
  dark: {
    tokens: {
      'accent-color': '#9cc7f4',
      'link-color': '#9cc7f4',
      'surface-background-color': '#1d2530',
      'border-color': '#46536a',
    },
    host: 'plain',
    scheme: 'dark',
  },
};

const isSame = (a: Configuration['tokens'], b: Configuration['tokens']): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, value]) => b[name] === value);

/** Returns the preset whose tokens these are; `undefined` for an editor's own. */
export const presetOf = (tokens: Configuration['tokens']): PresetName | undefined =>
  presetNames.find((name) => isSame(presets[name].tokens, tokens));
