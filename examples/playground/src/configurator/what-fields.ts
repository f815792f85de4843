import { localize } from '@health-networks/core';
import { html, type TemplateResult } from 'lit';
import { builtNetworks, builtWidgets } from '../built.js';
import type { Messages } from '../messages/messages.js';
import { renderSelect } from './choice-fields.js';
import { languageNames } from '../language-choice.js';
import { widgetLanguages, type Configuration, type Language, type WidgetLanguage } from './configuration.js';

/** State and callbacks of the fields. */
export interface WhatContext {
  readonly messages: Messages;
  readonly configuration: Configuration;
  /** Name of the editor's own file, if it is shown. Then no network can be chosen. */
  readonly own: string | undefined;
  readonly change: (change: Partial<Configuration>) => void;
}

/** The most used widget, which is offered first. */
const first = 'hn-partner-list';

/** The widgets by name in the reader's language. */
const widgetsByName = (messages: Messages, language: Language): [tag: string, name: string][] =>
  builtWidgets
    .map(({ tag }): [string, string] => [tag, messages.widgets[tag] ?? tag])
    .sort(([a, nameOfA], [b, nameOfB]) =>
      a === first ? -1 : b === first ? 1 : nameOfA.localeCompare(nameOfB, language),
    );

const languageName = (language: WidgetLanguage, { configurator }: Messages): string => {
  if (language === '') return configurator.asThisPage;
  return language === 'page' ? configurator.asItsPage : languageNames[language];
};

/** Renders the choice of a widget and a network. */
export const renderWhat = ({ messages, configuration, own, change }: WhatContext): TemplateResult => html`
  ${renderSelect({
    name: 'widget',
    label: messages.configurator.widget,
    entries: widgetsByName(messages, configuration.language),
    value: configuration.widget,
    change: (widget) => {
      change({ widget });
    },
  })}
  ${renderSelect({
    name: 'network',
    label: messages.configurator.network,
    entries:
      own === undefined
        ? builtNetworks.map(({ id, name }) => [id, localize(name, configuration.language)])
        : [[configuration.network, own]],
    value: configuration.network,
    isOff: own !== undefined,
    change: (network) => {
      change({ network });
    },
  })}
  ${renderSelect({
    name: 'lang',
    label: messages.configurator.widgetLanguage,
    entries: widgetLanguages.map((one) => [one, languageName(one, messages)]),
    value: configuration.lang,
    change: (value) => {
      change({ lang: widgetLanguages.find((one) => one === value) ?? '' });
    },
  })}
`;
