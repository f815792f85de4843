import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { pluginZipName } from '../zip/zip-names.js';
import type { Configuration } from './configuration.js';
import type { OwnFile } from './own-file/own-file.js';

/** Instructions for an editor of WordPress. */
interface WordPressContext {
  readonly messages: Messages;
  readonly configuration: Configuration;
  readonly own: OwnFile | undefined;
  /** Saves the data of the own file. */
  readonly save: (() => Promise<void>) | undefined;
}

export const renderPluginLink = ({ wordPress }: Messages): TemplateResult =>
  html`<a href="${pluginZipName(BUILT_VERSION)}.zip" download>${wordPress.pluginLink}</a>`;

/** Guides are written in Dutch and English. */
const guideLanguage = ({ language }: Configuration): 'nl' | 'en' => (language === 'nl' ? 'nl' : 'en');

/** Renders the steps in WordPress: no line has to be pasted there, because the plugin has a block. */
export const renderWordPress = ({ messages, configuration, own, save }: WordPressContext): TemplateResult => {
  const { wordPress } = messages;
  const widget = messages.widgets[configuration.widget] ?? configuration.widget;
  const guide = guideLanguage(configuration);
  return html`<section class="steps">
    <h3>WordPress</h3>
    <ol>
      <li>${wordPress.plugin} ${renderPluginLink(messages)}</li>
      ${
        own && save
          ? html`<li>
              ${wordPress.save(`${own.network}.json`)}
              <button
                type="button"
                @click=${() => {
                  void save();
                }}
              >
                ${messages.configurator.saveData}
              </button>
            </li>`
          : nothing
      }
      <li>${own ? wordPress.blockWithFile(widget, `${own.network}.json`) : wordPress.block(widget)}</li>
      ${Object.keys(configuration.tokens).length > 0 ? html`<li>${wordPress.look}</li>` : nothing}
    </ol>
    <p>
      <a href="guides/${guide}/wordpress.html" hreflang=${guide}>${wordPress.guide}</a>
    </p>
    <h3>${wordPress.others}</h3>
  </section>`;
};
