import type { Coverage } from '../../../model/coverage.js';
import { defineRecords } from '../../define-records.js';

/** Kinds of partners that the report speaks of without naming any. */
export const coverages = defineRecords<Coverage>()({
  'hv-coverage-companies': {
    id: 'hv-coverage-companies',
    network: 'health-valley',
    organizationKind: 'company',
    extent: 'some',
    statement: {
      en: 'companies, small and medium-sized ones among them',
      nl: 'bedrijven, waaronder mkb-bedrijven',
      de: 'Unternehmen, darunter kleine und mittlere',
      fi: 'yrityksiä, muun muassa pieniä ja keskisuuria',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Veel van onze bedrijven en zorgorganisaties',
        section: 'Internationale ambities',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'veel mogelijkheden voor onze mkb-bedrijven',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['statement'],
      },
    ],
    editorial: ['extent', 'statement'],
  },
  'hv-coverage-care-organizations': {
    id: 'hv-coverage-care-organizations',
    network: 'health-valley',
    organizationKind: 'care-provider',
    extent: 'some',
    statement: {
      en: 'care organizations',
      nl: 'zorgorganisaties',
      de: 'Organisationen der Gesundheitsversorgung',
      fi: 'hoito-organisaatioita',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Veel van onze bedrijven en zorgorganisaties',
        section: 'Internationale ambities',
      },
    ],
    editorial: ['organizationKind', 'extent', 'statement.en', 'statement.de', 'statement.fi'],
  },
});
