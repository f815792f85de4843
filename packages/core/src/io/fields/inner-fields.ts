import type { FieldSpec, FieldSpecs } from './field-spec.js';
import { valueSpecs } from './field-specs.generated.js';

/** The fields within a field; `undefined` where it holds no object of fields. */
export const innerFields = ({ type, fields }: FieldSpec): FieldSpecs | undefined =>
  fields ?? (Object.hasOwn(valueSpecs, type) ? valueSpecs[type] : undefined);
