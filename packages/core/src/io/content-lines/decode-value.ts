type Parameters = ReadonlyMap<string, readonly string[]>;

/** Properties whose values are files. */
const binary = /^(?:PHOTO|LOGO|SOUND|KEY|ATTACH|IMAGE|X-.*)$/;

/** Returns the encoding of a value. Version 2.1 allows it without the name of the parameter. */
const encodingOf = (parameters: Parameters): string | undefined =>
  [...(parameters.get('ENCODING') ?? []), ...(parameters.get('TYPE') ?? [])]
    .map((encoding) => encoding.trim().toUpperCase())
    .find((encoding) => /^(?:QUOTED-PRINTABLE|BASE64|B)$/.test(encoding));

const textOf = (bytes: string, charset: string): string => {
  const codes = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  try {
    return new TextDecoder(charset).decode(codes);
  } catch {
    return new TextDecoder().decode(codes);
  }
};

const quotedPrintable = (value: string, charset: string): string =>
  value.replace(/(?:=[\dA-F]{2})+/gi, (bytes) =>
    textOf(
      bytes.replace(/=(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      charset,
    ),
  );

/** Whether a line is continued on the next one as quoted-printable, by an equals sign at its end. */
export const hasSoftBreak = (line: string): boolean =>
  line.endsWith('=') && /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line);

/**
 * Decodes a text in quoted-printable or base64. Letters that its CHARSET does not have become U+FFFD, which readers
 * refuse; without CHARSET it is UTF-8.
 */
export const decodeValue = (name: string, parameters: Parameters, value: string): string => {
  const encoding = encodingOf(parameters);
  if (encoding === undefined || binary.test(name)) return value;
  const charset = parameters.get('CHARSET')?.[0]?.trim() ?? 'utf-8';
  if (encoding.startsWith('Q')) return quotedPrintable(value, charset).replace(/\r\n?/g, '\n');
  try {
    return textOf(atob(value.replace(/\s/g, '')), charset).replace(/\r\n?/g, '\n');
  } catch {
    return value;
  }
};
