import type { Membership } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

const joinedRegionTitle = {
  en: 'Joined the region of the association',
  nl: 'Toegetreden tot de regio van de vereniging',
  de: 'Der Region des Vereins beigetreten',
  fi: 'Liittynyt yhdistyksen alueeseen',
};

const projectCompanyTitle = {
  en: 'Affiliated project company',
  nl: 'Gelieerde projectvennootschap',
  de: 'Zugeordnete Projektgesellschaft',
  fi: 'Yhdistykseen liittyvä hankeyhtiö',
};

const relationNote = {
  en: 'The relation to the association is not spelled out.',
  nl: 'De verhouding tot de vereniging staat er niet bij.',
  de: 'Das Verhältnis zum Verein wird nicht ausgeführt.',
  fi: 'Suhdetta yhdistykseen ei selitetä.',
};

/** Later members. */
export const memberships = defineRecords<Membership>()({
  'city-of-bonn-koelnbonn-member-2016': {
    id: 'city-of-bonn-koelnbonn-member-2016',
    member: 'city-of-bonn',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'member',
    asOf: '2016-01',
    citations: [{ source: 'kb-neuss' }],
    editorial: ['asOf'],
  },
  'city-of-cologne-koelnbonn-member-2016': {
    id: 'city-of-cologne-koelnbonn-member-2016',
    member: 'city-of-cologne',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'member',
    asOf: '2016-01',
    citations: [{ source: 'kb-neuss' }],
    editorial: ['asOf'],
  },
  'city-of-leverkusen-koelnbonn-member-2016': {
    id: 'city-of-leverkusen-koelnbonn-member-2016',
    member: 'city-of-leverkusen',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'member',
    asOf: '2016-01',
    citations: [{ source: 'kb-neuss' }],
    editorial: ['asOf'],
  },
  'rheinisch-bergischer-kreis-koelnbonn-member-2016': {
    id: 'rheinisch-bergischer-kreis-koelnbonn-member-2016',
    member: 'rheinisch-bergischer-kreis',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'member',
    asOf: '2016-01',
    citations: [{ source: 'kb-neuss' }],
    editorial: ['asOf'],
  },
  'oberbergischer-kreis-koelnbonn-member-2016': {
    id: 'oberbergischer-kreis-koelnbonn-member-2016',
    member: 'oberbergischer-kreis',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'member',
    asOf: '2016-01',
    citations: [{ source: 'kb-neuss' }],
    editorial: ['asOf'],
  },
  'rhein-sieg-kreis-koelnbonn-member-2016': {
    id: 'rhein-sieg-kreis-koelnbonn-member-2016',
    member: 'rhein-sieg-kreis',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'member',
    asOf: '2016-01',
    citations: [{ source: 'kb-neuss' }],
    editorial: ['asOf'],
  },
  'rhein-erft-kreis-koelnbonn-member-2016': {
    id: 'rhein-erft-kreis-koelnbonn-member-2016',
    member: 'rhein-erft-kreis',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'member',
    asOf: '2016-01',
    citations: [{ source: 'kb-neuss' }],
    editorial: ['asOf'],
  },
  'rhein-kreis-neuss-koelnbonn-member-2016': {
    id: 'rhein-kreis-neuss-koelnbonn-member-2016',
    member: 'rhein-kreis-neuss',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'member',
    startDate: '2016-01-01',
    citations: [{ source: 'kb-neuss' }],
  },
  'medicoreha-welsink-koelnbonn-member': {
    id: 'medicoreha-welsink-koelnbonn-member',
    member: 'medicoreha-welsink',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'member',
    asOf: '2016',
    citations: [{ source: 'kb-140' }],
    editorial: ['asOf'],
  },
  'landkreis-altenkirchen-koelnbonn-member': {
    id: 'landkreis-altenkirchen-koelnbonn-member',
    member: 'landkreis-altenkirchen',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'member',
    title: joinedRegionTitle,
    citations: [{ source: 'kb-grow' }],
    editorial: ['role', 'title'],
  },
  'landkreis-neuwied-koelnbonn-member': {
    id: 'landkreis-neuwied-koelnbonn-member',
    member: 'landkreis-neuwied',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'member',
    title: joinedRegionTitle,
    citations: [{ source: 'kb-grow' }],
    editorial: ['role', 'title'],
  },
  'hrcb-projekt-koelnbonn-participant': {
    id: 'hrcb-projekt-koelnbonn-participant',
    member: 'hrcb-projekt',
    organization: 'gesundheitsregion-koelnbonn',
    role: 'participant',
    title: projectCompanyTitle,
    asOf: '2016-08-31',
    note: relationNote,
    citations: [{ source: 'kb-sommer' }],
    editorial: ['role', 'title', 'note'],
  },
});
