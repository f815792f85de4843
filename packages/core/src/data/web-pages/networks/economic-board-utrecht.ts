import { changeEvents } from './economic-board-utrecht/change-events.js';
import { links } from './economic-board-utrecht/links.js';
import { memberships } from './economic-board-utrecht/memberships.js';
import { observations } from './economic-board-utrecht/observations.js';
import { statements } from './economic-board-utrecht/statements.js';

/** The records of the second layer about the Economic Board Utrecht. */
export const economicBoardUtrechtWebPages = { memberships, links, observations, statements, changeEvents };
