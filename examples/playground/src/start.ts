import { html, type TemplateResult } from 'lit';
import { initial, toSearch, type Language } from './configurator/configuration.js';
import type { Messages, Way } from './messages/messages.js';
import { renderWidgetLinks, showPage } from './show-page.js';

/** An example to run for developers. */
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

const configurator = (language: Language, hash = ''): string =>
  `configurator.html?${toSearch({ ...initial, language })}${hash}`;

const renderCode = (): TemplateResult => html`
  <pre tabindex="0"><code>npm install @health-networks/core</code></pre>
  <pre tabindex="0"><code>${code}</code></pre>
`;

const renderPage = (messages: Messages, language: Language): TemplateResult => html`
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
      ${renderWidgetLinks(messages, language)}
    </nav>
  </main>
`;

await showPage({ titleOf: ({ start }) => `Health Networks – ${start.title}`, render: renderPage });
