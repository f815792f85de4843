import type { MessagesWithLabels } from '../base/text/label.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The UI texts of the program list in one language. */
export interface ProgramListMessages extends MessagesWithLabels<'membership-role' | 'program-kind' | 'program-status'> {
  heading: (network: string) => string;
  kind: string;
  allKinds: string;
  filters: string;
  /** Number of programs that match the filter, and total number. */
  count: (shown: number, total: number) => string;
  expandAll: string;
  collapseAll: string;
  /** Number of further programs, which are folded. */
  more: (count: number) => string;
  /** Opens the folded details of a program. */
  details: string;
  /** Number of parts of a program. */
  parts: (count: number) => string;
  /** Introduces parts of which only the names are known. */
  includes: string;
  /** Introduces the names of further programs of the same kind. */
  also: string;
  /** Heading of the programs that no other heading fits. */
  otherPrograms: string;
  partOf: string;
  ledBy: string;
  proposedBy: string;
  fundedBy: string;
  themes: (count: number) => string;
  members: string;
}

/** Loads the UI texts of the element in one language. */
export const programListMessages = widgetMessages<ProgramListMessages>(
  'program-list',
  import.meta.glob('../languages/*/program-list.ts'),
);
