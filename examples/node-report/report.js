import { formatQuantity, indexDataset, localize, membersOf, observationsOf } from '@health-networks/core';
