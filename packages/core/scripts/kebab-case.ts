/** Converts a name in code to kebab case: `NetworkKind` becomes `network-kind`. */
export const kebabCase = (name: string): string => name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
