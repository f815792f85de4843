import { concepts } from './zorg-verbindt/concepts.js';
import { events } from './zorg-verbindt/events.js';
import { goals } from './zorg-verbindt/goals.js';
import { groups } from './zorg-verbindt/groups.js';
import { links } from './zorg-verbindt/links.js';
import { memberships } from './zorg-verbindt/memberships.js';
import { networks } from './zorg-verbindt/network.js';
import { observations } from './zorg-verbindt/observations.js';
import { programs } from './zorg-verbindt/programs.js';
import { statements } from './zorg-verbindt/statements.js';

/** The records of the project Zorg Verbindt. */
export const zorgVerbindt = {
  networks,
  memberships,
  concepts,
  goals,
  programs,
  events,
  links,
  groups,
  observations,
  statements,
};
