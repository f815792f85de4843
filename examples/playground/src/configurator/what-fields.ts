import { localize } from '@health-networks/core';
import { html, type TemplateResult } from 'lit';
import { builtNetworks, builtWidgets } from '../built.js';
import type { Messages } from '../messages/messages.js';
import { renderSelect } from './choice-fields.js';
import type { Configuration } from './configuration.js';

/** State and callbacks of the fields. */
export interface WhatContext {
  readonly messages: Messages;
  readonly configuration: Configuration;
  /** Whether the editor's own file is shown. Then no network can be chosen. */
  readonly isOwn: boolean;
  readonly change: (change: Partial<Configuration>) => void;
}

/** Renders the choice of a widget and a network. */
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
