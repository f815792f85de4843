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
  expandAll: 'Näytä kaikki osat',
  collapseAll: 'Piilota kaikki osat',
  more: (count) => plural(count, '# ohjelma lisää', '# ohjelmaa lisää'),
  details: 'Lisätietoja',
  parts: (count) => plural(count, '# osa', '# osaa'),
  includes: 'Osat',
  also: 'Lisäksi:',
  otherPrograms: 'Muut ohjelmat',
  partOf: 'Osa ohjelmaa',
  ledBy: 'Vetäjät',
  proposedBy: 'Ehdottajat',
  fundedBy: 'Rahoittajat',
  themes: (count) => (count === 1 ? 'Teema' : 'Teemat'),
  members: 'Kumppanit',
};
