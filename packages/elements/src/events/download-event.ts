/** A reader saves a file. Cancelable: a page may put its own download in its place. Bubbles, crosses shadow roots. */
export class HnDownloadEvent extends Event {
  /** Name under which it is saved. */
  readonly fileName: string;

  /** Media type, such as `text/vcard`. */
  readonly mediaType: string;

  /** The whole file. */
  readonly content: string;

  constructor(fileName: string, mediaType: string, content: string) {
    super('hn-download', { bubbles: true, composed: true, cancelable: true });
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.content = content;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hn-download': HnDownloadEvent;
  }
}
