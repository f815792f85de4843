import type { Statement } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The views of the two lead ambassadors and of the province, and claims of the texts themselves. */
export const statements = defineRecords<Statement>()({
  'statement-eelco-eerenberg': {
    id: 'statement-eelco-eerenberg',
    attributedTo: 'eelco-eerenberg',
    about: ['health-hub-utrecht'],
    text: {
      en: 'Health Hub Utrecht turns the wish for more cooperation in the region into practice, a wish that the new cabinet’s plans voice too. It ties together residents’ quality of life, what entrepreneurs can do and what governments aim for.',
      nl: 'Health Hub Utrecht brengt de wens tot meer samenwerking in de regio in praktijk, een wens die ook uit de plannen van het nieuwe kabinet spreekt. Het verbindt de levenskwaliteit van bewoners met de kracht van ondernemers en de ambitie van overheden.',
      de: 'Health Hub Utrecht setzt den Wunsch nach mehr Zusammenarbeit in der Region in die Tat um, der auch aus den Plänen des neuen Kabinetts spricht. Es verknüpft die Lebensqualität der Bevölkerung mit der Kraft der Unternehmerinnen und Unternehmer und den Ambitionen der öffentlichen Hand.',
      fi: 'Health Hub Utrecht vie käytäntöön toiveen alueen tiiviimmästä yhteistyöstä, jonka myös uuden hallituksen suunnitelmat tuovat esiin. Se yhdistää asukkaiden elämänlaadun, yrittäjien voiman ja julkishallinnon tavoitteet.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'concrete form to the desire for more cooperation',
        section: 'All relevant domains included',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'as also expressed in the new cabinet’s plans',
        section: 'All relevant domains included',
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'says Eelco Eerenberg, Alderman',
        section: 'All relevant domains included',
        fields: ['attributedTo'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'the connection between the quality of life of',
        section: 'All relevant domains included',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-margriet-schneider': {
    id: 'statement-margriet-schneider',
    attributedTo: 'margriet-schneider',
    about: ['health-hub-utrecht', 'utrecht-region'],
    text: {
      en: 'Doing it together is better: the region has a wealth of knowledge and experience in medicine, social affairs, urban planning and the economy, and has to bring it together to give all residents health and happiness, today and later on.',
      nl: 'Samen gaat het beter: de regio heeft een schat aan medische, sociale, stedenbouwkundige en economische kennis en ervaring, en moet die bundelen om alle inwoners nu en straks gezondheid en geluk te brengen.',
      de: 'Gemeinsam geht es besser: Die Region verfügt über viel medizinisches, soziales, städtebauliches und wirtschaftliches Wissen und über Erfahrung, und sie muss beides bündeln, um allen, die dort leben, heute und in Zukunft Gesundheit und Glück zu bringen.',
      fi: 'Yhdessä on parempi: alueella on runsaasti lääketieteen, sosiaalialan, kaupunkisuunnittelun ja talouden tietoa ja kokemusta, ja ne on koottava yhteen, jotta kaikille asukkaille saadaan terveyttä ja onnellisuutta nyt ja tulevaisuudessa.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'health and happiness for all our residents, now',
        section: 'Top down and bottom up',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'medical, social, urban planning, and economic knowledge and',
        section: 'Top down and bottom up',
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'says Prof. Margriet Schneider',
        section: 'Top down and bottom up',
        fields: ['attributedTo'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Together really is better.',
        section: 'Top down and bottom up',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-province-chances': {
    id: 'statement-province-chances',
    attributedTo: 'province-of-utrecht',
    about: ['health-hub-utrecht', 'utrecht-region'],
    text: {
      en: 'The alliance offers chances to give inhabitants a healthy future and to make the region’s economy stronger.',
      nl: 'De alliantie biedt kansen op een gezonde toekomst voor de inwoners en op een economisch sterkere regio.',
      de: 'Die Allianz bietet Chancen, der Bevölkerung eine gesunde Zukunft zu geben und die Region wirtschaftlich zu stärken.',
      fi: 'Yhteenliittymä tarjoaa mahdollisuuden antaa asukkaille terveen tulevaisuuden ja vahvistaa alueen taloutta.',
    },
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'omdat deze alliantie kansen biedt',
        section: 'Blijven verbinden',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'De provincie wil zich blijven verbinden aan de',
        section: 'Blijven verbinden',
        fields: ['attributedTo'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'om onze inwoners een gezonde toekomst te kunnen',
        section: 'Blijven verbinden',
        fields: ['text'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'om onze regio economisch te versterken',
        section: 'Blijven verbinden',
        fields: ['about', 'text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-true-partnership': {
    id: 'statement-true-partnership',
    about: ['health-hub-utrecht', 'netherlands'],
    text: {
      en: 'Healthcare and the social domain in the Netherlands have much power to innovate, and policymakers are keen to encourage new ideas and approaches. But in the past every organisation worked alongside the others: true professional partnership is the real innovation for now.',
      nl: 'Zorg en sociaal domein in Nederland hebben veel innovatiekracht, en beleidsmakers willen nieuwe ideeën en benaderingen graag aanmoedigen. Maar vroeger werkte elke organisatie naast de andere: echt professioneel partnerschap is de eigenlijke innovatie voor nu.',
      de: 'Gesundheits- und Sozialwesen in den Niederlanden haben viel Innovationskraft, und politisch Verantwortliche möchten neue Ideen und Ansätze gern fördern. Doch früher arbeitete jede Organisation neben den anderen her: Echte professionelle Partnerschaft ist derzeit die eigentliche Innovation.',
      fi: 'Alankomaiden terveys- ja sosiaalialalla on paljon innovaatiovoimaa, ja päättäjät haluavat kannustaa uusiin ideoihin ja lähestymistapoihin. Aiemmin jokainen organisaatio kuitenkin toimi erillään muiden rinnalla: aito ammatillinen kumppanuus on nyt varsinainen innovaatio.',
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
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'policymakers are keen to encourage progressive ideas',
        section: 'Health Hub Utrecht’s Mission',
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'every organisation working alongside any other in the',
        section: 'Health Hub Utrecht’s Mission',
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'power in the Dutch healthcare and social domain',
        section: 'Health Hub Utrecht’s Mission',
        fields: ['about'],
      },
    ],
    editorial: ['text'],
  },
  'statement-transition-ecosystem': {
    id: 'statement-transition-ecosystem',
    about: [
      'health-hub-utrecht',
      'actor-healthcare-innovators',
      'actor-healthcare-professionals',
      'actor-healthcare-organizations',
      'actor-funders',
      'actor-citizens',
    ],
    text: {
      en: 'High time for a transition ecosystem in which innovators, professionals and organisations in healthcare, and those who fund them, work with citizens to meet the needs of society in a truly targeted way.',
      nl: 'Hoog tijd voor een transitie-ecosysteem waarin zorginnovatoren, zorgprofessionals, zorgorganisaties en hun financiers met burgers echt gericht werken aan wat de samenleving nodig heeft.',
      de: 'Höchste Zeit für ein Transformationsökosystem, in dem Fachleute für Innovation, Fachkräfte und Organisationen des Gesundheitswesens und ihre Geldgeber gemeinsam mit Bürgerinnen und Bürgern wirklich gezielt auf gesellschaftliche Bedürfnisse eingehen.',
      fi: 'On korkea aika saada muutosekosysteemi, jossa terveydenhuollon uudistajat, ammattilaiset ja organisaatiot rahoittajineen vastaavat kansalaisten kanssa todella kohdennetusti yhteiskunnan tarpeisiin.',
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
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'their funders work together with citizens',
        section: 'All relevant domains included',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-pool-all-domains': {
    id: 'statement-pool-all-domains',
    about: [
      'health-hub-utrecht',
      'people-in-general',
      'domain-medical',
      'domain-social',
      'domain-economic',
      'domain-spatial',
    ],
    text: {
      en: 'This is the perfect time to pool the wealth of knowledge and resources from every domain that matters, the social, economic and spatial ones as well as the medical: people are expected to live five years longer by 2040.',
      nl: 'Dit is het ideale moment om de schat aan kennis en middelen te bundelen uit alle domeinen die ertoe doen, niet alleen het medische, ook het sociale, economische en ruimtelijke: naar verwachting leven mensen in 2040 vijf jaar langer.',
      de: 'Jetzt ist der ideale Zeitpunkt, den Reichtum an Wissen und Mitteln aus allen wichtigen Bereichen zu bündeln, nicht nur aus dem medizinischen, sondern auch aus dem sozialen, dem wirtschaftlichen und dem räumlichen: Bis 2040 werden die Menschen voraussichtlich fünf Jahre länger leben.',
      fi: 'Nyt on ihanteellinen hetki yhdistää runsas tieto ja voimavarat kaikilta olennaisilta aloilta, lääketieteen lisäksi myös sosiaalialalta, taloudesta ja aluesuunnittelusta: ihmisten odotetaan elävän vuoteen 2040 mennessä viisi vuotta pidempään.',
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
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'domains: medical, social, economic and spatial',
        section: 'All relevant domains included',
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'longer by 2040, now is the perfect time',
        section: 'All relevant domains included',
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'people expected to live five years longer by',
        section: 'All relevant domains included',
        fields: ['about', 'text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-involves-citizens': {
    id: 'statement-involves-citizens',
    about: ['health-hub-utrecht', 'actor-citizens', 'utrecht-region'],
    text: {
      en: 'Out of belief in the strength of partnership, Health Hub Utrecht is actively involving citizens in its holistic and integrated approach, top down and bottom up, to transforming healthcare and wellbeing in the region, for small practical steps are as crucial as thinking and acting big.',
      nl: 'Omdat Health Hub Utrecht in de kracht van partnerschap gelooft, betrekt het burgers actief bij zijn holistische en integrale aanpak om zorg en welzijn in de regio te vernieuwen, van bovenaf en van onderop: kleine praktische stappen zijn even cruciaal als groot denken en doen.',
      de: 'Im Glauben an die Stärke der Partnerschaft bezieht Health Hub Utrecht Bürgerinnen und Bürger aktiv in seinen ganzheitlichen, integrierten Ansatz zum Umbau von Gesundheitsversorgung und Wohlergehen in der Region ein, von oben und von unten: Kleine praktische Schritte sind so entscheidend wie großes Denken und Handeln.',
      fi: 'Kumppanuuden voimaan uskova Health Hub Utrecht ottaa kansalaiset aktiivisesti mukaan kokonaisvaltaiseen ja integroituun tapaansa uudistaa alueen terveydenhuoltoa ja hyvinvointia ylhäältä alas ja alhaalta ylös: pienet käytännön askeleet ovat yhtä ratkaisevia kuin suuret ajatukset ja teot.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'actively involving citizens in its holistic and integrated',
        section: 'Top down and bottom up',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Believing in the strength of partnership',
        section: 'Top down and bottom up',
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'approach to transforming healthcare and wellbeing in the',
        section: 'Top down and bottom up',
        fields: ['about', 'text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'although thinking and acting big is crucial',
        section: 'Top down and bottom up',
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Top down and bottom up',
        section: 'Top down and bottom up',
        fields: ['text'],
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'so is taking small practical steps',
        section: 'Top down and bottom up',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-healthy-heart-of-holland': {
    id: 'statement-healthy-heart-of-holland',
    about: ['utrecht-region', 'health-hub-utrecht'],
    text: {
      en: 'The region of Utrecht is also known as the Healthy Heart of Holland, because of its high density of public and private organisations in the healthcare and life sciences sector.',
      nl: 'De regio Utrecht staat ook bekend als Healthy Heart of Holland, vanwege de hoge dichtheid aan publieke en private organisaties in de zorg en de life sciences.',
      de: 'Die Region Utrecht ist auch als Healthy Heart of Holland bekannt, wegen ihrer hohen Dichte an öffentlichen und privaten Organisationen des Gesundheitswesens und der Lebenswissenschaften.',
      fi: 'Utrechtin seutu tunnetaan myös nimellä Healthy Heart of Holland, koska siellä on tiheässä terveydenhuollon ja biotieteiden alan julkisia ja yksityisiä organisaatioita.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'also known as the Healthy Heart of Holland' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'high density of public and private organizations in',
        fields: ['text'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'in the healthcare and life sciences sector',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
});
