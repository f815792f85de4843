/** Tests run Lit's development build on purpose, and need not be told so in every file. */
Reflect.set(globalThis, 'litIssuedWarnings', new Set(['dev-mode']));
