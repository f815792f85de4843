import { base } from '../../integrity/test-support/make-dataset.js';
import type { Concept } from '../../model/concept.js';
import type { Observation } from '../../model/observation.js';

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
