import type { Network } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The network itself. */
export const networks = defineRecords<Network>()({
  'health-hub-utrecht': {
    id: 'health-hub-utrecht',
    name: { en: 'Health Hub Utrecht', nl: 'Health Hub Utrecht', de: 'Health Hub Utrecht', fi: 'Health Hub Utrecht' },
    alternateNames: ['HHU'],
    kind: 'regional-alliance',
    alsoDescribedAs: ['network-organization', 'innovation-ecosystem', 'transition-ecosystem'],
    purpose: {
      en: 'To create health and happiness in the region of Utrecht, by bringing all relevant players together and combining what they know.',
      nl: 'Gezondheid en geluk tot stand brengen in de regio Utrecht, door alle relevante partijen bijeen te brengen en hun kennis te bundelen.',
      de: 'Gesundheit und Glück in der Region Utrecht schaffen, indem alle wichtigen Akteure zusammenkommen und ihr Wissen bündeln.',
      fi: 'Luoda terveyttä ja onnellisuutta Utrechtin seudulle kokoamalla keskeiset toimijat yhteen ja yhdistämällä niiden osaaminen.',
    },
    pillars: [
      'pillar-daily-practice',
      'pillar-policy-and-governance',
      'pillar-research-and-education',
      'pillar-design-and-innovation',
      'pillar-economy-and-space',
      'pillar-use-and-participation',
    ],
    lifeStages: [
      'life-stage-growing-up-healthy',
      'life-stage-balanced-life',
      'life-stage-aging-happily',
      'life-stage-dignified-end',
    ],
    areaServed: ['utrecht-region'],
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health Hub Utrecht is an innovation-ecosystem focused on',
        fields: ['name', 'alsoDescribedAs', 'purpose'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'creating health (and happiness) in the region of',
        fields: ['purpose', 'areaServed'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Health Hub Utrecht brings together all the relevant',
        section: 'All relevant domains included',
        fields: ['purpose'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'founding members of Health Hub Utrecht, or HHU',
        section: 'Health Hub Utrecht’s Mission',
        fields: ['name', 'alternateNames'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'groeide in hoog tempo uit tot een regio-alliantie',
        fields: ['kind'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'als partners in de Health Hub Utrecht (HHU)',
        fields: ['name', 'alternateNames'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'network organization is built on six pillars',
        fields: ['pillars'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'as much of a positive ‘circle of life’',
        fields: ['lifeStages'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'omdat deze alliantie kansen biedt',
        section: 'Blijven verbinden',
        fields: ['kind'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'The growing network organization currently consists of',
        fields: ['alsoDescribedAs'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'active role in this new transition-ecosystem',
        section: 'Top down and bottom up',
        fields: ['alsoDescribedAs'],
      },
    ],
    editorial: ['purpose'],
  },
});
