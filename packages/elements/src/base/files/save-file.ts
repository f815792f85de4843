/** Long enough for the browser to take the file over, short enough not to keep it. */
const releaseAfterMs = 10_000;

/** Hands a text to the reader's browser as a file to save. */
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
