import type { FaultText } from '../../model/issues/fault-words.js';
import { asciiDomain } from '../../model/guards/ascii-domain.js';
import { tableFault } from './table-fault.js';

/** Describes why a text is not a mailbox, with the domain in ASCII if it has other letters. */
export const mailboxFault = (text: string): FaultText => {
  const domain = asciiDomain(text);
  return domain === undefined
    ? tableFault('not-a-mailbox', 'write-mailbox')
    : tableFault('not-a-mailbox', 'write-domain', { domain });
};
