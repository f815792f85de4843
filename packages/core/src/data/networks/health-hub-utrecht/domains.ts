import type { Concept } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The domains whose knowledge is to be pooled. */
export const domains = defineRecords<Concept>()({
  'domain-medical': {
    id: 'domain-medical',
    scheme: 'domain',
    label: { en: 'Medical', nl: 'Medisch', de: 'Medizin', fi: 'Lääketiede' },
    order: 1,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'domains: medical, social, economic and spatial',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'domain-social': {
    id: 'domain-social',
    scheme: 'domain',
    label: { en: 'Social', nl: 'Sociaal', de: 'Soziales', fi: 'Sosiaaliala' },
    order: 2,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'domains: medical, social, economic and spatial',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'domain-economic': {
    id: 'domain-economic',
    scheme: 'domain',
    label: { en: 'Economic', nl: 'Economisch', de: 'Wirtschaft', fi: 'Talous' },
    order: 3,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'domains: medical, social, economic and spatial',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'domain-spatial': {
    id: 'domain-spatial',
    scheme: 'domain',
    label: { en: 'Spatial', nl: 'Ruimtelijk', de: 'Raumplanung', fi: 'Aluesuunnittelu' },
    order: 4,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'domains: medical, social, economic and spatial',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
});
