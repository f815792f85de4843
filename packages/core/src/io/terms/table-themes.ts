import { foldWord } from '../../model/fold-text.js';
import type { Concept } from '../../model/records/concept.js';
import type { LocalizedText } from '../../model/values/localized-text.js';
import { declaredTermsOf, usedConcepts, type DeclaredTerms } from './declared-terms.js';
import type { CreateId } from '../reading/create-ids.js';

/** The themes of a table. */
export interface TableThemes {
  /** Themes by their folded name. */
  readonly themes: ReadonlyMap<string, Concept>;
  /** Returns the id of a theme. A new theme is named as written. */
  readonly themeOf: (written: string) => string;
}

/** Creates one concept for each theme. Declared themes are found by their names in any language. */
export const readThemes = (
  concepts: DeclaredTerms,
  createId: CreateId,
  text: (value: string) => LocalizedText,
): TableThemes => {
  const themes = new Map<string, Concept>();
  const declared = new Map(
    declaredTermsOf(concepts, 'theme').flatMap(([id, { label, altLabels = {} }]) =>
      [...Object.values<string[]>(altLabels).flat(), id, ...Object.values<string>(label)].map(
        (name): [string, string] => [foldWord(name), id],
      ),
    ),
  );
  const themeOf = (written: string): string => {
    const key = foldWord(written);
    const known = declared.get(key);
    if (known !== undefined) {
      for (const concept of Object.values(usedConcepts(concepts, 'theme', [known]))) themes.set(concept.id, concept);
      return known;
    }
    const found = themes.get(key);
    const id = found?.id ?? createId(written, 'theme');
    if (!found) themes.set(key, { id, scheme: 'theme', label: text(written), citations: [] });
    return id;
  };
  return { themes, themeOf };
};
