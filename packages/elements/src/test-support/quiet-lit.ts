/** Suppresses Lit's warning about its development build, which tests use on purpose. */
Reflect.set(globalThis, 'litIssuedWarnings', new Set(['dev-mode']));
