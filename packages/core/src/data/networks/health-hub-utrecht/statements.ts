import type { Statement } from '../../../model/statement.js';
import { defineRecords } from '../../define-records.js';

/** The views of the two lead ambassadors. */
export const statements = defineRecords<Statement>()({
  'statement-eelco-eerenberg': {
    id: 'statement-eelco-eerenberg',
    person: 'eelco-eerenberg',
    about: ['health-hub-utrecht'],
    text: {
      en: 'Health Hub Utrecht turns the wish for more cooperation in the region into practice, a wish that the new cabinet’s plans voice too. It ties together residents’ quality of life, what entrepreneurs can do and what governments aim for.',
      nl: 'Health Hub Utrecht brengt de wens tot meer samenwerking in de regio in praktijk, een wens die ook uit de plannen van het nieuwe kabinet spreekt. Het verbindt de levenskwaliteit van bewoners met de kracht van ondernemers en de ambitie van overheden.',
      de: 'Health Hub Utrecht setzt den Wunsch nach mehr Zusammenarbeit in der Region in die Tat um, der auch aus den Plänen des neuen Kabinetts spricht. Es verknüpft die Lebensqualität der Bevölkerung mit der Kraft der Unternehmerinnen und Unternehmer und den Ambitionen der öffentlichen Hand.',
      fi: 'Health Hub Utrecht vie käytäntöön toiveen alueen tiiviimmästä yhteistyöstä, jonka myös uuden hallituksen suunnitelmat tuovat esiin. Se yhdistää asukkaiden elämänlaadun, yrittäjien voiman ja julkishallinnon kunnianhimon.',
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
        fields: ['person'],
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
    person: 'margriet-schneider',
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
        fields: ['person'],
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
});
