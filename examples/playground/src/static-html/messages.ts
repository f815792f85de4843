import type { Dataset } from '@health-networks/core';

/** A request to render plain HTML. */
export interface StaticRequest {
  readonly id: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly network: string;
  /** A custom file; without one, the published data of the network are shown. */
  readonly data: Dataset | undefined;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The HTML, or the reason of the failure. */
export type StaticAnswer =
  { readonly id: number; readonly html: string } | { readonly id: number; readonly reason: string };
