import type { Statement } from '../../../model/records/statement.js';
import { defineRecords } from '../../define-records.js';

/** What the page claims of the region, and what it lets “Europe itself” say. */
export const statements = defineRecords<Statement>()({
  'statement-leader-in-healthy-ageing': {
    id: 'statement-leader-in-healthy-ageing',
    attributedTo: 'europe-itself',
    about: ['northern-netherlands', 'northern-netherlands-region', 'theme-healthy-ageing'],
    text: {
      en: 'The Northern Netherlands lead in healthy ageing.',
      nl: 'Noord-Nederland loopt voorop in gezond ouder worden.',
      de: 'Die nördlichen Niederlande sind beim gesunden Altern führend.',
      fi: 'Pohjois-Alankomaat on terveen ikääntymisen edelläkävijä.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'a leader in the field of healthy ageing',
        section: 'Healthy ageing',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Europe itself says so',
        section: 'Healthy ageing',
        fields: ['attributedTo'],
      },
    ],
    editorial: ['text'],
  },
  'statement-why-a-leader': {
    id: 'statement-why-a-leader',
    about: [
      'northern-netherlands',
      'theme-networking',
      'theme-knowledge-sharing',
      'theme-interdisciplinary-cooperation',
      'umcg',
      'actor-university-strong-in-medicine',
      'actor-higher-education',
      'actor-biotechnology-entrepreneurs',
      'actor-northern-government',
      'actor-investors',
      'campus-groningen-ecosystem',
    ],
    text: {
      en: 'That the region is called a leader is not illogical. It has to do with networking, shared knowledge and work across disciplines, with an extremely strong teaching hospital, a university of international stature in medicine, higher education, entrepreneurship in biotechnology, governments, investors and Campus Groningen, and above all with these taken together.',
      nl: 'Dat de regio koploper wordt genoemd, is niet onlogisch. Het heeft te maken met netwerken, kennis delen en werken over disciplines heen, met een buitengewoon sterk academisch ziekenhuis, een universiteit van internationale statuur in de geneeskunde, hoger onderwijs, ondernemerschap in de biotechnologie, overheden, investeerders en Campus Groningen, en vooral met dat alles samen.',
      de: 'Dass die Region führend genannt wird, ist nicht unlogisch. Es hat mit Vernetzung, geteiltem Wissen und fächerübergreifender Arbeit zu tun, mit einem außerordentlich starken Universitätsklinikum, einer Universität von internationalem Rang in der Medizin, Hochschulbildung, Unternehmertum in der Biotechnologie, öffentlicher Hand, Investoren und Campus Groningen, und vor allem mit alldem zusammen.',
      fi: 'Ei ole epäloogista, että aluetta kutsutaan edelläkävijäksi. Syynä ovat verkostoituminen, tiedon jakaminen ja tieteidenvälinen työ, erittäin vahva opetussairaala, lääketieteessä kansainvälisesti arvostettu yliopisto, korkeakoulutus, bioteknologian yrittäjyys, julkishallinto, sijoittajat ja Campus Groningen, ja ennen kaikkea niiden yhdistelmä.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'This is very nice, and also not illogical',
        section: 'This is very nice, and also not illogical.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'networking, knowledge sharing and interdisciplinary cooperation',
        section: 'This is very nice, and also not illogical.',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'an extremely strong teaching hospital, the UMCG',
        section: 'This is very nice, and also not illogical.',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'a university of international stature in the field',
        section: 'This is very nice, and also not illogical.',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'higher education that prepares students for',
        section: 'This is very nice, and also not illogical.',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'entrepreneurship in biotechnology accelerating',
        section: 'This is very nice, and also not illogical.',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'governments stimulating in the right places',
        section: 'This is very nice, and also not illogical.',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'investors who believe in Northern Netherlands inventions',
        section: 'This is very nice, and also not illogical.',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'innovative ecosystem working on the challenges of the',
        section: 'This is very nice, and also not illogical.',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'it has to do with the combination of',
        section: 'This is very nice, and also not illogical.',
        fields: ['about', 'text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-nowhere-more-on-the-map': {
    id: 'statement-nowhere-more-on-the-map',
    about: [
      'northern-netherlands',
      'northern-netherlands-region',
      'theme-healthy-ageing',
      'actor-northern-education',
      'actor-northern-government',
      'actor-northern-business',
    ],
    text: {
      en: 'Nowhere does healthy ageing stand out more than in the Northern Netherlands, where education, government and business work on it like brothers; the ecosystem makes that collaboration extremely powerful.',
      nl: 'Nergens staat gezond ouder worden nadrukkelijker op de kaart dan in Noord-Nederland, waar onderwijs, overheid en bedrijfsleven er broederlijk aan werken; het ecosysteem maakt die samenwerking buitengewoon krachtig.',
      de: 'Nirgends tritt gesundes Altern stärker hervor als in den nördlichen Niederlanden, wo Bildung, öffentliche Hand und Wirtschaft brüderlich daran arbeiten; das Ökosystem macht diese Zusammenarbeit äußerst kraftvoll.',
      fi: 'Missään terve ikääntyminen ei näy selvemmin kuin Pohjois-Alankomaissa, missä koulutus, julkishallinto ja elinkeinoelämä työskentelevät sen hyväksi veljellisesti; ekosysteemi tekee yhteistyöstä erittäin voimakkaan.',
    },
    citations: [
      { source: 'nom-northern-netherlands', quote: 'Nowhere is that theme more on the map' },
      {
        source: 'nom-northern-netherlands',
        quote: 'Education, government, business, all work fraternally',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'The unique ecosystem makes that collaboration extremely powerful',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-signpost-lifelines': {
    id: 'statement-signpost-lifelines',
    about: ['northern-netherlands', 'lifelines'],
    text: {
      en: 'Lifelines is one of the signposts of this thinking and doing together, and hard to imagine in any other region.',
      nl: 'Lifelines is een van de wegwijzers van dit samen denken en doen, en in een andere regio nauwelijks denkbaar.',
      de: 'Lifelines ist einer der Wegweiser dieses gemeinsamen Denkens und Handelns und in einer anderen Region kaum vorstellbar.',
      fi: 'Lifelines on yksi tämän yhdessä ajattelemisen ja tekemisen tienviitoista, ja muualla sitä on vaikea kuvitella.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'thinking together and doing together is lifelines',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Unique in the world and hard to imagine',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-climate-for-companies': {
    id: 'statement-climate-for-companies',
    about: [
      'northern-netherlands',
      'actor-startups-and-health-companies',
      'theme-small-scale-organization',
      'theme-partnership',
    ],
    text: {
      en: 'Startups and other companies in the health sector thrive in the region because of its ecosystem, in which small-scale organization and partnership are key terms.',
      nl: 'Start-ups en andere bedrijven in de gezondheidssector gedijen in de regio dankzij haar ecosysteem, waarin kleinschaligheid en partnerschap sleutelwoorden zijn.',
      de: 'Start-ups und andere Unternehmen des Gesundheitssektors gedeihen in der Region dank ihres Ökosystems, in dem Kleinteiligkeit und Partnerschaft Schlüsselwörter sind.',
      fi: 'Startup-yritykset ja muut terveysalan yritykset menestyvät alueella sen ekosysteemin ansiosta, jonka avainsanoja ovat pienimuotoisuus ja kumppanuus.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'thrive in the northern Netherlands climate',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Precisely because of the ecosystem',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'small-scale organization and partnership are key terms',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['about', 'text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-testing-ground': {
    id: 'statement-testing-ground',
    about: [
      'northern-netherlands',
      'northern-netherlands-region',
      'theme-biomedical-developments',
      'theme-partnership',
    ],
    text: {
      en: 'Partnership in the broadest sense makes the region unique. In essence it is a large testing ground for (bio)medical developments; its collaborations take different directions, each with every chance of great things.',
      nl: 'Partnerschap in de breedste zin maakt de regio uniek. In wezen is zij een grote proeftuin voor (bio)medische ontwikkelingen; samenwerkingen gaan allerlei kanten op en hebben alle kans op iets groots.',
      de: 'Partnerschaft im weitesten Sinn macht die Region einzigartig. Im Kern ist sie ein großes Testgebiet für (bio-)medizinische Entwicklungen; Kooperationen gehen in verschiedene Richtungen und haben alle Chancen auf Großes.',
      fi: 'Kumppanuus laajimmassa merkityksessään tekee alueesta ainutlaatuisen. Pohjimmiltaan se on suuri (bio)lääketieteellisen kehityksen koekenttä; yhteistyö kulkee eri suuntiin, ja sillä on kaikki mahdollisuudet suuriin saavutuksiin.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'the Northern Netherlands is a large testing ground',
        section: 'Northern Netherlands as a testing ground',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'when it comes to (bio)medical developments',
        section: 'Northern Netherlands as a testing ground',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Partnership in the broadest sense of the word',
        section: 'Northern Netherlands as a testing ground',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Collaborations go in different directions',
        section: 'Northern Netherlands as a testing ground',
        fields: ['text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'have every opportunity to achieve great things',
        section: 'Northern Netherlands as a testing ground',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
});
