import { asciiDomain } from '../../model/guards/is-email-address.js';
import { createFaults, type FaultText } from '../../model/issues/fault-words.js';
import { tableWords } from '../../model/issues/words/table.js';

/** Faults of a table of partners. */
export const tableFault = /* @__PURE__ */ createFaults('table', tableWords);

/** Describes why a text is not a mailbox, with the domain in ASCII if it has other letters. */
export const mailboxFault = (text: string): FaultText => {
  const domain = asciiDomain(text);
  return domain === undefined
    ? tableFault('not-a-mailbox', 'write-mailbox')
    : tableFault('not-a-mailbox', 'write-domain', { domain });
};
