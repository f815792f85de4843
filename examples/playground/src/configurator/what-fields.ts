import { localize } from '@health-networks/core';
import { html, type TemplateResult } from 'lit';
import { builtNetworks, builtWidgets } from '../built.js';
import type { Messages } from '../messages/messages.js';
import { renderSelect } from './choice-fields.js';
import type { Configuration } from './configuration.js';

/** What is shown and told. */
export interface WhatContext {
  readonly messages: Messages;
  readonly configuration: Configuration;
  /** Is a file of the editor's own shown? Then no network is chosen. */
  readonly isOwn: boolean;
  readonly change: (change: Partial<Configuration>) => void;
}

/** Which widget, of which network. */
export const renderWhat = ({ messages, configuration, isOwn, change }: WhatContext): TemplateResult => html`
  ${renderSelect({
    name: 'widget',
    label: messages.configurator.widget,
    entries: builtWidgets.map(({ tag }) => [tag, messages.widgets[tag] ?? tag]),
    value: configuration.widget,
    change: (widget) => {
      change({ widget });
    },
  })}
  ${renderSelect({
    name: 'network',
    label: messages.configurator.network,
    entries: builtNetworks.map(({ id, name }) => [id, localize(name, configuration.language)]),
    value: configuration.network,
    isOff: isOwn,
    change: (network) => {
      change({ network });
    },
  })}
`;
