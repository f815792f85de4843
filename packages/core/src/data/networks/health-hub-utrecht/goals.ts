import type { Goal } from '../../../model/goal.js';
import { defineRecords } from '../../define-records.js';

/** What Health Hub Utrecht wants to reach, and under what conditions. */
export const goals = defineRecords<Goal>()({
  'hhu-goal-circle-of-life': {
    id: 'hhu-goal-circle-of-life',
    network: 'health-hub-utrecht',
    statement: {
      en: 'For all citizens, as much as possible of a positive circle of life, from a healthy youth and a balanced life to a happy old age and a dignified end.',
      nl: 'Voor alle burgers zo veel mogelijk van een positieve ‘cirkel van het leven’, van gezond opgroeien en een leven in balans tot gelukkig ouder worden en een waardig einde.',
      de: 'Für alle Bürgerinnen und Bürger so viel wie möglich von einem positiven „Kreis des Lebens“, vom gesunden Aufwachsen und ausgeglichenen Leben bis zum glücklichen Alter und würdevollen Ende.',
      fi: 'Kaikille kansalaisille mahdollisimman myönteinen elämänkaari terveestä kasvusta ja tasapainoisesta elämästä onnelliseen ikääntymiseen ja arvokkaaseen elämän loppuun.',
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
    statement: {
      en: 'Equal opportunities for everyone, as a basic condition for reaching the circle of life.',
      nl: 'Gelijke kansen voor iedereen, als basisvoorwaarde om de cirkel van het leven te bereiken.',
      de: 'Gleiche Chancen für alle, als Grundvoraussetzung dafür, den Kreis des Lebens zu erreichen.',
      fi: 'Yhtäläiset mahdollisuudet kaikille, myönteisen elämänkaaren saavuttamisen perusedellytyksenä.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'Equal opportunities for all is seen as a' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'a basic requirement in achieving this',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
  'hhu-goal-health-and-happiness-for-every-inhabitant': {
    id: 'hhu-goal-health-and-happiness-for-every-inhabitant',
    network: 'health-hub-utrecht',
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
    statement: {
      en: 'The mission: everyone in good health and with a happy life, today and in the future, around the clock and from birth to death, whatever their age, means or abilities.',
      nl: 'De missie: iedereen in goede gezondheid en met een gelukkig leven, nu en in de toekomst, de hele dag door en van geboorte tot dood, ongeacht leeftijd, inkomen of beperking.',
      de: 'Die Mission: gute Gesundheit und ein glückliches Leben für alle, heute und in Zukunft, den ganzen Tag und von der Geburt bis zum Tod, unabhängig von Alter, Vermögen und Fähigkeiten.',
      fi: 'Missio: hyvä terveys ja onnellinen elämä kaikille, nyt ja tulevaisuudessa, aamusta iltaan ja syntymästä kuolemaan, iästä, varallisuudesta ja toimintakyvystä riippumatta.',
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
    ],
    editorial: ['statement'],
  },
  'hhu-goal-true-partnership': {
    id: 'hhu-goal-true-partnership',
    network: 'health-hub-utrecht',
    statement: {
      en: 'Professional partnership as the real innovation: health care and the social domain in the Netherlands have much power to innovate, and policymakers encourage it, but organizations used to work side by side.',
      nl: 'Professioneel partnerschap als de echte vernieuwing: zorg en sociaal domein in Nederland hebben veel innovatiekracht en beleidsmakers moedigen die aan, maar organisaties werkten tot nu toe naast elkaar.',
      de: 'Echte professionelle Partnerschaft als eigentliche Innovation: Gesundheits- und Sozialwesen in den Niederlanden haben viel Innovationskraft, und die Politik fördert sie, doch bisher arbeiteten die Organisationen nebeneinander her.',
      fi: 'Ammattimainen kumppanuus varsinaisena innovaationa: Alankomaiden terveys- ja sosiaalialalla on paljon innovaatiovoimaa, ja päättäjät kannustavat siihen, mutta tähän asti organisaatiot ovat toimineet rinnakkain.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'true professional partnership is the real innovation for',
        section: 'Health Hub Utrecht’s Mission',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'There is a lot of innovative power in',
        section: 'Health Hub Utrecht’s Mission',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'policymakers are keen to encourage progressive ideas',
        section: 'Health Hub Utrecht’s Mission',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
  'hhu-goal-transition-ecosystem': {
    id: 'hhu-goal-transition-ecosystem',
    network: 'health-hub-utrecht',
    statement: {
      en: 'A transition ecosystem in which innovators, professionals and organizations in health care, and those who fund them, work with citizens to meet the needs of society in a targeted way.',
      nl: 'Een transitie-ecosysteem waarin zorginnovatoren, zorgprofessionals, zorgorganisaties en hun financiers met burgers gericht werken aan wat de samenleving nodig heeft.',
      de: 'Ein Transitionsökosystem, in dem Innovatoren, Fachkräfte und Organisationen des Gesundheitswesens und ihre Geldgeber mit Bürgerinnen und Bürgern gezielt auf gesellschaftliche Bedürfnisse eingehen.',
      fi: 'Siirtymäekosysteemi, jossa terveydenhuollon uudistajat, ammattilaiset ja organisaatiot rahoittajineen vastaavat kansalaisten kanssa kohdennetusti yhteiskunnan tarpeisiin.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'High time then for a transition-ecosystem in which',
        section: 'All relevant domains included',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'a truly targeted approach to answering societal needs',
        section: 'All relevant domains included',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'their funders work together with citizens',
        section: 'All relevant domains included',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
  'hhu-goal-pool-all-domains': {
    id: 'hhu-goal-pool-all-domains',
    network: 'health-hub-utrecht',
    statement: {
      en: 'Pool knowledge and resources from every domain that matters: the social, economic and spatial ones as well as the medical.',
      nl: 'Kennis en middelen bundelen uit alle domeinen die ertoe doen: niet alleen het medische, ook het sociale, economische en ruimtelijke.',
      de: 'Wissen und Mittel aus allen wichtigen Bereichen bündeln: nicht nur aus dem medizinischen, sondern auch aus dem sozialen, dem wirtschaftlichen und dem räumlichen.',
      fi: 'Yhdistää tieto ja voimavarat kaikilta olennaisilta aloilta: lääketieteen lisäksi myös sosiaalialalta, taloudesta ja aluesuunnittelusta.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'pool this wealth of knowledge and resources',
        section: 'All relevant domains included',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Not just from the medical domain',
        section: 'All relevant domains included',
        fields: ['statement'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'domains: medical, social, economic and spatial',
        section: 'All relevant domains included',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
  'hhu-goal-combine-expertise': {
    id: 'hhu-goal-combine-expertise',
    network: 'health-hub-utrecht',
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
    statement: {
      en: 'Involve citizens actively in a holistic, integrated renewal of health care and wellbeing in the region, top down and bottom up: big thinking and action along with small practical steps.',
      nl: 'Burgers actief betrekken bij een holistische, integrale vernieuwing van zorg en welzijn in de regio, van bovenaf en van onderop: groot denken en doen, en kleine praktische stappen zetten.',
      de: 'Bürgerinnen und Bürger aktiv in eine ganzheitliche, integrierte Erneuerung von Gesundheitsversorgung und Wohlbefinden in der Region einbeziehen, von oben und von unten: groß denken und handeln und zugleich kleine praktische Schritte gehen.',
      fi: 'Ottaa kansalaiset aktiivisesti mukaan alueen terveydenhuollon ja hyvinvoinnin kokonaisvaltaiseen ja yhtenäiseen uudistamiseen, ylhäältä alas ja alhaalta ylös: ajatella ja toimia suuresti ja ottaa samalla pieniä käytännön askelia.',
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
    ],
    editorial: ['statement'],
  },
  'hhu-goal-line-up-with-national-plans': {
    id: 'hhu-goal-line-up-with-national-plans',
    network: 'health-hub-utrecht',
    statement: {
      en: 'Bring the region’s efforts into line with new national plans, so that care remains good and affordable in an aging society.',
      nl: 'De inzet van de regio laten aansluiten op nieuwe landelijke plannen, zodat de zorg goed en betaalbaar blijft in een vergrijzende samenleving.',
      de: 'Die Anstrengungen der Region mit neuen nationalen Plänen abstimmen, damit die Gesundheitsversorgung in einer alternden Gesellschaft gut und bezahlbar bleibt.',
      fi: 'Sovittaa alueen toimet yhteen uusien kansallisten suunnitelmien kanssa, jotta terveydenhuolto pysyy laadukkaana ja kohtuuhintaisena ikääntyvässä yhteiskunnassa.',
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
    ],
    editorial: ['statement'],
  },
  'hhu-goal-single-regional-employer': {
    id: 'hhu-goal-single-regional-employer',
    network: 'health-hub-utrecht',
    statement: {
      en: 'Let the region act more and more as one employer, by taking away barriers between organizations and by encouraging people to work together and learn from one another.',
      nl: 'De regio steeds meer als één werkgever laten optreden, door drempels tussen organisaties weg te nemen en door samenwerken en van elkaar leren te stimuleren.',
      de: 'Die Region immer mehr als einen einzigen Arbeitgeber handeln lassen, indem Hürden zwischen Organisationen abgebaut und Zusammenarbeit und gegenseitiges Lernen gefördert werden.',
      fi: 'Saada alue toimimaan yhä enemmän yhtenä työnantajana purkamalla organisaatioiden välisiä esteitä ja kannustamalla ihmisiä tekemään yhteistyötä ja oppimaan toisiltaan.',
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
    ],
    editorial: ['statement'],
  },
  'hhu-goal-european-exchange': {
    id: 'hhu-goal-european-exchange',
    network: 'health-hub-utrecht',
    statement: {
      en: 'Exchange knowledge and insights at European level, in order to redesign today’s healthcare system so that it lasts for generations; the network looks for ways to do so.',
      nl: 'Kennis en inzichten uitwisselen op Europees niveau, om het huidige zorgstelsel zo te hervormen dat het generaties meegaat; het netwerk zoekt daarvoor mogelijkheden.',
      de: 'Wissen und Erkenntnisse auf europäischer Ebene austauschen, um das heutige Gesundheitssystem für kommende Generationen zukunftsfest umzugestalten; das Netzwerk sucht dafür Möglichkeiten.',
      fi: 'Vaihtaa tietoa ja näkemyksiä Euroopan tasolla, jotta nykyinen terveydenhuoltojärjestelmä voidaan uudistaa kestämään tuleville sukupolville; verkosto etsii siihen mahdollisuuksia.',
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
    ],
    editorial: ['statement'],
  },
});
