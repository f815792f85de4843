import type { LoadErrorCode } from '../base/data/load-error.js';
import type { TextMarker } from './message-loader.js';

/** The words that all elements share, in one language. Names of facts come from the data. */
export interface BaseMessages {
  /** BCP 47 tag. */
  language: string;
  /** What marks the texts that are borrowed from another language; made by the code, where there are any. */
  borrowed?: TextMarker;
  loading: string;
  retry: string;
  /** What a visitor reads in the place of what could not be had or shown. */
  unavailable: string;
  /** Below what is shown, where newer data could not be had. */
  outdated: string;
  /** What an editor reads below, with `show-issues`. */
  errors: Record<LoadErrorCode, string>;
  evidence: {
    sources: string;
    /** A note that points to source number n. */
    mark: (number: number) => string;
    /** From a source to the fact whose number led there. */
    back: string;
    undated: string;
    /** For a source without a date of its own, of which only bounds are known. */
    undatedAfter: (date: string) => string;
    undatedBefore: (date: string) => string;
    undatedBetween: (from: string, to: string) => string;
  };
}
