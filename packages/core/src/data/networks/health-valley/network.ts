import type { Network } from '../../../model/records/network.js';
import { defineRecords } from '../../define-records.js';

/** The network itself. */
export const networks = defineRecords<Network>()({
  'health-valley': {
    id: 'health-valley',
    name: { en: 'Health Valley', nl: 'Health Valley', de: 'Health Valley', fi: 'Health Valley' },
    description: {
      en: 'Health Valley says of itself that it is ever more on the map internationally. In 2019 it again discovered new foreign networks that are of interest to its partners, and those networks discovered how innovative its region is. The report sees many opportunities abroad for the partners.',
      nl: 'Health Valley zegt van zichzelf dat het internationaal steeds bekender wordt. Ook in 2019 werden nieuwe buitenlandse netwerken gevonden die voor de partners van belang zijn, en die netwerken ontdekten op hun beurt hoe innovatief de regio is. Het verslag ziet voor de partners veel kansen in het buitenland.',
      de: 'Health Valley sagt von sich, international immer bekannter zu werden. Auch 2019 wurden neue ausländische Netzwerke entdeckt, die für die Partner interessant sind, und diese Netzwerke entdeckten ihrerseits, wie innovativ die Region ist. Der Bericht sieht im Ausland viele Möglichkeiten für die Partner.',
      fi: 'Health Valley sanoo tulevansa kansainvälisesti yhä tunnetummaksi. Myös vuonna 2019 löytyi uusia ulkomaisia verkostoja, jotka kiinnostavat kumppaneita, ja verkostot puolestaan löysivät alueen innovaatiovoiman. Kertomus näkee kumppaneille paljon mahdollisuuksia ulkomailla.',
    },
    place: 'netherlands',
    kind: 'regional-alliance',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Health Valley staat internationaal steeds meer op de',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ook in 2019 zijn nieuwe buitenlandse netwerken',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'die interessant zijn voor onze partners',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'ontdekken die netwerken de innovatiekracht van onze regio',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'veel mogelijkheden voor onze partners in het buitenland',
        section: 'Stevig fundament',
        fields: ['description'],
      },
    ],
    editorial: ['kind', 'place', 'description'],
  },
});
