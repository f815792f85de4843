import type { Goal } from '../../../model/records/goal.js';
import { defineRecords } from '../../define-records.js';

/** What Health Hub Utrecht wants to reach, and under what conditions. */
export const goals = defineRecords<Goal>()({
  'hhu-goal-circle-of-life': {
    id: 'hhu-goal-circle-of-life',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'For all citizens, as much as possible of a positive circle of life, from a healthy youth and a balanced life to a happy old age and a dignified end.',
      nl: 'Voor alle burgers zo veel mogelijk van een positieve ‘cirkel van het leven’, van gezond opgroeien en een leven in balans tot gelukkig ouder worden en een waardig einde.',
      de: 'Für alle Bürgerinnen und Bürger so viel wie möglich von einem positiven „Kreis des Lebens“, vom gesunden Aufwachsen und ausgeglichenen Leben bis zum glücklichen Älterwerden und würdevollen Ende.',
      fi: 'Kaikille kansalaisille mahdollisimman paljon myönteisestä ”elämän kehästä”, terveestä kasvusta ja tasapainoisesta elämästä onnelliseen ikääntymiseen ja arvokkaaseen loppuun.',
    },
    targetDate: '2030',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'The 2030 goal of Health Hub Utrecht is' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'as much of a positive ‘circle of life’',
        fields: ['statement'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'provide to all its citizens',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
  'hhu-goal-equal-opportunities': {
    id: 'hhu-goal-equal-opportunities',
    network: 'health-hub-utrecht',
    kind: 'requirement',
    statement: {
      en: 'Equal opportunities for everyone, as a basic condition for reaching the circle of life.',
      nl: 'Gelijke kansen voor iedereen, als basisvoorwaarde om de cirkel van het leven te bereiken.',
      de: 'Gleiche Chancen für alle, als Grundvoraussetzung dafür, den Kreis des Lebens zu erreichen.',
      fi: 'Yhtäläiset mahdollisuudet kaikille, elämän kehän saavuttamisen perusedellytyksenä.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'Equal opportunities for all is seen as a' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'a basic requirement in achieving this',
        fields: ['kind', 'statement'],
      },
    ],
    editorial: ['statement'],
  },
  'hhu-goal-health-and-happiness-for-every-inhabitant': {
    id: 'hhu-goal-health-and-happiness-for-every-inhabitant',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'Health and happiness within reach of every inhabitant of Utrecht in 2030, which is possible only if the partners join forces on prevention, on innovation in digital health technology and on the labor market.',
      nl: 'Gezondheid en geluk voor iedere Utrechter binnen bereik in 2030, wat alleen kan als de partners hun krachten bundelen rond preventie, innovatie in digitale gezondheidstechnologie en de arbeidsmarkt.',
      de: 'Gesundheit und Glück im Jahr 2030 für alle Menschen in Utrecht erreichbar, was nur gelingt, wenn die Partner bei Prävention, Innovation in digitaler Gesundheitstechnologie und Arbeitsmarkt ihre Kräfte bündeln.',
      fi: 'Terveys ja onnellisuus jokaisen utrechtilaisen ulottuvilla vuonna 2030, mikä on mahdollista vain, jos kumppanit yhdistävät voimansa ennaltaehkäisyssä, digitaalisen terveysteknologian innovaatioissa ja työmarkkinakysymyksessä.',
    },
    targetDate: '2030',
    citations: [
      { source: 'province-utrecht-health-hub', quote: 'in 2030 gezondheid en geluk bereikbaar maken voor' },
      { source: 'province-utrecht-health-hub', quote: 'bereikbaar maken voor iedere Utrechter', fields: ['statement'] },
      {
        source: 'province-utrecht-health-hub',
        quote: 'Alleen door als partners',
        fields: ['statement'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'een aanpak op het arbeidsmarktvraagstuk',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
  'hhu-goal-mission': {
    id: 'hhu-goal-mission',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'The one clear mission, pursued together, that drives the thirty founding members: everyone in good health and with a happy life, today and in the future, around the clock and from birth to death, whatever their age, means or abilities.',
      nl: 'De ene heldere missie die de dertig oprichtende leden drijft en waaraan samen wordt bijgedragen: iedereen in goede gezondheid en met een gelukkig leven, nu en in de toekomst, de hele dag door en van geboorte tot dood, ongeacht leeftijd, welstand of beperking.',
      de: 'Die eine klare Mission, die die dreißig Gründungsmitglieder antreibt und zu der gemeinsam beigetragen wird: gute Gesundheit und ein glückliches Leben für alle, heute und in Zukunft, den ganzen Tag und von der Geburt bis zum Tod, unabhängig von Alter, Vermögen und Fähigkeiten.',
      fi: 'Se yksi selkeä missio, joka ohjaa kolmeakymmentä perustajajäsentä ja jota edistetään yhdessä: hyvä terveys ja onnellinen elämä kaikille, nyt ja tulevaisuudessa, aamusta iltaan ja syntymästä kuolemaan, iästä, varallisuudesta ja toimintakyvystä riippumatta.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Good health and a happy life for all.',
        section: 'Health Hub Utrecht’s Mission',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'From the cradle to the grave.',
        section: 'Health Hub Utrecht’s Mission',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Rich and poor. Able and differently abled.',
        section: 'Health Hub Utrecht’s Mission',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Not just now, but into the future.',
        section: 'Health Hub Utrecht’s Mission',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'From sunrise to sunset. Young and old.',
        section: 'Health Hub Utrecht’s Mission',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'This is the clear and singular mission that',
        section: 'Health Hub Utrecht’s Mission',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Together, we contribute towards a healthy and happy',
        section: 'Key Transition Programs',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
  'hhu-goal-combine-expertise': {
    id: 'hhu-goal-combine-expertise',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'Bring all relevant players together, so that what they know and can do in healthy urban living is combined and put to use.',
      nl: 'Alle relevante partijen bijeenbrengen, zodat hun kennis en expertise van gezond stedelijk leven samenkomt en wordt toegepast.',
      de: 'Alle wichtigen Akteure zusammenbringen, damit ihr Wissen und Können für ein gesundes Leben in der Stadt gebündelt und angewendet wird.',
      fi: 'Koota kaikki keskeiset toimijat yhteen, jotta heidän terveellisen kaupunkielämän tietonsa ja osaamisensa voidaan yhdistää ja ottaa käyttöön.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'expertise in healthy urban living can be combined',
        section: 'All relevant domains included',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Health Hub Utrecht brings together all the relevant',
        section: 'All relevant domains included',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
  'hhu-goal-involve-citizens': {
    id: 'hhu-goal-involve-citizens',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'Out of belief in the strength of partnership, the network is actively involving citizens in transforming health care and wellbeing in the region, in a holistic and integrated way, top down and bottom up: thinking and acting big is crucial, and so are small practical steps.',
      nl: 'Vanuit geloof in de kracht van partnerschap betrekt het netwerk burgers actief bij de holistische, integrale transformatie van zorg en welzijn in de regio, van bovenaf en van onderop: groot denken en doen is cruciaal, en kleine praktische stappen zijn dat ook.',
      de: 'Im Glauben an die Stärke der Partnerschaft bezieht das Netzwerk Bürgerinnen und Bürger aktiv in die ganzheitliche, integrierte Transformation von Gesundheitsversorgung und Wohlbefinden in der Region ein, von oben und von unten: Groß zu denken und zu handeln ist entscheidend, kleine praktische Schritte sind es auch.',
      fi: 'Kumppanuuden voimaan uskoen verkosto ottaa kansalaiset aktiivisesti mukaan alueen terveydenhuollon ja hyvinvoinnin kokonaisvaltaiseen ja integroituun muutokseen, ylhäältä alas ja alhaalta ylös: ratkaisevaa on ajatella ja toimia suuressa mittakaavassa, ja samoin ottaa pieniä käytännön askelia.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'actively involving citizens in its holistic and integrated',
        section: 'Top down and bottom up',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'so is taking small practical steps',
        section: 'Top down and bottom up',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Top down and bottom up',
        section: 'Top down and bottom up',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Believing in the strength of partnership',
        section: 'Top down and bottom up',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'approach to transforming healthcare and wellbeing in the',
        section: 'Top down and bottom up',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'although thinking and acting big is crucial',
        section: 'Top down and bottom up',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
  'hhu-goal-line-up-with-national-plans': {
    id: 'hhu-goal-line-up-with-national-plans',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'The region plans to bring its efforts into line with national plans that are being introduced to keep the healthcare system good and affordable for a future, aging society.',
      nl: 'De regio wil haar inzet laten aansluiten op landelijke plannen die worden ingevoerd om het zorgstelsel goed en betaalbaar te houden voor een toekomstige, vergrijzende samenleving.',
      de: 'Die Region will ihre Anstrengungen mit nationalen Plänen abstimmen, die eingeführt werden, um das Gesundheitssystem für eine künftige, alternde Gesellschaft gut und bezahlbar zu halten.',
      fi: 'Alue aikoo sovittaa toimensa yhteen kansallisten suunnitelmien kanssa, joita otetaan käyttöön, jotta terveydenhuoltojärjestelmä pysyy laadukkaana ja kohtuuhintaisena tulevaisuuden ikääntyvälle yhteiskunnalle.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'line up its efforts with national plans being',
        section: 'Top down and bottom up',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'a future society with an ageing population',
        section: 'Top down and bottom up',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'our healthcare system stays qualitative and affordable for',
        section: 'Top down and bottom up',
        fields: ['statement'],
      },
    ],
    editorial: ['statement', 'network'],
  },
  'hhu-goal-single-regional-employer': {
    id: 'hhu-goal-single-regional-employer',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'The region wants to act more and more as one employer, by taking away organizational barriers and by encouraging people to work together and learn from one another.',
      nl: 'De regio wil steeds meer als één werkgever optreden, door organisatorische drempels weg te nemen en door samenwerken en van elkaar leren te stimuleren.',
      de: 'Die Region will immer mehr als ein einziger Arbeitgeber handeln, indem organisatorische Hürden abgebaut und Zusammenarbeit und gegenseitiges Lernen gefördert werden.',
      fi: 'Alue haluaa toimia yhä enemmän yhtenä työnantajana purkamalla organisatorisia esteitä ja kannustamalla ihmisiä tekemään yhteistyötä ja oppimaan toisiltaan.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'act more and more as a single regional',
        section: 'Key Transition Programs',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'work together and learn from each other',
        section: 'Key Transition Programs',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'By removing organisational barriers and by encouraging people',
        section: 'Key Transition Programs',
        fields: ['statement'],
      },
    ],
    editorial: ['statement', 'network'],
  },
  'hhu-goal-european-exchange': {
    id: 'hhu-goal-european-exchange',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'Exchange knowledge and insights at European level, in order to redesign today’s healthcare system so that it is futureproof for generations to come; the network looks for possibilities to do so.',
      nl: 'Kennis en inzichten uitwisselen op Europees niveau, om het huidige zorgstelsel zo te herontwerpen dat het toekomstbestendig is voor komende generaties; het netwerk zoekt daarvoor mogelijkheden.',
      de: 'Wissen und Erkenntnisse auf europäischer Ebene austauschen, um das heutige Gesundheitssystem für kommende Generationen zukunftsfest umzugestalten; das Netzwerk sucht dafür Möglichkeiten.',
      fi: 'Vaihtaa tietoa ja näkemyksiä Euroopan tasolla, jotta nykyinen terveydenhuoltojärjestelmä voidaan uudistaa tulevaisuuden kestäväksi tulevia sukupolvia varten; verkosto etsii siihen mahdollisuuksia.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'exchange knowledge and insights on a European level' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'futureproof for generations to come',
        fields: ['statement'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health Hub Utrecht is looking for possibilities to',
        fields: ['statement'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 're-design the current healthcare system to be futureproof',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
  'goal-province-stay-connected-with-hhu': {
    id: 'goal-province-stay-connected-with-hhu',
    party: 'province-of-utrecht',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'Stay connected with the alliance.',
      nl: 'Aan de alliantie verbonden blijven.',
      de: 'Der Allianz verbunden bleiben.',
      fi: 'Pysyä liittoumassa mukana.',
    },
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'De provincie wil zich blijven verbinden aan de',
        section: 'Blijven verbinden',
      },
    ],
    editorial: ['statement'],
  },
});
