import { businessMetropoleRuhrWebPages } from './networks/business-metropole-ruhr.js';
import { campusGroningenEcosystemWebPages } from './networks/campus-groningen-ecosystem.js';
import { cityDealHealthHubWebPages } from './networks/city-deal-health-hub.js';
import { economicBoardUtrechtWebPages } from './networks/economic-board-utrecht.js';
import { euregioRijnWaalWebPages } from './networks/euregio-rijn-waal.js';
import { euregionaalForumGgzWebPages } from './networks/euregionaal-forum-ggz.js';
import { gesundheitsnetzwerkNiederrheinWebPages } from './networks/gesundheitsnetzwerk-niederrhein.js';
import { gesundheitsregionKoelnbonnWebPages } from './networks/gesundheitsregion-koelnbonn.js';
import { healthHubRodenWebPages } from './networks/health-hub-roden.js';
import { healthHubUtrechtWebPages } from './networks/health-hub-utrecht.js';
import { healthValleyWebPages } from './networks/health-valley.js';
import { healthtechFinlandWebPages } from './networks/healthtech-finland.js';
import { heartOfHealthWebPages } from './networks/heart-of-health.js';
import { htricWebPages } from './networks/htric.js';
import { lifeCooperativeWebPages } from './networks/life-cooperative.js';
import { lifelinesWebPages } from './networks/lifelines.js';
import { nomWebPages } from './networks/nom.js';
import { u10WebPages } from './networks/u10.js';
import { upgradedWebPages } from './networks/upgraded.js';
import { zorgVerbindtWebPages } from './networks/zorg-verbindt.js';
import { webPageOrganizations } from './organizations.js';
import { webPagePlaces } from './places.js';
import { webPageProperties } from './properties.js';
import { webPageSources } from './sources.js';
import { webPageTerms } from './terms.js';

/**
 * The second layer: what further public pages state. Not a dataset by itself, because it refers to records of the
 * documents.
 */
export const webPageRecords = {
  sources: webPageSources,
  places: webPagePlaces,
  organizations: webPageOrganizations,
  networks: {
    ...heartOfHealthWebPages.networks,
    ...healthHubRodenWebPages.networks,
    ...zorgVerbindtWebPages.networks,
  },
  memberships: {
    ...healthHubUtrechtWebPages.memberships,
    ...cityDealHealthHubWebPages.memberships,
    ...economicBoardUtrechtWebPages.memberships,
    ...heartOfHealthWebPages.memberships,
    ...htricWebPages.memberships,
    ...campusGroningenEcosystemWebPages.memberships,
    ...lifeCooperativeWebPages.memberships,
    ...healthHubRodenWebPages.memberships,
    ...nomWebPages.memberships,
    ...lifelinesWebPages.memberships,
    ...healthValleyWebPages.memberships,
    ...euregionaalForumGgzWebPages.memberships,
    ...euregioRijnWaalWebPages.memberships,
    ...gesundheitsnetzwerkNiederrheinWebPages.memberships,
    ...gesundheitsregionKoelnbonnWebPages.memberships,
    ...businessMetropoleRuhrWebPages.memberships,
    ...upgradedWebPages.memberships,
    ...healthtechFinlandWebPages.memberships,
  },
  concepts: {
    ...webPageTerms,
    ...webPageProperties,
    ...cityDealHealthHubWebPages.concepts,
    ...heartOfHealthWebPages.concepts,
  },
  goals: {
    ...healthHubUtrechtWebPages.goals,
    ...lifeCooperativeWebPages.goals,
  },
  programs: {
    ...healthHubUtrechtWebPages.programs,
    ...htricWebPages.programs,
    ...euregionaalForumGgzWebPages.programs,
    ...zorgVerbindtWebPages.programs,
    ...euregioRijnWaalWebPages.programs,
    ...upgradedWebPages.programs,
  },
  events: {
    ...healthHubUtrechtWebPages.events,
    ...cityDealHealthHubWebPages.events,
    ...heartOfHealthWebPages.events,
    ...htricWebPages.events,
    ...lifeCooperativeWebPages.events,
    ...euregionaalForumGgzWebPages.events,
    ...zorgVerbindtWebPages.events,
    ...gesundheitsregionKoelnbonnWebPages.events,
    ...upgradedWebPages.events,
  },
  links: {
    ...healthHubUtrechtWebPages.links,
    ...economicBoardUtrechtWebPages.links,
    ...zorgVerbindtWebPages.links,
    ...euregioRijnWaalWebPages.links,
    ...upgradedWebPages.links,
  },
  observations: {
    ...healthHubUtrechtWebPages.observations,
    ...cityDealHealthHubWebPages.observations,
    ...economicBoardUtrechtWebPages.observations,
    ...heartOfHealthWebPages.observations,
    ...htricWebPages.observations,
    ...campusGroningenEcosystemWebPages.observations,
    ...lifeCooperativeWebPages.observations,
    ...healthHubRodenWebPages.observations,
    ...nomWebPages.observations,
    ...lifelinesWebPages.observations,
    ...healthValleyWebPages.observations,
    ...euregionaalForumGgzWebPages.observations,
    ...zorgVerbindtWebPages.observations,
    ...euregioRijnWaalWebPages.observations,
    ...gesundheitsnetzwerkNiederrheinWebPages.observations,
    ...gesundheitsregionKoelnbonnWebPages.observations,
    ...businessMetropoleRuhrWebPages.observations,
    ...upgradedWebPages.observations,
    ...u10WebPages.observations,
  },
  statements: {
    ...cityDealHealthHubWebPages.statements,
    ...economicBoardUtrechtWebPages.statements,
    ...heartOfHealthWebPages.statements,
    ...healthValleyWebPages.statements,
    ...businessMetropoleRuhrWebPages.statements,
    ...euregionaalForumGgzWebPages.statements,
  },
  changeEvents: {
    ...healthHubUtrechtWebPages.changeEvents,
    ...cityDealHealthHubWebPages.changeEvents,
    ...economicBoardUtrechtWebPages.changeEvents,
    ...campusGroningenEcosystemWebPages.changeEvents,
    ...lifeCooperativeWebPages.changeEvents,
    ...healthHubRodenWebPages.changeEvents,
    ...healthValleyWebPages.changeEvents,
    ...zorgVerbindtWebPages.changeEvents,
    ...upgradedWebPages.changeEvents,
  },
};
