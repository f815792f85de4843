import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { consumers } from '../consumers/consumers.js';
import { figures } from '../consumers/figures.js';
import { unpackCore } from '../consumers/install.js';

const core = await unpackCore();

for (const { name, run } of consumers) {
  try {
    await run(core);
    console.log(`works  ${name}`);
  } catch (error) {
    console.error(`fails  ${name}\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

for (const { name, value, aim, unit } of await figures(core)) {
  console.log(`${String(value).padStart(6)} ${unit} of at most ${aim} ${unit}  ${name}`);
  if (value > aim) {
    console.error(
      `${name}: more than ${aim} ${unit}. Make it lighter, or say in packages/core/docs/decisions why not.`,
    );
    process.exitCode = 1;
  }
}

rmSync(dirname(core), { recursive: true });
