import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { runTimeRules, sourceRules } from './rules.js';

/**
 * A forbidden import; `via` lists the files in between.
 *
 * @typedef {{ rule: string, from: string, to: string, via: string[], remedy: string }} Violation
 */

/** @typedef {import('dependency-cruiser').ICruiseOptions} Options */

/** Returns the sources of all packages, and the build of core, which the other packages import. */
const foldersIn = (/** @type {string} */ root) =>
  readdirSync(join(root, 'packages'))
    .flatMap((name) => [`packages/${name}/src`, ...(name === 'core' ? ['packages/core/dist'] : [])])
    .filter((folder) => existsSync(join(root, folder)));

/**
 * @param {string} root
 * @param {import('dependency-cruiser').IForbiddenRuleType[]} rules
 * @param {Options} options
 */
const violationsOf = async (root, rules, options) => {
  const { output } = await cruise(
    foldersIn(root),
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules },
      doNotFollow: { path: 'node_modules' },
      ...options,
    },
    { conditionNames: ['import', 'default'], exportsFields: ['exports'] },
  );
  if (typeof output === 'string') throw new Error(`The import check gave no result: ${output}`);
  return output.summary.violations;
};

/** @param {import('dependency-cruiser').IViolation} violation @returns {Violation} */
const describeViolation = ({ rule, from, to, via, cycle }) => ({
  rule: rule.name,
  from,
  to,
  via: (via ?? cycle ?? []).map(({ name }) => name).filter((name) => name !== from && name !== to),
  remedy: [...sourceRules, ...runTimeRules].find(({ name }) => name === rule.name)?.comment ?? '',
});

/**
 * Finds imports that violate the architecture.
 *
 * @param {string} root a folder that has `packages/` in it
 * @returns {Promise<Violation[]>}
 */
export const findViolations = async (root) => {
  const written = await violationsOf(root, sourceRules, { tsPreCompilationDeps: true });
  const atRunTime = await violationsOf(root, runTimeRules, { tsPreCompilationDeps: false, exclude: { dynamic: true } });
  return [...written, ...atRunTime].map(describeViolation);
};
