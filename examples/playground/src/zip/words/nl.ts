import type { ZipWords } from './words.js';

export const words: ZipWords = {
  title: 'Uw netwerk, klaar voor uw site',
  lead: 'Deze pagina draait op uw eigen computer. Hieronder staat wat bezoekers van uw site te zien krijgen.',
  network: 'Netwerk',
  steps: {
    title: 'Zet het op uw site',
    upload: (folders) =>
      folders.length === 1
        ? `Zet de map ${folders.join('')} op uw site.`
        : `Zet de mappen ${folders.join(' en ')} op uw site.`,
    paste: 'Plak deze regels waar de widget moet staan:',
    styleSheet: 'Zet dit in de stylesheet van uw site, voor de vormgeving die u koos:',
    other: 'LEESMIJ.txt vertelt wat u doet in WordPress, en bij een content security policy.',
  },
  onDisk:
    'Op uw computer hebben kaarten geen landsgrenzen en kunt u lijsten niet als CSV opslaan. Op uw site werkt beide.',
  noScript: 'Deze pagina heeft JavaScript nodig.',
  offer: {
    title: 'Alles in één bestand',
    text: 'Map met scripts, gegevens, een pagina om te proberen en een korte handleiding: geen npm, geen account.',
    button: 'Download als zip',
    busy: 'Bezig met inpakken …',
    done: (name) => `${name} is opgeslagen.`,
    failed: (file) => `${file} kon niet worden geladen, dus er is niets opgeslagen. Probeer het opnieuw.`,
    plugin: 'Hebt u WordPress? Installeer de plugin: een blok met voorbeeld en een shortcode.',
  },
};
