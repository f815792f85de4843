/** The object URL is revoked only after the browser has started the download. */
const releaseAfterMs = 10_000;

/** Downloads a text as a file. */
export const saveFile = (fileName: string, mediaType: string, content: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, releaseAfterMs);
};
