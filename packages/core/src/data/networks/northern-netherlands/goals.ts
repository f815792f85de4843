import type { Goal } from '../../../model/goal.js';
import { defineRecords } from '../../define-records.js';

/** What the organizations of the region work for. */
export const goals = defineRecords<Goal>()({
  'northern-netherlands-goal-clinically-relevant-products': {
    id: 'northern-netherlands-goal-clinically-relevant-products',
    network: 'northern-netherlands',
    statement: {
      en: 'Organizations from all corners and industries together develop products and processes that matter in the clinic, and bring them to market.',
      nl: 'Organisaties uit alle hoeken en bedrijfstakken ontwikkelen samen producten en processen die er in de kliniek toe doen, en brengen die op de markt.',
      de: 'Organisationen aus allen Ecken und Branchen entwickeln gemeinsam klinisch relevante Produkte und Verfahren und bringen sie auf den Markt.',
      fi: 'Organisaatiot kaikilta suunnilta ja toimialoilta kehittävät yhdessä kliinisesti merkittäviä tuotteita ja prosesseja ja tuovat ne markkinoille.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'to develop and market clinically relevant products and',
        section: 'Northern Netherlands as a testing ground',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'From all corners and industries, organizations work together',
        section: 'Northern Netherlands as a testing ground',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
});
