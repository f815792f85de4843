import type { ChangeEvent } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** Changes of LIFE Cooperative and of related organizations. */
export const changeEvents = defineRecords<ChangeEvent>()({
  'healthy-ageing-business-cooperative-becomes-life-cooperative': {
    id: 'healthy-ageing-business-cooperative-becomes-life-cooperative',
    kind: 'renaming',
    originals: ['life-cooperative'],
    results: ['life-cooperative'],
    status: 'done',
    date: '2014-09/2015-01',
    note: {
      en: 'That both names mean one cooperative is inferred from shared pages and news. For its start, pages give 1 September 2014 (the launch under the first name), January 2015 and 2015; in 2024 it looked back on ten years.',
      nl: 'Dat beide namen één coöperatie betekenen, is afgeleid uit gedeelde pagina’s en berichten. Als begin noemen pagina’s 1 september 2014 (de start onder de eerste naam), januari 2015 en 2015; in 2024 keek ze terug op tien jaar.',
      de: 'Dass beide Namen eine Genossenschaft meinen, ist aus gemeinsamen Seiten und Meldungen erschlossen. Als Beginn nennen Seiten den 1. September 2014 (den Start unter dem ersten Namen), Januar 2015 und 2015; 2024 blickte sie auf zehn Jahre zurück.',
      fi: 'Se, että nimet tarkoittavat samaa osuuskuntaa, on päätelty yhteisistä sivuista ja uutisista. Aluksi sivut mainitsevat 1. syyskuuta 2014 (käynnistys ensimmäisellä nimellä), tammikuun 2015 ja vuoden 2015; vuonna 2024 se muisteli kymmentä vuotta.',
    },
    citations: [{ source: 'life-2014' }, { source: 'life-2017' }, { source: 'life-2020' }, { source: 'life-2024' }],
    editorial: ['originals', 'results', 'date', 'note', 'kind', 'status'],
  },
  'pra-health-sciences-becomes-icon': {
    id: 'pra-health-sciences-becomes-icon',
    kind: 'renaming',
    originals: ['icon-research'],
    results: ['icon-research'],
    status: 'done',
    date: '../2021',
    description: {
      en: 'From PRA Health Sciences to ICON.',
      nl: 'Van PRA Health Sciences naar ICON.',
      de: 'Von PRA Health Sciences zu ICON.',
      fi: 'PRA Health Sciencesista ICONiksi.',
    },
    citations: [{ source: 'nom-lsh' }],
    editorial: ['description'],
  },
  'polyganics-becomes-regenity': {
    id: 'polyganics-becomes-regenity',
    kind: 'renaming',
    originals: ['polyganics'],
    results: ['polyganics'],
    status: 'done',
    date: '../2024-05',
    description: {
      en: 'From Polyganics to Regenity, after an acquisition.',
      nl: 'Van Polyganics naar Regenity, na een overname.',
      de: 'Von Polyganics zu Regenity, nach einer Übernahme.',
      fi: 'Polyganicsista Regenityksi yrityskaupan jälkeen.',
    },
    citations: [{ source: 'life-anniv' }],
    editorial: ['description'],
  },
});
