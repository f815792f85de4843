import { businessMetropoleRuhrRoster } from './networks/business-metropole-ruhr.js';
import { campusGroningenEcosystemRoster } from './networks/campus-groningen-ecosystem.js';
import { cityDealHealthHubRoster } from './networks/city-deal-health-hub.js';
import { economicBoardUtrechtRoster } from './networks/economic-board-utrecht.js';
import { euregioRijnWaalRoster } from './networks/euregio-rijn-waal.js';
import { euregionaalForumGgzRoster } from './networks/euregionaal-forum-ggz.js';
import { gesundheitsnetzwerkNiederrheinRoster } from './networks/gesundheitsnetzwerk-niederrhein.js';
import { gesundheitsregionKoelnbonnRoster } from './networks/gesundheitsregion-koelnbonn.js';
import { healthHubRodenRoster } from './networks/health-hub-roden.js';
import { healthHubUtrechtRoster } from './networks/health-hub-utrecht.js';
import { healthValleyRoster } from './networks/health-valley.js';
import { healthtechFinlandRoster } from './networks/healthtech-finland.js';
import { heartOfHealthRoster } from './networks/heart-of-health.js';
import { htricRoster } from './networks/htric.js';
import { lifeCooperativeRoster } from './networks/life-cooperative.js';
import { lifelinesRoster } from './networks/lifelines.js';
import { nomRoster } from './networks/nom.js';
import { u10Roster } from './networks/u10.js';
import { upgradedRoster } from './networks/upgraded.js';
import { zorgVerbindtRoster } from './networks/zorg-verbindt.js';
import { rosterOrganizations } from './organizations.js';
import { rosterPlaces } from './places.js';
import { rosterProperties } from './properties.js';
import { rosterSources } from './sources.js';

/** The second layer: what further public pages say. No dataset by itself, for it refers to records of the documents. */
export const rosterRecords = {
  sources: rosterSources,
  places: rosterPlaces,
  organizations: rosterOrganizations,
  networks: {
    ...heartOfHealthRoster.networks,
    ...healthHubRodenRoster.networks,
    ...zorgVerbindtRoster.networks,
  },
  memberships: {
    ...healthHubUtrechtRoster.memberships,
    ...cityDealHealthHubRoster.memberships,
    ...economicBoardUtrechtRoster.memberships,
    ...heartOfHealthRoster.memberships,
    ...htricRoster.memberships,
    ...campusGroningenEcosystemRoster.memberships,
    ...lifeCooperativeRoster.memberships,
    ...healthHubRodenRoster.memberships,
    ...nomRoster.memberships,
    ...lifelinesRoster.memberships,
    ...healthValleyRoster.memberships,
    ...euregionaalForumGgzRoster.memberships,
    ...zorgVerbindtRoster.memberships,
    ...euregioRijnWaalRoster.memberships,
    ...gesundheitsnetzwerkNiederrheinRoster.memberships,
    ...gesundheitsregionKoelnbonnRoster.memberships,
    ...businessMetropoleRuhrRoster.memberships,
    ...upgradedRoster.memberships,
    ...healthtechFinlandRoster.memberships,
  },
  concepts: {
    ...rosterProperties,
    ...cityDealHealthHubRoster.concepts,
    ...heartOfHealthRoster.concepts,
  },
  goals: {
    ...healthHubUtrechtRoster.goals,
  },
  programs: {
    ...healthHubUtrechtRoster.programs,
    ...htricRoster.programs,
  },
  events: {
    ...healthHubUtrechtRoster.events,
    ...cityDealHealthHubRoster.events,
    ...heartOfHealthRoster.events,
    ...htricRoster.events,
    ...lifeCooperativeRoster.events,
    ...healthValleyRoster.events,
    ...euregionaalForumGgzRoster.events,
    ...zorgVerbindtRoster.events,
    ...gesundheitsregionKoelnbonnRoster.events,
    ...upgradedRoster.events,
  },
  links: {
    ...healthHubUtrechtRoster.links,
    ...economicBoardUtrechtRoster.links,
    ...upgradedRoster.links,
  },
  observations: {
    ...healthHubUtrechtRoster.observations,
    ...cityDealHealthHubRoster.observations,
    ...economicBoardUtrechtRoster.observations,
    ...heartOfHealthRoster.observations,
    ...htricRoster.observations,
    ...campusGroningenEcosystemRoster.observations,
    ...lifeCooperativeRoster.observations,
    ...healthHubRodenRoster.observations,
    ...nomRoster.observations,
    ...lifelinesRoster.observations,
    ...healthValleyRoster.observations,
    ...euregionaalForumGgzRoster.observations,
    ...zorgVerbindtRoster.observations,
    ...euregioRijnWaalRoster.observations,
    ...gesundheitsnetzwerkNiederrheinRoster.observations,
    ...gesundheitsregionKoelnbonnRoster.observations,
    ...businessMetropoleRuhrRoster.observations,
    ...upgradedRoster.observations,
    ...u10Roster.observations,
  },
  changeEvents: {
    ...healthHubUtrechtRoster.changeEvents,
    ...economicBoardUtrechtRoster.changeEvents,
    ...campusGroningenEcosystemRoster.changeEvents,
    ...lifeCooperativeRoster.changeEvents,
    ...healthHubRodenRoster.changeEvents,
    ...healthValleyRoster.changeEvents,
    ...zorgVerbindtRoster.changeEvents,
    ...upgradedRoster.changeEvents,
  },
};
