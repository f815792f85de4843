import type { Goal } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The goals of Health Hub Utrecht, and their conditions. */
export const goals = defineRecords<Goal>()({
  'hhu-goal-circle-of-life': {
    id: 'hhu-goal-circle-of-life',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'As positive a circle of life as possible for all citizens, from a healthy youth and a balanced life to a happy old age and a dignified end.',
      nl: 'Voor alle burgers zo veel mogelijk van een positieve ‘cirkel van het leven’, van gezond opgroeien en een leven in balans tot gelukkig ouder worden en een waardig einde.',
      de: 'Für alle Bürgerinnen und Bürger so viel wie möglich von einem positiven „Kreis des Lebens“, vom gesunden Aufwachsen und ausgeglichenen Leben bis zum glücklichen Älterwerden und würdevollen Ende.',
      fi: 'Kaikille kansalaisille mahdollisimman paljon myönteisestä ”elämän kiertokulusta”, terveestä kasvusta ja tasapainoisesta elämästä onnelliseen ikääntymiseen ja arvokkaaseen elämän loppuun.',
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
      fi: 'Yhtäläiset mahdollisuudet kaikille: perusedellytys elämän kiertokulun saavuttamiselle.',
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
      en: 'Health and happiness within reach of every inhabitant of Utrecht in 2030, which is possible only if the partners join forces on prevention, on innovation in digital health technology and on the labour market.',
      nl: 'Gezondheid en geluk voor iedere Utrechter binnen bereik in 2030, wat alleen kan als de partners hun krachten bundelen rond preventie, innovatie in digitale gezondheidstechnologie en de arbeidsmarkt.',
      de: 'Gesundheit und Glück im Jahr 2030 für alle Einwohnerinnen und Einwohner von Utrecht erreichbar, was nur gelingt, wenn die Partner bei Prävention, Innovation in digitaler Gesundheitstechnologie und Arbeitsmarkt ihre Kräfte bündeln.',
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
      en: 'Good health and a happy life for everyone, now and in the future, from birth to death and around the clock, whatever their age, means or abilities: the one clear mission that drives the thirty founding members.',
      nl: 'Een goede gezondheid en een gelukkig leven voor iedereen, nu en in de toekomst, van geboorte tot dood en de hele dag door, ongeacht leeftijd, welstand of beperking: de ene heldere missie die de dertig oprichtende leden drijft.',
      de: 'Gute Gesundheit und ein glückliches Leben für alle, heute und in Zukunft, von der Geburt bis zum Tod und rund um die Uhr, unabhängig von Alter, Vermögen und Fähigkeiten: die eine klare Mission, die die dreißig Gründungsmitglieder antreibt.',
      fi: 'Hyvä terveys ja onnellinen elämä kaikille, nyt ja tulevaisuudessa, syntymästä kuolemaan ja aamusta iltaan, iästä, varallisuudesta ja toimintakyvystä riippumatta: yksi selkeä missio, joka ohjaa kolmeakymmentä perustajajäsentä.',
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
  'hhu-goal-line-up-with-national-plans': {
    id: 'hhu-goal-line-up-with-national-plans',
    party: 'hhu-the-region',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'Bring the region’s efforts into line with national plans that are being introduced to keep the healthcare system good and affordable for a future, ageing society.',
      nl: 'De inzet van de regio laten aansluiten op landelijke plannen die worden ingevoerd om het zorgstelsel goed en betaalbaar te houden voor een toekomstige, vergrijzende samenleving.',
      de: 'Die Anstrengungen der Region mit nationalen Plänen abstimmen, die eingeführt werden, um das Gesundheitssystem für eine künftige, alternde Gesellschaft gut und bezahlbar zu halten.',
      fi: 'Sovittaa alueen toimet yhteen kansallisten suunnitelmien kanssa, joita otetaan käyttöön, jotta terveydenhuoltojärjestelmä pysyy laadukkaana ja kohtuuhintaisena tulevaisuuden ikääntyvälle yhteiskunnalle.',
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
    party: 'hhu-the-region',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'Act more and more as one regional employer, by taking away organisational barriers and by encouraging people to work together and learn from one another.',
      nl: 'Steeds meer als één regionale werkgever optreden, door organisatorische drempels weg te nemen en door samenwerken en van elkaar leren te stimuleren.',
      de: 'Immer mehr als ein einziger regionaler Arbeitgeber handeln, indem organisatorische Hürden abgebaut und Zusammenarbeit und gegenseitiges Lernen gefördert werden.',
      fi: 'Toimia yhä enemmän yhtenä alueellisena työnantajana purkamalla organisatorisia esteitä ja kannustamalla ihmisiä tekemään yhteistyötä ja oppimaan toisiltaan.',
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
      en: 'Exchange knowledge and insights at European level, in order to redesign the current healthcare system to be futureproof for generations to come.',
      nl: 'Kennis en inzichten uitwisselen op Europees niveau, om het huidige zorgstelsel zo te herontwerpen dat het toekomstbestendig is voor komende generaties.',
      de: 'Wissen und Erkenntnisse auf europäischer Ebene austauschen, um das heutige Gesundheitssystem für kommende Generationen zukunftsfest umzugestalten.',
      fi: 'Vaihtaa tietoa ja näkemyksiä Euroopan tasolla, jotta nykyinen terveydenhuoltojärjestelmä voidaan uudistaa kestäväksi tuleville sukupolville.',
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
      en: 'Remain connected with the alliance.',
      nl: 'Zich aan de alliantie blijven verbinden.',
      de: 'Der Allianz verbunden bleiben.',
      fi: 'Pysyä yhteenliittymässä mukana.',
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
  'hhu-goal-digital-skills': {
    id: 'hhu-goal-digital-skills',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'Increase citizens’ digital awareness and skills, and reduce knowledge gaps where needed. The text can be read as naming aims of the network or of its digital health platform.',
      nl: 'Burgers digitaal bewuster en vaardiger maken en waar nodig kennisachterstanden verkleinen. De tekst kan hier doelen van het netwerk noemen of van het digitale gezondheidsplatform.',
      de: 'Das digitale Bewusstsein und die digitalen Kompetenzen der Bürgerinnen und Bürger stärken und, wo nötig, Wissenslücken verringern. Der Text kann hier Ziele des Netzwerks nennen oder der digitalen Gesundheitsplattform.',
      fi: 'Lisätä kansalaisten digitaalista tietoisuutta ja taitoja ja kaventaa tarvittaessa tietoeroja. Tekstin voi lukea tarkoittavan joko verkoston tai digitaalisen terveysalustan tavoitteita.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'increase digital awareness and abilities amongst citizens',
        section: 'Key Transition Programs',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'to reduce knowledge gaps where needed',
        section: 'Key Transition Programs',
        fields: ['statement'],
      },
    ],
    editorial: ['statement', 'network'],
  },
});
