import { membershipRole, programKind, programStatus } from '@health-networks/core/labels/fi';
import { baseMessages, number, plural } from './base.js';
import type { ProgramListMessages } from '../../program-list/messages.js';

export const messages: ProgramListMessages = {
  ...baseMessages,
  labels: { 'membership-role': membershipRole, 'program-kind': programKind, 'program-status': programStatus },
  heading: (network) => `Ohjelmat: ${network}`,
  kind: 'Tyyppi',
  allKinds: 'Kaikki tyypit',
  filters: 'Rajaa ohjelmia',
  count: (shown, total) => `${number(shown)}/${plural(total, '# ohjelma', '# ohjelmaa')}`,
  expandAll: 'Avaa kaikki',
  collapseAll: 'Sulje kaikki',
  parts: (count) => plural(count, '# osa', '# osaa'),
  partOf: 'Ylempi ohjelma',
  ledBy: 'Vetäjät',
  proposedBy: 'Ehdottajat',
  fundedBy: 'Rahoittajat',
  themes: 'Teemat',
  period: 'Ajanjakso',
  members: 'Jäsenet',
  website: 'Verkkosivusto',
};
