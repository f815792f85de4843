import type { Program } from '../../../model/program.js';
import { defineRecords } from '../../define-records.js';

/** The cohort, and the region as a testing ground. */
export const programs = defineRecords<Program>()({
  lifelines: {
    id: 'lifelines',
    name: { en: 'Lifelines', nl: 'Lifelines', de: 'Lifelines', fi: 'Lifelines' },
    kind: 'cohort',
    network: 'northern-netherlands',
    themes: ['target-residents-of-the-northern-provinces'],
    description: {
      en: 'Called unique in the world, hard to imagine in any other region, and one of the signposts of thinking and doing together. It follows three generations for 30 years and records all their data for research; numerous scientific breakthroughs have already come of the results. A caption reads “Lifelines Biobank UMCG Lab”; how Lifelines and the UMCG relate is not said.',
      nl: 'Uniek in de wereld genoemd, in een andere regio nauwelijks denkbaar, en een van de wegwijzers van samen denken en doen. Drie generaties worden 30 jaar gevolgd en al hun gegevens voor onderzoek vastgelegd; de resultaten leidden al tot tal van wetenschappelijke doorbraken. Een bijschrift luidt ‘Lifelines Biobank UMCG Lab’; hoe Lifelines en het UMCG zich verhouden, staat er niet.',
      de: 'Wird weltweit einzigartig genannt, in einer anderen Region kaum vorstellbar, und einer der Wegweiser gemeinsamen Denkens und Handelns. Drei Generationen werden 30 Jahre lang begleitet und all ihre Daten für die Forschung erfasst; die Ergebnisse führten bereits zu zahlreichen wissenschaftlichen Durchbrüchen. Eine Bildunterschrift lautet „Lifelines Biobank UMCG Lab“; wie Lifelines und das UMCG zueinander stehen, wird nicht gesagt.',
      fi: 'Kutsutaan maailmassa ainutlaatuiseksi, muualla vaikeasti kuviteltavaksi ja yhdeksi yhdessä ajattelemisen ja tekemisen tienviitoista. Kolmea sukupolvea seurataan 30 vuotta, ja kaikki heidän tietonsa tallennetaan tutkimukseen; tulokset ovat jo johtaneet lukuisiin tieteellisiin läpimurtoihin. Kuvatekstissä lukee ”Lifelines Biobank UMCG Lab”; Lifelinesin ja UMCG:n suhdetta ei kerrota.',
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
        fields: ['themes', 'status'],
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
    editorial: ['kind', 'themes', 'description'],
  },
  'northern-netherlands-testing-ground': {
    id: 'northern-netherlands-testing-ground',
    name: {
      en: 'Northern Netherlands as a testing ground',
      nl: 'Noord-Nederland als proeftuin',
      de: 'Die nördlichen Niederlande als Testgebiet',
      fi: 'Pohjois-Alankomaat koekenttänä',
    },
    kind: 'testing-ground',
    network: 'northern-netherlands',
    themes: ['theme-biomedical-developments', 'theme-partnership'],
    description: {
      en: 'In essence, says the page, the region is one large testing ground for (bio)medical developments. Its collaborations take different directions, each with every chance of great things.',
      nl: 'In wezen is de regio volgens de pagina één grote proeftuin voor (bio)medische ontwikkelingen. Samenwerkingen gaan allerlei kanten op en hebben alle kans op iets groots.',
      de: 'Im Kern, so die Seite, ist die Region ein einziges großes Testgebiet für (bio-)medizinische Entwicklungen. Kooperationen gehen in verschiedene Richtungen und haben alle Chancen auf Großes.',
      fi: 'Pohjimmiltaan alue on sivun mukaan yksi suuri (bio)lääketieteellisen kehityksen koekenttä. Yhteistyö kulkee eri suuntiin, ja sillä on kaikki mahdollisuudet suuriin saavutuksiin.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Northern Netherlands as a testing ground',
        section: 'Northern Netherlands as a testing ground',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'the Northern Netherlands is a large testing ground',
        section: 'Northern Netherlands as a testing ground',
        fields: ['kind', 'description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'when it comes to (bio)medical developments',
        section: 'Northern Netherlands as a testing ground',
        fields: ['themes', 'description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Partnership in the broadest sense of the word',
        section: 'Northern Netherlands as a testing ground',
        fields: ['themes'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Collaborations go in different directions',
        section: 'Northern Netherlands as a testing ground',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'have every opportunity to achieve great things',
        section: 'Northern Netherlands as a testing ground',
        fields: ['description'],
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
});
