/** The reader saves a file. Cancelable, so that a page can provide its own download. Bubbles, crosses shadow roots. */
export class HnDownloadEvent extends Event {
  /** Name of the saved file. */
  readonly fileName: string;

  /** Media type, such as `text/vcard`. */
  readonly mediaType: string;

  /** Content of the file. */
  readonly content: string;

  constructor(fileName: string, mediaType: string, content: string) {
    super('hn-download', { bubbles: true, composed: true, cancelable: true });
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.content = content;
  }
}
