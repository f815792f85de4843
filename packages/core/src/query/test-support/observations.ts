import { base } from '../../integrity/test-support/make-dataset.js';
import type { Concept, Observation } from '../../model/types.generated.js';

/** Creates a measured property, optionally below a broader one. */
export const property = (id: string, broader?: string): Concept => ({
  ...base,
  id,
  scheme: 'property',
  label: { en: id },
  ...(broader !== undefined && { broader }),
});

/** Creates an observation with an exact quantity. */
export const observation = (id: string, ofProperty: string, value: number, subject = 'circle'): Observation => ({
  ...base,
  id,
  subject,
  property: ofProperty,
  quantity: { value, qualifier: 'exact' },
});
