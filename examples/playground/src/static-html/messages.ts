import type { Dataset } from '@health-networks/core';

/** What is to be written as plain HTML. */
export interface StaticRequest {
  readonly id: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly network: string;
  /** An own file; without one, the published data of the network are shown. */
  readonly data: Dataset | undefined;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The HTML, or why there is none. */
export type StaticAnswer =
  { readonly id: number; readonly html: string } | { readonly id: number; readonly reason: string };
