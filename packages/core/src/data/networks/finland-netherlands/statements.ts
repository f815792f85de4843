import type { Statement } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Claims of the text about the collaboration and the sector. */
export const statements = defineRecords<Statement>()({
  'statement-collaboration-intensifies': {
    id: 'statement-collaboration-intensifies',
    about: ['finland-netherlands', 'theme-health-technology'],
    text: {
      en: 'Collaboration in health technology between Finland and the Netherlands is intensifying.',
      nl: 'De samenwerking in gezondheidstechnologie tussen Finland en Nederland wordt intensiever.',
      de: 'Die Zusammenarbeit in der Gesundheitstechnologie zwischen Finnland und den Niederlanden wird enger.',
      fi: 'Suomen ja Alankomaiden terveysteknologiayhteistyö tiivistyy.',
    },
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'collaboration between Finland and the Netherlands intensifies',
      },
    ],
    editorial: ['text'],
  },
  'statement-dutch-sector-position': {
    id: 'statement-dutch-sector-position',
    about: ['industry-health-and-life-sciences', 'netherlands', 'finland-netherlands'],
    text: {
      en: 'The Dutch health and life sciences sector has a strong position worldwide and offers many opportunities for collaboration to innovative businesses around the world.',
      nl: 'De Nederlandse sector life sciences & health staat wereldwijd sterk en biedt innovatieve bedrijven over de hele wereld veel kansen om samen te werken.',
      de: 'Der niederländische Sektor Gesundheit und Lebenswissenschaften steht weltweit stark da und bietet innovativen Unternehmen auf der ganzen Welt viele Möglichkeiten zur Zusammenarbeit.',
      fi: 'Alankomaiden terveys- ja biotiedeala on maailmanlaajuisesti vahva ja tarjoaa innovatiivisille yrityksille kaikkialla maailmassa runsaasti yhteistyömahdollisuuksia.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'Dutch health & life sciences sector has a' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'strong global position, offering lots of collaboration opportunities',
        fields: ['text'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'for innovative businesses around the world',
        fields: ['text'],
      },
    ],
    editorial: ['text', 'about'],
  },
});
