import type { Statement } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** Statements of the board about its own plans. */
export const statements = defineRecords<Statement>()({
  'statement-economic-board-utrecht-next-phase': {
    id: 'statement-economic-board-utrecht-next-phase',
    attributedTo: 'economic-board-utrecht',
    about: ['economic-board-utrecht', 'rom-utrecht-region'],
    text: {
      en: 'In 2021 the board is to begin a next phase in another role, together with ROM Utrecht Region.',
      nl: 'In 2021 zal de board in een andere rol aan een volgende fase beginnen, samen met ROM Utrecht Region.',
      de: 'Ab 2021 soll das Board in anderer Rolle eine nächste Phase beginnen, gemeinsam mit ROM Utrecht Region.',
      fi: 'Vuonna 2021 johtokunnan on määrä aloittaa seuraava vaihe toisessa roolissa yhdessä ROM Utrecht Regionin kanssa.',
    },
    date: '2020-12-07',
    citations: [{ source: 'ebu-2020' }],
    editorial: ['text'],
  },
});
