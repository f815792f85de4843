import type { Program } from '../../../model/records/program.js';
import { defineRecords } from '../../define-records.js';

/** The cohort. The page does not say who runs it, so that it has no network. */
export const programs = defineRecords<Program>()({
  lifelines: {
    id: 'lifelines',
    name: { en: 'Lifelines', nl: 'Lifelines', de: 'Lifelines', fi: 'Lifelines' },
    kind: 'cohort',
    about: ['northern-netherlands'],
    description: {
      en: 'Called unique in the world, hard to imagine in any other region, and one of the signposts of thinking and doing together. It follows three generations for 30 years and records all their data for research; numerous scientific breakthroughs have already come of the results. A caption reads “Lifelines Biobank UMCG Lab”; how Lifelines and the UMCG relate is not said, nor who runs it.',
      nl: 'Uniek in de wereld genoemd, in een andere regio nauwelijks denkbaar, en een van de wegwijzers van samen denken en doen. Drie generaties worden 30 jaar gevolgd en al hun gegevens voor onderzoek vastgelegd; de resultaten leidden al tot tal van wetenschappelijke doorbraken. Een bijschrift luidt ‘Lifelines Biobank UMCG Lab’; hoe Lifelines en het UMCG zich verhouden, staat er niet, en ook niet wie het uitvoert.',
      de: 'Wird weltweit einzigartig genannt, in einer anderen Region kaum vorstellbar, und einer der Wegweiser gemeinsamen Denkens und Handelns. Drei Generationen werden 30 Jahre lang begleitet und all ihre Daten für die Forschung erfasst; die Ergebnisse führten bereits zu zahlreichen wissenschaftlichen Durchbrüchen. Eine Bildunterschrift lautet „Lifelines Biobank UMCG Lab“; wie Lifelines und das UMCG zueinander stehen und wer es betreibt, wird nicht gesagt.',
      fi: 'Kutsutaan maailmassa ainutlaatuiseksi, muualla vaikeasti kuviteltavaksi ja yhdeksi yhdessä ajattelemisen ja tekemisen tienviitoista. Kolmea sukupolvea seurataan 30 vuotta, ja kaikki heidän tietonsa tallennetaan tutkimukseen; tulokset ovat jo johtaneet lukuisiin tieteellisiin läpimurtoihin. Kuvatekstissä lukee ”Lifelines Biobank UMCG Lab”; Lifelinesin ja UMCG:n suhdetta ei kerrota, eikä sitä, kuka Lifelinesia ylläpitää.',
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
        fields: ['name', 'description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Unique in the world and hard to imagine',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
        fields: ['description'],
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
      {
        source: 'nom-northern-netherlands',
        quote: 'all their data recorded for research',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'already led to numerous scientific breakthroughs',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
        fields: ['description'],
      },
    ],
    editorial: ['kind', 'description'],
  },
});
