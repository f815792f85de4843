import type { CSSResultGroup } from 'lit';
import { evidenceStyles } from '../../styles/evidence.styles.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { partnerControlsStyles } from './partner-controls.styles.js';
import { partnerItemStyles } from './partner-item.styles.js';
import { partnerListStyles } from './partner-list.styles.js';
import { partnerTableStyles } from './partner-table.styles.js';

/** All styles of the list, in order. */
export const allPartnerListStyles: CSSResultGroup = [
  hostStyles,
  evidenceStyles,
  fieldStyles,
  partnerControlsStyles,
  partnerListStyles,
  partnerItemStyles,
  partnerTableStyles,
];
