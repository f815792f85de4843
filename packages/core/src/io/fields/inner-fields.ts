import type { FieldSpec, FieldSpecs } from './field-spec.js';
import { valueSpecs } from './field-specs.generated.js';

/** Returns the fields within a field, or `undefined` if it holds no object. */
export const innerFields = ({ type, fields }: FieldSpec): FieldSpecs | undefined =>
  fields ?? (Object.hasOwn(valueSpecs, type) ? valueSpecs[type] : undefined);
