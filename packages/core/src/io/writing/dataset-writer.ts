import type { LocalizedText, Network, Organization } from '../../model/types.generated.js';
import type { VocabularyName } from '../../model/vocabularies/index.js';
import { recordsOf, type DatasetIndex } from '../../query/index-dataset.js';
import { labelOf } from '../../text/label-of.js';
import { localize } from '../../text/localize.js';

/** What writers of a format in one language share. The first language of the dataset is the fallback. */
export class DatasetWriter {
  protected readonly index: DatasetIndex;
  protected readonly languages: string;

  constructor(index: DatasetIndex, language: string) {
    this.index = index;
    this.languages = [language, ...index.dataset.languages.slice(0, 1)].join();
  }

  protected textOf(text: LocalizedText | undefined): string | undefined {
    return localize(text, this.languages);
  }

  protected labelOf(vocabulary: VocabularyName, term: string): string {
    return labelOf(vocabulary, term, this.languages, { dataset: this.index.dataset });
  }

  /** Returns the organizations and networks, with the vocabularies of their kinds. */
  protected parties() {
    const { dataset } = this.index;
    return [
      ...recordsOf(dataset, 'organizations').map((party: Organization | Network) => ({
        ...{ party, vocabulary: 'organization-kind' as const },
      })),
      ...recordsOf(dataset, 'networks').map((party) => ({ party, vocabulary: 'network-kind' as const })),
    ];
  }
}

/** Removes undefined values, empty texts and empty lists. */
export const withoutEmpty = <Fields extends object>(fields: {
  readonly [Key in keyof Fields]: Fields[Key] | undefined;
}): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Fields;
