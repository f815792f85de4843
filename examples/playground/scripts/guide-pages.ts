import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { guideIds, guideLanguages, readGuide, type Guide, type GuideId, type GuideLanguage } from './guides.js';

const languages = Object.keys(guideLanguages) as GuideLanguage[];

const headerFor = (language: GuideLanguage, file: string): string => {
  const { start, guides, configurator } = guideLanguages[language].nav;
  const others = languages
    .filter((one) => one !== language)
    .map((one) => `<a href="../${one}/${file}" lang="${one}" hreflang="${one}">${guideLanguages[one].name}</a>`);
  return `<header>
  <nav aria-label="Health Networks">
    <a href="../../?language=${language}">${start}</a>
    <a href="./">${guides}</a>
    <a href="../../configurator.html?language=${language}">${configurator}</a>
  </nav>
  ${others.join(' ')}
</header>`;
};

const pageOf = (
  language: GuideLanguage,
  file: string,
  title: string,
  main: string,
  kind: 'guide' | 'list',
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Health Networks</title>
<link rel="icon" href="../../icon.svg">
<link rel="stylesheet" href="../guides.css">
<script type="module" src="../copy.js"></script>
</head>
<body>
${headerFor(language, file)}
<main class="${kind}">
${main}
</main>
</body>
</html>
`;

const captionsOf = (language: GuideLanguage): Partial<Record<GuideId, string>> => guideLanguages[language].captions;

/** Renders a guide. The picture is next to the title, so that the result is seen at once. */
const guidePage = ({ id, language, title, html, moreHtml }: Guide): string => {
  const caption = captionsOf(language)[id];
  const picture = `<figure class="picture"><img src="../pictures/${id}-${language}.png" width="640" height="400" alt="">${caption === undefined ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
  const [heading = '', job = ''] = html.split(/(?<=<\/h1>)/);
  const more = moreHtml === '' ? '' : `\n<div class="more">\n${moreHtml}</div>`;
  const main = `${heading}\n${picture}\n<div class="job">${job}</div>${more}`;
  return pageOf(language, `${id}.html`, title, main, 'guide');
};

const listPage = (language: GuideLanguage, guides: readonly Guide[]): string => {
  const items = guides.map(
    ({ id, title, lead }) =>
      `<li><a href="${id}.html"><img src="../pictures/${id}-${language}.png" width="640" height="400" alt="" loading="lazy"><span>${title}</span></a><p>${lead}</p></li>`,
  );
  const { guides: title } = guideLanguages[language].nav;
  return pageOf(language, '', title, `<h1>${title}</h1>\n<ul class="guides">\n${items.join('\n')}\n</ul>`, 'list');
};

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Writes a page for each guide, and a list of them, in each of their languages. */
export const guidePages = (): Plugin => ({
  name: 'guide-pages',
  generateBundle() {
    const write = (path: string, source: string): void => {
      this.emitFile({ type: 'asset', fileName: `guides/${path}`, source });
    };
    write('guides.css', `${read('src/base.css')}\n${read('guides/guides.css')}`);
    write('copy.js', read('guides/copy.js'));
    for (const language of languages) {
      const guides = guideIds.map((id) => readGuide(id, language));
      for (const guide of guides) write(`${language}/${guide.id}.html`, guidePage(guide));
      write(`${language}/index.html`, listPage(language, guides));
    }
  },
});
