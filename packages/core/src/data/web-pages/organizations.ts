import { economicBoardOrganizations } from './organizations/economic-board.js';
import { euregioOrganizations } from './organizations/euregio.js';
import { finlandOrganizations } from './organizations/finland.js';
import { governmentsOrganizations } from './organizations/governments.js';
import { koelnbonnOrganizations } from './organizations/koelnbonn.js';
import { municipalitiesOrganizations } from './organizations/municipalities.js';
import { northernCompaniesOrganizations } from './organizations/northern-companies.js';
import { northernKnowledgeOrganizations } from './organizations/northern-knowledge.js';
import { utrechtCareOrganizations } from './organizations/utrecht-care.js';
import { utrechtKnowledgeOrganizations } from './organizations/utrecht-knowledge.js';

/** The organizations that only the second layer names. */
export const webPageOrganizations = {
  ...economicBoardOrganizations,
  ...euregioOrganizations,
  ...finlandOrganizations,
  ...governmentsOrganizations,
  ...koelnbonnOrganizations,
  ...municipalitiesOrganizations,
  ...northernCompaniesOrganizations,
  ...northernKnowledgeOrganizations,
  ...utrechtCareOrganizations,
  ...utrechtKnowledgeOrganizations,
};
