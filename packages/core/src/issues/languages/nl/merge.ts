import type { TranslationOf } from '../../issue-words.js';
import type { mergeWords } from '../../../model/issues/words/merge.js';

export const merge: TranslationOf<typeof mergeWords> = {
  messages: {
    differs: 'verschilt van {other} in een eerder bestand',
    'differs-from-none': 'heeft in een eerder bestand geen waarde',
    'other-collection': 'heeft een id die ook in {collection} staat',
  },
  remedies: {
    'say-the-same': 'Laat beide records hetzelfde zeggen, of geef een van de twee een andere id.',
    'earlier-stands': 'Het record uit het eerdere bestand blijft staan. Verbeter een van de twee als dat niet klopt.',
    'later-stands': 'Dit record komt in de plaats van het eerdere. Verbeter een van de twee als dat niet klopt.',
    'unique-ids': 'Elke id komt in het hele bestand één keer voor: geef een van de records een andere id.',
    'same-license': 'Voeg alleen gegevens met dezelfde licentie samen, of spreek er een af met wie ze publiceren.',
  },
};
