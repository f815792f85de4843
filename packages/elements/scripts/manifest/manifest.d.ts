/** The parts of a custom elements manifest that the scripts read and change. */

export interface Reference {
  name: string;
  module?: string;
  package?: string;
}

/** A slot, part, event, attribute, custom property or member. Each kind has only some of the keys. */
export interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  inheritedFrom?: Reference;
}

export interface Attribute extends Item {
  fieldName?: string;
}

export interface Member extends Item {
  kind: 'field' | 'method';
  static?: boolean;
  readonly?: boolean;
  privacy?: 'public' | 'protected' | 'private';
  attribute?: string;
}

/** A class, or another export of a module. */
export interface Declaration {
  kind: string;
  name: string;
  summary?: string;
  description?: string;
  default?: string;
  superclass?: Reference;
  tagName?: string;
  customElement?: boolean;
  members?: Member[];
  attributes?: Attribute[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
  events?: Item[];
}

export interface Export {
  kind: 'js' | 'custom-element-definition';
  name: string;
  declaration: Reference;
}

export interface Module {
  kind: 'javascript-module';
  path: string;
  declarations: Declaration[];
  exports: Export[];
}

export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}
