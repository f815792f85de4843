import type { Statement } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Claims of the page about the region, including the one that it attributes to “Europe itself”. */
export const statements = defineRecords<Statement>()({
  'statement-leader-in-healthy-ageing': {
    id: 'statement-leader-in-healthy-ageing',
    attributedTo: 'europe-itself',
    about: ['northern-netherlands', 'northern-netherlands-region', 'theme-healthy-ageing'],
    text: {
      en: 'The Northern Netherlands is a leader in healthy ageing.',
      nl: 'Noord-Nederland is een van de koplopers in gezond ouder worden.',
      de: 'Die nördlichen Niederlande gehören beim gesunden Altern zu den Führenden.',
      fi: 'Pohjois-Alankomaat on yksi terveen ikääntymisen edelläkävijöistä.',
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
      'industry-biotechnology',
      'umcg',
      'actor-university-strong-in-medicine',
      'actor-higher-education',
      'actor-biotechnology-entrepreneurs',
      'actor-northern-government',
      'actor-investors',
      'campus-groningen-ecosystem',
    ],
    text: {
      en: 'That the region is called a leader is very nice and not illogical. It has to do with networking, knowledge sharing and interdisciplinary cooperation, with an extremely strong teaching hospital, a university of international stature in medicine, higher education, entrepreneurship in biotechnology, governments, investors and Campus Groningen, and above all with the combination of these.',
      nl: 'Dat de regio koploper wordt genoemd, is heel mooi en niet onlogisch. Het heeft te maken met netwerken, kennis delen en interdisciplinaire samenwerking, met een buitengewoon sterk academisch ziekenhuis, een universiteit van internationale allure in de geneeskunde, hoger onderwijs, ondernemerschap in de biotechnologie, overheden, investeerders en Campus Groningen, en vooral met de combinatie daarvan.',
      de: 'Dass die Region führend genannt wird, ist sehr schön und nicht unlogisch. Es hat mit Vernetzung, Wissensaustausch und interdisziplinärer Zusammenarbeit zu tun, mit einem außerordentlich starken Universitätsklinikum, einer Universität von internationalem Rang in der Medizin, Hochschulbildung, Unternehmertum in der Biotechnologie, der öffentlichen Hand, Investorinnen und Investoren und dem Campus Groningen, und vor allem mit alldem zusammen.',
      fi: 'Se, että aluetta kutsutaan edelläkävijäksi, on erittäin hienoa eikä epäloogista. Se liittyy verkostoitumiseen, tiedon jakamiseen ja tieteidenväliseen yhteistyöhön, erittäin vahvaan yliopistosairaalaan, lääketieteessä kansainvälisesti arvostettuun yliopistoon, korkeakoulutukseen, bioteknologian yrittäjyyteen, julkishallintoon, sijoittajiin ja Campus Groningeniin sekä ennen kaikkea näiden yhdistelmään.',
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
      en: 'Nowhere is healthy ageing more on the map than in the Northern Netherlands, where education, government and business work on it fraternally; the unique ecosystem makes that collaboration extremely powerful.',
      nl: 'Nergens staat gezond ouder worden nadrukkelijker op de kaart dan in Noord-Nederland, waar onderwijs, overheid en bedrijfsleven er broederlijk aan werken; het unieke ecosysteem maakt die samenwerking buitengewoon krachtig.',
      de: 'Nirgends ist gesundes Altern präsenter als in den nördlichen Niederlanden, wo Bildung, öffentliche Hand und Wirtschaft einträchtig daran arbeiten; das einzigartige Ökosystem macht diese Zusammenarbeit äußerst kraftvoll.',
      fi: 'Missään terve ikääntyminen ei ole näkyvämmin esillä kuin Pohjois-Alankomaissa, missä koulutus, julkishallinto ja elinkeinoelämä edistävät sitä sulassa sovussa; ainutlaatuinen ekosysteemi tekee yhteistyöstä erittäin voimakasta.',
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
      en: 'Lifelines is one of the signposts of this thinking and doing together. It is unique in the world and hard to imagine in any other region.',
      nl: 'Lifelines is een van de wegwijzers van dit samen denken en doen. Het is uniek in de wereld en in een andere regio nauwelijks denkbaar.',
      de: 'Lifelines ist einer der Wegweiser dieses gemeinsamen Denkens und Handelns. Es ist weltweit einzigartig und in einer anderen Region kaum vorstellbar.',
      fi: 'Lifelines on yksi tämän yhdessä ajattelemisen ja tekemisen tienviitoista. Se on maailmassa ainutlaatuinen ja muualla vaikeasti kuviteltavissa.',
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
      en: 'Startups and other companies in the health sector thrive in the region because of its ecosystem, in which small-scale organisation and partnership are key terms.',
      nl: 'Start-ups en andere bedrijven in de gezondheidssector gedijen in de regio dankzij haar ecosysteem, waarin kleinschaligheid en partnerschap kernbegrippen zijn.',
      de: 'Start-ups und andere Unternehmen des Gesundheitssektors gedeihen in der Region dank ihres Ökosystems, in dem kleine Strukturen und Partnerschaft Schlüsselbegriffe sind.',
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
      en: 'Partnership in the broadest sense makes the region unique. In essence it is a large testing ground for (bio)medical developments; collaborations go in different directions and have every opportunity to achieve great things.',
      nl: 'Partnerschap in de breedste zin maakt de regio uniek. In wezen is zij een grote proeftuin voor (bio)medische ontwikkelingen; samenwerkingen gaan allerlei kanten op en hebben alle kans op iets groots.',
      de: 'Partnerschaft im weitesten Sinn macht die Region einzigartig. Im Kern ist sie ein großes Testfeld für (bio-)medizinische Entwicklungen; Kooperationen gehen in verschiedene Richtungen und haben alle Chancen auf Großes.',
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
  'statement-unique-in-cohesion': {
    id: 'statement-unique-in-cohesion',
    about: ['northern-netherlands', 'industry-northern-health-sector'],
    text: {
      en: 'The health sector in the Northern Netherlands is unique in its cohesion.',
      nl: 'De gezondheidssector in Noord-Nederland is uniek in samenhang.',
      de: 'Der Gesundheitssektor in den nördlichen Niederlanden ist in seinem Zusammenhalt einzigartig.',
      fi: 'Pohjois-Alankomaiden terveysala on yhtenäisyydessään ainutlaatuinen.',
    },
    citations: [
      { source: 'nom-northern-netherlands', quote: 'Health sector in northern Netherlands: unique in cohesion' },
    ],
    editorial: ['text'],
  },
  'statement-more-than-an-aspiration': {
    id: 'statement-more-than-an-aspiration',
    about: ['northern-netherlands', 'northern-netherlands-region'],
    text: {
      en: 'In various places in the region health is more than a noble aspiration: it is the subject of internationally recognised and pioneering research, successful entrepreneurship and promising education. This is seen internationally.',
      nl: 'Op verschillende plekken in de regio is gezondheid meer dan een nobel streven: ze is onderwerp van internationaal erkend en baanbrekend onderzoek, succesvol ondernemerschap en veelbelovend onderwijs. Dat wordt internationaal gezien.',
      de: 'An verschiedenen Orten der Region ist Gesundheit mehr als ein edles Bestreben: Sie ist Gegenstand international anerkannter und bahnbrechender Forschung, erfolgreichen Unternehmertums und vielversprechender Bildung. Das wird international wahrgenommen.',
      fi: 'Eri puolilla aluetta terveys on enemmän kuin jalo pyrkimys: se on kansainvälisesti tunnustetun ja uraauurtavan tutkimuksen, menestyvän yrittäjyyden ja lupaavan koulutuksen aihe. Tämä on huomattu kansainvälisesti.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'health is more than a noble aspiration',
        section: 'Healthy ageing',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'internationally recognized research, of successful entrepreneurship',
        section: 'Healthy ageing',
        fields: ['text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'of promising education and of pioneering research',
        section: 'Healthy ageing',
        fields: ['text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'This is seen internationally',
        section: 'Healthy ageing',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-lifelines-breakthroughs': {
    id: 'statement-lifelines-breakthroughs',
    about: ['lifelines'],
    text: {
      en: 'All data of the three generations are recorded for research, and the results have already led to numerous scientific breakthroughs.',
      nl: 'Alle gegevens van de drie generaties worden vastgelegd voor onderzoek, en de resultaten hebben al tot tal van wetenschappelijke doorbraken geleid.',
      de: 'Alle Daten der drei Generationen werden für die Forschung erfasst, und die Ergebnisse haben bereits zu zahlreichen wissenschaftlichen Durchbrüchen geführt.',
      fi: 'Kolmen sukupolven kaikki tiedot tallennetaan tutkimukseen, ja tulokset ovat jo johtaneet lukuisiin tieteellisiin läpimurtoihin.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'already led to numerous scientific breakthroughs',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'all their data recorded for research',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-system-of-investment-companies': {
    id: 'statement-system-of-investment-companies',
    about: ['northern-netherlands', 'actor-investment-companies', 'actor-startups-and-health-companies'],
    text: {
      en: 'A system of investment companies for both early-stage and later-stage ventures helps a lot. The niches that startups enter are special, and the overlap makes the difference.',
      nl: 'Een stelsel van investeringsmaatschappijen voor ondernemingen in een vroege en in een latere fase helpt veel. De niches waarin start-ups stappen zijn bijzonder, en in de overlap wordt het verschil gemaakt.',
      de: 'Ein System von Beteiligungsgesellschaften für Unternehmen in früher und in späterer Phase hilft sehr. Die Nischen, die Start-ups besetzen, sind besonders, und die Überschneidung macht den Unterschied.',
      fi: 'Alkuvaiheen ja myöhemmän vaiheen yritysten sijoitusyhtiöiden muodostama järjestelmä auttaa paljon. Startup-yritysten valitsemat markkinaraot ovat erityisiä, ja päällekkäisyys ratkaisee.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'A system of investment companies',
        section: 'Northern Netherlands as a testing ground',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'both early-stage and later-stage ventures helps a lot',
        section: 'Northern Netherlands as a testing ground',
        fields: ['text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'The niches that startups enter are special',
        section: 'Northern Netherlands as a testing ground',
        fields: ['about', 'text'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'the overlap is where the difference is made',
        section: 'Northern Netherlands as a testing ground',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
});
