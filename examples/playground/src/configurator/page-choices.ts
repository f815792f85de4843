import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { renderSegments } from './choice-fields.js';
import { hosts, schemes, widths, type Configuration } from './configuration.js';

/** Renders the choice of the page in the preview: which, how wide, light or dark. */
export const renderPageChoices = (
  messages: Messages,
  configuration: Configuration,
  change: (change: Partial<Configuration>) => void,
): TemplateResult => {
  const { configurator } = messages;
  const segments = <Name extends 'host' | 'width' | 'scheme'>(
    name: Name,
    legend: string,
    values: readonly Configuration[Name][],
    texts: Readonly<Record<Configuration[Name], string>>,
  ): TemplateResult => {
    const choose = (value: Configuration[Name]): void => {
      change({ [name]: value });
    };
    return renderSegments({ name, legend, values, texts, value: configuration[name], change: choose });
  };
  return html`<div class="row">
    ${segments('host', configurator.page, hosts, messages.hosts)}
    ${segments('width', configurator.width, widths, messages.widths)}
    ${segments('scheme', configurator.scheme, schemes, messages.schemes)}
  </div>`;
};
