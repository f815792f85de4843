import type { Link } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The participants in the cohort, and what is named after it. */
export const links = defineRecords<Link>()({
  'link-northern-residents-lifelines': {
    id: 'link-northern-residents-lifelines',
    from: 'target-residents-of-the-northern-provinces',
    to: 'lifelines',
    kind: 'takes-part-in',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'residents of the northern provinces are participating',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
  },
  'link-biobank-lab-bears-name-of-lifelines': {
    id: 'link-biobank-lab-bears-name-of-lifelines',
    from: 'lifelines-biobank-umcg-lab',
    to: 'lifelines',
    kind: 'bears-name-of',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Lifelines Biobank UMCG Lab',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
    editorial: ['kind'],
  },
  'link-biobank-lab-bears-name-of-umcg': {
    id: 'link-biobank-lab-bears-name-of-umcg',
    from: 'lifelines-biobank-umcg-lab',
    to: 'umcg',
    kind: 'bears-name-of',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Lifelines Biobank UMCG Lab',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
    editorial: ['kind'],
  },
});
