import { html, render, type TemplateResult } from 'lit';
import { builtWidgets } from './built.js';
import { initial, toSearch, type Language } from './configurator/configuration.js';
import { renderHeader } from './language-choice.js';
import type { Messages, Way } from './messages/messages.js';
import { pageLanguage, speak } from './page-language.js';

/** An example that a developer can run. */
const code = `import { indexDataset, membersOf } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';

const index = indexDataset(seedDataset);
membersOf(index, 'health-hub-utrecht'); // typed, dated, cited`;

const renderWay = ({ title, text, action }: Way, href: string): TemplateResult => html`
  <li>
    <h2>${title}</h2>
    <p>${text}</p>
    <a class="action" href=${href}>${action}</a>
  </li>
`;

const renderWidgets = (messages: Messages, language: Language): TemplateResult => html`
  <ul class="widgets">
    ${builtWidgets.map(
      ({ tag }) =>
        html`<li><a href="widget.html?widget=${tag}&language=${language}">${messages.widgets[tag] ?? tag}</a></li>`,
    )}
  </ul>
`;

const configurator = (language: Language, hash = ''): string =>
  `configurator.html?${toSearch({ ...initial, language })}${hash}`;

const renderCode = (): TemplateResult => html`
  <pre tabindex="0"><code>npm install @health-networks/core</code></pre>
  <pre tabindex="0"><code>${code}</code></pre>
`;

const renderPage = (
  messages: Messages,
  language: Language,
  choose: (language: Language) => void,
): TemplateResult => html`
  <header class="page-header">${renderHeader(messages, language, choose)}</header>
  <main class="start">
    <div class="intro">
      <h1>${messages.start.title}</h1>
      <p class="lead">${messages.start.sentence}</p>
      <ul class="ways">
        ${renderWay(messages.start.ways.show, configurator(language))}
        ${renderWay(messages.start.ways.own, configurator(language, '#own'))}
        <li>
          <h2>${messages.start.ways.code.title}</h2>
          <p>${messages.start.ways.code.text}</p>
          <details>
            <summary>${messages.start.ways.code.action}</summary>
            ${renderCode()}
          </details>
        </li>
      </ul>
    </div>
    <div class="live">
      <h2 id="example" class="eyebrow">${messages.start.example}</h2>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="example">
        <hn-network-profile network=${initial.network} lang=${language} heading-level="3"></hn-network-profile>
      </div>
    </div>
    <nav class="all" aria-label=${messages.start.allWidgets}>
      <h2 class="eyebrow">${messages.start.allWidgets}</h2>
      ${renderWidgets(messages, language)}
    </nav>
  </main>
`;

const show = async (language: Language): Promise<void> => {
  const messages = await speak(language);
  document.title = `Health Networks – ${messages.start.title}`;
  render(
    renderPage(messages, language, (chosen) => {
      history.replaceState(null, '', `?language=${chosen}`);
      void show(chosen);
    }),
    document.body,
  );
};

await show(pageLanguage());
