import type { CollectionName, Dataset, DatasetIndex } from '@health-networks/core';

/** Arguments of a writer. */
export interface ExportRequest {
  readonly index: DatasetIndex;
  readonly dataset: Dataset;
  /** Id of the network whose partners, contacts or events are written. */
  readonly network: string;
  readonly language: string;
  readonly collection?: CollectionName | undefined;
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  readonly plain?: boolean | undefined;
  /** Prefix of the IRIs of records. */
  readonly base?: string | undefined;
  /** When the file is created. */
  readonly now: Date;
}
