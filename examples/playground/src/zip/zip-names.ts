/** Name of the folder that is packed, and of the file without its ending. */
export const zipName = (version: string): string => `health-networks-${version}`;

/** Name of the file with the WordPress plugin, without its ending. */
export const pluginZipName = (version: string): string => `health-networks-wordpress-${version}`;
