import { fieldWordsIn } from './field-words.js';

/**
 * English messages about the differences between two datasets. Keys such as `field-name` and `field-memberships-title`
 * name fields.
 */
export const en = {
  nothing: 'No difference.',
  title: 'Changes',
  joined: '{member} joined {whole} ({roles})',
  left: '{member} left {whole} ({roles})',
  'will-join': '{member} will join {whole} ({roles})',
  'will-leave': '{member} will leave {whole} ({roles})',
  'was-member': '{member} was part of {whole} ({roles})',
  became: '{before} became {after} ({kind})',
  since: '{text}, {date}',
  renamed: '{before} is now called {after}',
  'figure-added': '{subject}: {property} {after}',
  'figure-removed': '{subject}: {property} {before} is no longer given',
  'figure-changed': '{subject}: {property} {before} became {after}',
  'as-of': '{quantity} ({date})',
  'event-added': 'New event: {name}',
  'event-removed': 'No longer listed: the event {name}',
  'contact-added': 'New contact: {name}',
  'contact-removed': 'No longer a contact: {name}',
  added: 'New: {name} ({kind})',
  removed: 'Removed: {name} ({kind})',
  'field-added': '{name}: {field} added: {after}',
  'field-removed': '{name}: {field} removed: {before}',
  'field-changed': '{name}: {field} changed from {before} to {after}',
  'field-other': '{name}: {field} changed',
  evidence: '{name}: sources changed',
  dataset: 'The dataset',
  .../* @__PURE__ */ fieldWordsIn('en'),
} as const;
