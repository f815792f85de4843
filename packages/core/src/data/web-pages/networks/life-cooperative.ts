import { changeEvents } from './life-cooperative/change-events.js';
import { events } from './life-cooperative/events.js';
import { goals } from './life-cooperative/goals.js';
import { memberships } from './life-cooperative/memberships.js';
import { observations } from './life-cooperative/observations.js';

/** The records of the second layer about LIFE Cooperative. */
export const lifeCooperativeWebPages = { memberships, goals, events, observations, changeEvents };
