import { base } from '../../integrity/test-support/make-dataset.js';
import type { Concept } from '../../model/records/concept.js';
import type { Observation } from '../../model/records/observation.js';

/** A measured property, perhaps below another. */
export const property = (id: string, broader?: string): Concept => ({
  ...base,
  id,
  scheme: 'property',
  label: { en: id },
  ...(broader !== undefined && { broader }),
});

/** An exact figure. */
export const observation = (id: string, ofProperty: string, value: number, subject = 'circle'): Observation => ({
  ...base,
  id,
  subject,
  property: ofProperty,
  quantity: { value, qualifier: 'exact' },
});
