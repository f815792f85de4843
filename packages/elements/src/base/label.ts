import { capitalize, findLabel, type Vocabulary } from '@health-networks/core';
import type { Messages } from '../locales/messages.js';

/** The name of a kind, role or status as it stands alone; the value itself where it has no name. */
export const label = (messages: Messages, vocabulary: Vocabulary, value: string): string =>
  capitalize(findLabel(messages.labels, vocabulary, value) ?? value, messages.language);
