/** Name of the packed folder, and of the file without extension. */
export const zipName = (version: string): string => `health-networks-${version}`;

/** Name of the file with the WordPress plugin, without extension. */
export const pluginZipName = (version: string): string => `health-networks-wordpress-${version}`;
