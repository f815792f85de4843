import type { ZipWords } from './words.js';

export const words: ZipWords = {
  title: 'Verkostosi, valmiina sivustollesi',
  lead: 'Tämä sivu toimii omalla tietokoneellasi. Alla on se, minkä sivustosi kävijät näkevät.',
  network: 'Verkosto',
  steps: {
    title: 'Vie se sivustollesi',
    upload: (folders) =>
      folders.length === 1
        ? `Vie sivustollesi kansio ${folders.join('')}.`
        : `Vie sivustollesi kansiot ${folders.join(' ja ')}.`,
    paste: 'Liitä nämä rivit kohtaan, johon widget tulee:',
    styleSheet: 'Lisää tämä sivustosi tyylitiedostoon, jotta valitsemasi ulkoasu näkyy:',
    other: 'README.txt (englanniksi) kertoo, mitä tehdä WordPressissä ja sisällön suojauskäytännön (CSP) kanssa.',
  },
  onDisk:
    'Omalla tietokoneella kartoissa ei ole maiden rajoja eikä luetteloita voi tallentaa CSV-tiedostoina. Sivustolla molemmat toimivat.',
  noScript: 'Tämä sivu tarvitsee JavaScriptiä.',
  offer: {
    title: 'Kaikki yhdessä tiedostossa',
    text: 'Skriptikansio, tiedot, kokeilusivu ja lyhyt ohje: ei npm:ää, ei tunnuksia.',
    button: 'Lataa zip-tiedostona',
    busy: 'Pakataan …',
    done: (name) => `${name} tallennettiin.`,
    failed: (file) => `Tiedostoa ${file} ei voitu ladata, joten mitään ei tallennettu. Yritä uudelleen.`,
    plugin: 'Käytätkö WordPressiä? Asenna lisäosa: lohko esikatseluineen ja lyhytkoodi.',
  },
};
