import type { Program } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The cohort. The page does not state who runs it, so it has no network. */
export const programs = defineRecords<Program>()({
  lifelines: {
    id: 'lifelines',
    name: { en: 'Lifelines', nl: 'Lifelines', de: 'Lifelines', fi: 'Lifelines' },
    kind: 'cohort',
    about: ['northern-netherlands'],
    description: {
      en: 'Follows three generations for 30 years.',
      nl: 'Volgt drie generaties gedurende 30 jaar.',
      de: 'Begleitet drei Generationen 30 Jahre lang.',
      fi: 'Seuraa kolmea sukupolvea 30 vuoden ajan.',
    },
    note: {
      en: 'The page on the health sector in the northern Netherlands does not say who runs it.',
      nl: 'De pagina over de gezondheidssector in Noord-Nederland zegt niet wie het uitvoert.',
      de: 'Die Seite über den Gesundheitssektor in den nördlichen Niederlanden sagt nicht, wer es durchführt.',
      fi: 'Pohjois-Alankomaiden terveysalasta kertova sivu ei kerro, kuka sitä ylläpitää.',
    },
    status: 'running',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'thinking together and doing together is lifelines',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Lifelines Biobank UMCG Lab',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
        fields: ['name'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'residents of the northern provinces are participating',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
        fields: ['status'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Three generations are being followed for 30 years',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
        fields: ['kind', 'status', 'description'],
      },
    ],
    editorial: ['kind', 'description', 'note'],
  },
});
