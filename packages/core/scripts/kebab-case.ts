/** A name of the code as ids are written: `NetworkKind` is `network-kind`. */
export const kebabCase = (name: string): string => name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
