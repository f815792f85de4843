import type { Concept } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The themes of the ecosystem, and how it works. */
export const concepts = defineRecords<Concept>()({
  'theme-healthy-ageing': {
    id: 'theme-healthy-ageing',
    scheme: 'theme',
    label: {
      en: 'Healthy ageing',
      nl: 'Gezond ouder worden',
      de: 'Gesundes Altern',
      fi: 'Terve ikääntyminen',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'a leader in the field of healthy ageing',
        section: 'Healthy ageing',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Healthy aging. Nowhere is that theme more on',
        fields: ['scheme'],
      },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'theme-networking': {
    id: 'theme-networking',
    scheme: 'theme',
    label: { en: 'Networking', nl: 'Netwerken', de: 'Vernetzung', fi: 'Verkostoituminen' },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'networking, knowledge sharing and interdisciplinary cooperation',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'theme-knowledge-sharing': {
    id: 'theme-knowledge-sharing',
    scheme: 'theme',
    label: {
      en: 'Knowledge sharing',
      nl: 'Kennis delen',
      de: 'Wissensaustausch',
      fi: 'Tiedon jakaminen',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'networking, knowledge sharing and interdisciplinary cooperation',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'theme-interdisciplinary-cooperation': {
    id: 'theme-interdisciplinary-cooperation',
    scheme: 'theme',
    label: {
      en: 'Interdisciplinary cooperation',
      nl: 'Interdisciplinaire samenwerking',
      de: 'Interdisziplinäre Zusammenarbeit',
      fi: 'Tieteidenvälinen yhteistyö',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'networking, knowledge sharing and interdisciplinary cooperation',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'theme-small-scale-organization': {
    id: 'theme-small-scale-organization',
    scheme: 'theme',
    label: {
      en: 'Small-scale organisation',
      nl: 'Kleinschaligheid',
      de: 'Kleine Strukturen',
      fi: 'Pienimuotoisuus',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'small-scale organization and partnership are key terms',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'theme-partnership': {
    id: 'theme-partnership',
    scheme: 'theme',
    label: { en: 'Partnership', nl: 'Partnerschap', de: 'Partnerschaft', fi: 'Kumppanuus' },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'small-scale organization and partnership are key terms',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'theme-biomedical-developments': {
    id: 'theme-biomedical-developments',
    scheme: 'theme',
    label: {
      en: '(Bio)medical developments',
      nl: '(Bio)medische ontwikkelingen',
      de: '(Bio-)medizinische Entwicklungen',
      fi: '(Bio)lääketieteellinen kehitys',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'when it comes to (bio)medical developments',
        section: 'Northern Netherlands as a testing ground',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'industry-northern-health-sector': {
    id: 'industry-northern-health-sector',
    scheme: 'industry',
    label: { en: 'Health sector', nl: 'Gezondheidssector', de: 'Gesundheitssektor', fi: 'Terveysala' },
    network: 'northern-netherlands',
    citations: [{ source: 'nom-northern-netherlands', quote: 'Health sector in northern Netherlands' }],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'industry-biotechnology': {
    id: 'industry-biotechnology',
    scheme: 'industry',
    label: { en: 'Biotechnology', nl: 'Biotechnologie', de: 'Biotechnologie', fi: 'Bioteknologia' },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'entrepreneurship in biotechnology accelerating',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
});
