import type { ZipWords } from './words.js';

export const words: ZipWords = {
  title: 'Ihr Netzwerk, bereit für Ihre Website',
  lead: 'Diese Seite läuft auf Ihrem eigenen Computer. Unten steht, was Besucher Ihrer Website sehen werden.',
  network: 'Netzwerk',
  steps: {
    title: 'Auf Ihre Website stellen',
    upload: (folders) =>
      folders.length === 1
        ? `Laden Sie den Ordner ${folders.join('')} auf Ihre Website hoch.`
        : `Laden Sie die Ordner ${folders.join(' und ')} auf Ihre Website hoch.`,
    paste: 'Fügen Sie diese Zeilen dort ein, wo das Widget stehen soll:',
    styleSheet: 'Ergänzen Sie das Stylesheet Ihrer Website um dies, für das gewählte Aussehen:',
    other: 'README.txt (auf Englisch) sagt, was in WordPress und mit einer Content Security Policy zu tun ist.',
  },
  onDisk:
    'Auf Ihrem Computer haben Karten keine Ländergrenzen, und Listen lassen sich nicht als CSV speichern. Auf Ihrer Website geht beides.',
  noScript: 'Diese Seite braucht JavaScript.',
  offer: {
    title: 'Alles in einer Datei',
    text: 'Ordner mit Skripten, Daten, eine Seite zum Ausprobieren und eine kurze Anleitung: kein npm, kein Konto.',
    button: 'Als ZIP herunterladen',
    busy: 'Wird gepackt …',
    done: (name) => `${name} wurde gespeichert.`,
    failed: (file) =>
      `${file} konnte nicht geladen werden, deshalb wurde nichts gespeichert. Versuchen Sie es noch einmal.`,
    plugin: 'Haben Sie WordPress? Installieren Sie das Plugin: ein Block mit Vorschau und ein Shortcode.',
  },
};
