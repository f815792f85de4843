import type { Link } from '../../../model/records/link.js';
import { defineRecords } from '../../define-records.js';

/** Who takes part in the cohort. */
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
});
