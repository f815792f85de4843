/** The data requested by an element's properties. */
export interface DataRequest {
  src: string | undefined;
  network: string | undefined;
  /** Headers of a CSV file and their columns, as in `Navn=name; By=place`. */
  csvColumns: string | undefined;
  /** BCP 47 tag; bundled data is loaded in one language. */
  language: string;
}
