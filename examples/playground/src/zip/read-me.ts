import { dataAddress } from '../configurator/snippets.js';
import { lookRule, snippetFor, type PackedPage } from './page-html.js';

interface ReadMe {
  readonly version: string;
  readonly page: PackedPage;
}

/** Returns the folders to upload, with their URLs on the site. */
const uploads = ({ configuration: { folder }, networks: [first], isOwn }: PackedPage): string[] => [
  `hn/    →  ${folder}`,
  ...(isOwn && first ? [`data/  →  ${dataAddress(folder, '').replace(/\.json$/, '')}`] : []),
];

const indented = (lines: string): string => lines.replaceAll(/^/gm, '    ');

/** Returns the step about the chosen look; empty if it is that of the page. */
const lookOf = (page: PackedPage, before: string): string => {
  const rule = lookRule(page);
  return rule && `3. ${before}\n\n${indented(rule.trimEnd())}\n\n`;
};

export const readMe = ({ version, page }: ReadMe): string => `HEALTH NETWORKS ${version}

Widgets that show a health network on your site, with everything that they need.
Nothing is loaded from anywhere else, and nothing is stored on the computers of your visitors.


TRY IT

Open index.html in a browser. It works from your own computer.


PUT IT ON YOUR SITE

1. Upload to your site:

${indented(uploads(page).join('\n'))}

2. Paste where the widget should stand:

${indented(snippetFor('element', page))}

   An editor that removes unknown tags (Drupal, most content management systems) keeps this:

${indented(snippetFor('cms', page))}

   The line with <script> is needed once a page; it may stand in the template of your site.

${lookOf(page, 'Add to the style sheet of your site, for the look that you chose:')}
WORDPRESS

The plugin "Health Networks" holds the same scripts and has a block with a preview. Without it, paste the second
version into a block "Custom HTML"; an administrator has to add the line with <script> to the theme.


YOUR OWN DATA

Files in data/ are plain JSON. A table of partners, saved as CSV from a spreadsheet, works too: upload it and
write its address as src="…". Its first row names the columns: name, kind, place, role, website.


SECURITY

hn/csp.json holds a content security policy to copy. hn/sri.json has the SHA-384 hash of every file there.
To pin everything by one hash, load hn/hn.all.js instead of hn/hn.js, with its hash as integrity.


LICENSE

See LICENSE.txt: code MIT, data CC0 and CC BY 4.0.
`;

export const leesMij = ({ version, page }: ReadMe): string => `HEALTH NETWORKS ${version}

Widgets die een zorgnetwerk op uw site tonen, met alles wat zij nodig hebben.
Er wordt niets van elders geladen, en er wordt niets op de computers van uw bezoekers bewaard.


PROBEREN

Open index.html in een browser. Dat werkt vanaf uw eigen computer.


OP UW SITE ZETTEN

1. Zet op uw site:

${indented(uploads(page).join('\n'))}

2. Plak op de plaats waar de widget moet staan:

${indented(snippetFor('element', page))}

   Een editor die onbekende tags weghaalt (Drupal, de meeste contentmanagementsystemen) laat dit staan:

${indented(snippetFor('cms', page))}

   De regel met <script> is één keer per pagina nodig; hij mag ook in de sjabloon van uw site staan.

${lookOf(page, 'Zet in de stylesheet van uw site, voor de vormgeving die u koos:')}
WORDPRESS

De plugin "Health Networks" bevat dezelfde scripts en heeft een blok met voorbeeld. Zonder plugin plakt u de tweede
versie in een blok "Aangepaste HTML"; een beheerder moet de regel met <script> in het thema zetten.


EIGEN GEGEVENS

De bestanden in data/ zijn gewone JSON. Een tabel met partners die u vanuit een spreadsheet als CSV opslaat, werkt ook:
zet die op uw site en schrijf het adres als src="…". De eerste rij noemt de kolommen: naam, soort, plaats, rol, website.


BEVEILIGING

hn/csp.json bevat een content security policy om over te nemen. hn/sri.json heeft de SHA-384-hash van elk bestand daar.
Wilt u alles met één hash vastleggen, laad dan hn/hn.all.js in plaats van hn/hn.js, met de hash als integrity.


LICENTIE

Zie LICENSE.txt: code MIT, gegevens CC0 en CC BY 4.0.
`;
